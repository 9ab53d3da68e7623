import Diagnostics
import Testing

@Suite("The published examples of Mustache", .enabled(if: PublishedExample.folder != nil))
struct PublishedTests {
    private static let parted = Dictionary(grouping: PublishedExample.all) { example in
        Strictness.refused[example.part]?[example.name] != nil
    }

    @Test("come out as published", arguments: parted[false] ?? [])
    func holds(example: PublishedExample) {
        let result = example.rendered()
        #expect(result.diagnostics.map { $0.cause.wording(in: .dutch).message } == [])
        #expect(result.page == example.expected)
    }

    @Test("are refused where the language keeps silent on a mistake", arguments: parted[true] ?? [])
    func isRefused(example: PublishedExample) throws {
        let strictness = try #require(Strictness.refused[example.part]?[example.name])
        let result = example.rendered()
        #expect(result.page == nil)
        #expect(Set(result.diagnostics.map(\.code)) == [strictness.code])
        if case .onlyMarkup = strictness {
            #expect(example.rendered(areMarkup: true).page == example.expected)
        }
    }

    @Test("are all there, and those that are refused are among them")
    func areComplete() {
        #expect(PublishedExample.all.count == 163)
        for (part, names) in Strictness.refused {
            let known = PublishedExample.all.filter { $0.part == part }.map(\.name)
            #expect(Set(names.keys).subtracting(known) == [])
        }
    }
}
