import Records

extension DataThema {
    /// Its code in the vocabulary *Data theme* of the Publications Office of the European Union.
    var code: String {
        switch self {
        case .landbouw: "AGRI"
        case .economie: "ECON"
        case .onderwijs: "EDUC"
        case .energie: "ENER"
        case .milieu: "ENVI"
        case .bestuur: "GOVE"
        case .gezondheid: "HEAL"
        case .internationaal: "INTR"
        case .justitie: "JUST"
        case .regio: "REGI"
        case .samenleving: "SOCI"
        case .wetenschap: "TECH"
        case .vervoer: "TRAN"
        }
    }
}
