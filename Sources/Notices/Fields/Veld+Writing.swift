import Diagnostics

extension Veld {
    /// Its value as JSON.
    var json: JSON {
        switch inhoud {
        case .tekst(let tekst): .string(tekst)
        case .code(let waarde): waarde.json
        case .codes(let waarden): .array(waarden.map(\.json))
        }
    }

    /// Its rows in the table: one for each code.
    var regels: [Regel] {
        switch inhoud {
        case .tekst(let tekst): [Regel(self, tekst)]
        case .code(let waarde): [Regel(self, waarde.code, waarde.omschrijving)]
        case .codes(let waarden): waarden.map { Regel(self, $0.code, $0.omschrijving) }
        }
    }
}

extension Veld.Waarde {
    /// The code as TenderNed's public interface shows it.
    fileprivate var json: JSON {
        var object = JSONObject()
        object.set("isHoofdOpdracht", isHoofdOpdracht.map { JSON.boolean($0) })
        object.set("code", code)
        object.set("omschrijving", omschrijving)
        return .object(object)
    }
}
