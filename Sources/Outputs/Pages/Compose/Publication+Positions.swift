import Records
import Relations

extension Publication {
    /// The position of each record that others show or name, among those of its kind.
    var positions: [RecordKind: [RecordID: Int]] {
        [
            .verslag: Self.positions(of: verslagen), .organisatie: Self.positions(of: organisaties),
            .traject: Self.positions(of: trajecten), .tijdlijn: Self.positions(of: tijdlijnen),
            .segmentkeuzes: Self.positions(of: segmentkeuzes), .indicator: Self.positions(of: indicatoren),
        ]
    }

    private static func positions<Record>(of items: [Published<Record>]) -> [RecordID: Int] {
        Dictionary(
            items.enumerated().map { ($0.element.record.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }
}
