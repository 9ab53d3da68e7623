import Diagnostics
import Records
import Testing

/// What holds for every key of every record, found by walking over what the records say of their keys.
@Suite struct EveryKeyTests {
    private static let kinds = RecordKind.allCases.filter { $0 != .segment }

    private func messages(_ example: Example, _ kind: RecordKind) -> [String] {
        diagnostics(of: example, kind).inOrder.map { $0.cause.wording(in: .dutch).message }
    }

    /// What is told when one key is gone and another means nothing without it.
    private static let alone: Set<String> = [
        "'aanduiding' staat hier zonder 'datum'", "'aanduiding' staat hier zonder 'termijn'",
        "'nummer' staat hier zonder 'reeks'",
        "'status-gemeld' staat hier zonder 'status'",
    ]

    @Test(arguments: kinds)
    func `a file with every key is read without a message`(kind: RecordKind) {
        #expect(rendered(diagnostics(of: Example(of: kind), kind)) == "")
    }

    @Test(arguments: kinds)
    func `a key with one letter too many is told with the key that was meant`(kind: RecordKind) {
        let examples = Example(of: kind).changing { keys, index in
            var keys = keys
            keys[index].name += "x"
            return keys
        }
        #expect(examples.count >= 5)
        for (key, example) in examples where key.name != "Tekst" {
            let unknown = diagnostics(of: example, kind).filter { $0.code == .sleutelOnbekend }
            let messages = unknown.map { $0.cause.wording(in: .dutch).message }
            #expect(messages.count == 1)
            let start = "de sleutel '\(key.name)x' is onbekend; bedoelt u '\(key.name)'"
            #expect(messages.allSatisfy { $0.hasPrefix(start) })
            #expect(unknown.map(\.place.length) == [key.name.count + 3])
        }
    }

    @Test(arguments: kinds)
    func `a key that is there twice is told at the second`(kind: RecordKind) {
        for (key, example) in Example(of: kind).changing({ keys, index in keys + [keys[index]] }) {
            let found = diagnostics(of: example, kind)
            #expect(messages(example, kind) == ["de sleutel '\(key.name)' staat er twee keer"])
            #expect(found.allSatisfy { ($0.related?.column ?? .max) < $0.place.column })
        }
    }

    @Test(arguments: kinds)
    func `a value of the wrong form is told, and nothing else`(kind: RecordKind) {
        for (key, example) in Example(of: kind).replacing(.list([.list([.scalar("x")])])) {
            let found = diagnostics(of: example, kind)
            #expect(found.map(\.code) == [.waardeOngeldig])
            for diagnostic in found {
                let dutch = diagnostic.cause.wording(in: .dutch)
                let english = diagnostic.cause.wording(in: .english)
                #expect(dutch.message.hasPrefix("'\(key.name)' bevat een lijst; hier ho"))
                #expect(english.message.hasPrefix("'\(key.name)' holds a list where "))
                #expect(dutch.remedy != nil && english.remedy != nil)
            }
        }
    }

    @Test(arguments: kinds)
    func `a key that is gone is told when it is required, and nothing else`(kind: RecordKind) {
        let examples = Example(of: kind).changing { keys, index in
            keys.enumerated().filter { $0.offset != index }.map(\.element)
        }
        for (key, example) in examples where key.name != "Tekst" {
            let expected = key.isRequired ? ["de sleutel '\(key.name)' ontbreekt"] : []
            #expect(messages(example, kind).filter { !EveryKeyTests.alone.contains($0) } == expected)
        }
    }

    @Test(arguments: kinds, ["~", "null", "", "\"\"", "'  '"])
    func `a key without a value is as good as absent`(kind: RecordKind, nothing: String) {
        for (key, example) in Example(of: kind).replacing(.raw(nothing)) where key.name != "Tekst" {
            let isMissing = key.isRequired && !key.isNullable
            let expected = isMissing ? ["de sleutel '\(key.name)' heeft geen waarde"] : []
            #expect(messages(example, kind).filter { !EveryKeyTests.alone.contains($0) } == expected)
        }
    }

    @Test(arguments: kinds, [("&x y", Code.yamlAnker), ("!!str y", .yamlLabel)])
    func `no key takes an anchor or a tag`(kind: RecordKind, value: (yaml: String, code: Code)) {
        for (_, example) in Example(of: kind).replacing(.raw(value.yaml)) {
            #expect(diagnostics(of: example, kind).map(\.code).contains(value.code))
        }
    }

    @Test(arguments: kinds)
    func `what is an alias is told once, whatever stands under its key`(kind: RecordKind) {
        for (_, example) in Example(of: kind).replacing(.raw("*x")) {
            #expect(diagnostics(of: example, kind).map(\.code) == [.yamlAnker])
        }
    }
}
