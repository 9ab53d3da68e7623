import Foundation
import Records
import Testing

/// The site `alle-records` has every record with every key, so that none goes unseen.
@Suite struct GoldenKeyTests {
    private static func keys(of shape: ValueShape) -> Set<String> {
        switch shape {
        case .scalar, .words: []
        case .list(let item), .mapping(let item): keys(of: item)
        case .either(let one, let other): keys(of: one).union(keys(of: other))
        case .record(let record): keys(of: record)
        }
    }

    private static func keys(of record: RecordShape) -> Set<String> {
        record.fields.reduce(into: []) { $0.formUnion([$1.name] + keys(of: $1.value)) }
    }

    @Test func everyKeyOfEveryRecordIsThere() throws {
        let site = KeptSite(.valid, "alle-records")
        let text = try site.sources.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }.map {
            try String(contentsOf: site.folder.appending(path: $0), encoding: .utf8)
        }.joined(separator: "\n")
        let written = Set(text.matches(of: /([a-z][a-z-]*):(?:\s|$)/).map { String($0.1) })
        let shapes = RecordKind.allCases.map { RecordShape(of: $0) } + [RecordShape.site]
        let known = shapes.reduce(into: Set<String>()) { $0.formUnion(Self.keys(of: $1)) }
        #expect(known.count > 100)
        #expect(known.subtracting(written).sorted() == [])
    }
}
