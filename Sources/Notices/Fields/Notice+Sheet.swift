import CodeLists
import Diagnostics
import Outputs

extension Notice {
    /// The fields as JSON, under the names of TenderNed's public interface (`tenderned-velden.json`).
    public var fieldsJSON: [UInt8] {
        var object = JSONObject()
        for veld in velden { object.set(veld.naam, veld.json) }
        object.setFilled("percelen", lots.count > 1 ? lots.map(json) : [])
        return JSON.object(object).bytes
    }

    /// The same fields as a table to type over from (`tenderned-velden.csv`); a code is a row of its own.
    public var fieldsCSV: [UInt8] {
        let table = CSVTable<Regel>([
            .text("veld", \.naam), .text("waarde", \.waarde), .text("omschrijving", \.omschrijving),
            .text("uitleg", \.uitleg), .text("eforms", \.term),
        ])
        return table.bytes(of: velden.flatMap(\.regels) + perceelregels)
    }

    private func json(_ lot: Subject) -> JSON {
        var object = JSONObject()
        object.set("naam", lot.title)
        object.set("beschrijving", lot.description)
        object.set("cpvCodes", lot.codes.map(\.code))
        return .object(object)
    }

    private var perceelregels: [Regel] {
        guard lots.count > 1 else { return [] }
        return lots.enumerated().flatMap { position, lot in
            let naam = "percelen[\(position + 1)]"
            return [
                Regel("\(naam).naam", lot.title, "Naam van perceel \(position + 1)", .lotTitle),
                Regel("\(naam).beschrijving", lot.description, "Beschrijving", .lotDescription),
            ] + lot.codes.map { Regel("\(naam).cpvCodes", $0.code, "CPV-code", .codes, $0.label) }
        }
    }
}
