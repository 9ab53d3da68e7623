import Markup
import Testing

struct ConcurrencyTests {
    @Test("Texts read on many threads at once come out as when read alone")
    func parallelReading() async {
        let texts = (0..<200).map { seed in
            var generator = Generator(seed: UInt64(seed))
            return generator.text(of: DifferentialTests.pieces, count: 400)
        }
        let alone = texts.map { Reading($0).html(HTMLOptions()) }
        let together = await withTaskGroup(of: (Int, String).self) { group in
            for (index, text) in texts.enumerated() {
                group.addTask { (index, Reading(text).html(HTMLOptions())) }
            }
            return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        #expect(together == Dictionary(uniqueKeysWithValues: alone.enumerated().map { ($0, $1) }))
    }
}
