import Diagnostics
public import Records

/// A list of what needs attention, as it is printed.
public struct AttentionReport: Sendable {
    private let list: AttentionList
    private let peildatum: CivilDate
    private let items: [AttentionItem]

    /// A list as of a day.
    public init(_ list: AttentionList, asOf peildatum: CivilDate, _ items: [AttentionItem]) {
        self.list = list
        self.peildatum = peildatum
        self.items = items
    }

    /// A line for each entry, in columns: the term, the days that it is late, what it is, where it is
    /// written, who answers for it, what it says. What is not known is a hyphen.
    public var text: String {
        let rows = items.map { item in
            [
                item.due?.iso ?? "-", item.daysLate.map { "\($0)d" } ?? "-", item.kind,
                "\(item.place.file):\(item.place.line)", item.owner.map(PlainMarkdown.oneLine) ?? "-",
                item.title,
            ]
        }
        var widths = [Int](repeating: 0, count: 5)
        for row in rows {
            for column in widths.indices { widths[column] = max(widths[column], row[column].count) }
        }
        return rows.map { row in
            let padded = widths.indices.map { column in
                row[column] + String(repeating: " ", count: widths[column] - row[column].count + 2)
            }
            return padded.joined() + row[5] + "\n"
        }.joined()
    }

    /// The same for programs: every entry has every key, with null for what is not known.
    public var json: String {
        var object = JSONObject()
        object.set("lijst", list.rawValue)
        object.set("peildatum", peildatum.iso)
        object.setList("zaken", items.map(entry))
        return String(decoding: JSON.object(object).bytes, as: UTF8.self)
    }

    private func entry(_ item: AttentionItem) -> JSON {
        var object = JSONObject()
        object.set("soort", item.kind)
        object.set("id", item.id)
        object.set("titel", item.title)
        object.set("termijn", item.due.map { .string($0.iso) } ?? .null)
        object.set("dagen-te-laat", item.daysLate.map(JSON.integer) ?? .null)
        object.set("wie", item.owner.map(JSON.string) ?? .null)
        object.set("pad", item.path.map(JSON.string) ?? .null)
        object.set("bestand", item.place.file)
        object.set("regel", item.place.line)
        return .object(object)
    }
}
