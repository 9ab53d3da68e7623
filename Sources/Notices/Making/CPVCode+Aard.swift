import CodeLists
import Records

extension CPVCode {
    /// What its division is bought as: 45 works, those below it and 48 supplies, the others services (rules
    /// BR-BT-00262-0202 to 0209 of the eForms SDK).
    var aard: TenderNedGegevens.Aard {
        switch digits.prefix(2) {
        case "45": .werken
        case ..<"45", "48": .leveringen
        default: .diensten
        }
    }
}
