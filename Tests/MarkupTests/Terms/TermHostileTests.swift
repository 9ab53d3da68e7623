import Foundation
import Markup
import Support
import Testing

/// Glossaries that nobody would write, and texts made of their pieces.
struct TermHostileTests {
    /// How many texts are tried: `INZAGE_FUZZ`, else a few.
    private static let count = ProcessInfo.processInfo.environment["INZAGE_FUZZ"].flatMap { Int($0) } ?? 300

    @Test("The table finds what a plain search finds", arguments: 0..<10)
    func model(_ part: Int) {
        for seed in stride(from: part, to: Self.count, by: 10) {
            var dice = Dice(seed)
            let pieces = [
                "a", "b", "A", "é", "e\u{301}", " ", " ", "  ", "-", "'", ".", "\u{AD}", "2", "\u{A0}", "&",
            ]
            func text(_ length: ClosedRange<Int>) -> String {
                (0..<Int.random(in: length, using: &dice)).map { _ in dice.one(of: pieces) }.joined()
            }
            let forms = (0..<6).map { TermForm(text(1...4), dice.one(of: [.word($0), .abbreviation($0)])) }
            let sample = text(0...30)
            let marked = NaiveTerms(forms).marked(sample)
            #expect(
                Self.marked(sample, TermTable(forms)) == marked, "\(seed): \(forms.map(\.text)) in \(sample)")
        }
    }

    private static func marked(_ text: String, _ table: TermTable) -> String {
        var marked: [UInt8] = []
        var start = 0
        let bytes = Array(text.utf8)
        for match in table.matches(in: text) {
            marked += bytes[start..<match.range.lowerBound] + Array("‹".utf8)
            marked += bytes[match.range] + Array("›".utf8)
            start = match.range.upperBound
        }
        return String(decoding: marked + bytes[start...], as: UTF8.self)
    }

    @Test("Thousands of terms that begin alike, in a text of nothing else")
    func prefixes() {
        let forms = (1...5000).map {
            TermForm("term " + String(repeating: "x", count: $0 % 150) + " \($0)", .word($0))
        }
        let text = (1...5000).map { "term " + String(repeating: "x", count: $0 % 150) + " \($0)" }
        let found = TermTable(forms).matches(in: text.joined(separator: ", "))
        #expect(found.map(\.form) == Array(0..<5000))
    }

    @Test("A term of the length of a page is not looked for, and costs nothing")
    func endless() {
        let long = String(repeating: "a ", count: 50_000)
        #expect(TermTable([TermForm(long + "a", .word(0))]).isEmpty)
        let table = TermTable([TermForm(String(repeating: "a ", count: 99) + "b", .word(0))])
        #expect(table.matches(in: long).isEmpty)
    }

    @Test(
        "A form of nothing but marks or spaces harms nobody",
        arguments: ["", " ", "-", "\u{AD}", ".", "\u{301}", "\u{0}"])
    func nothing(form: String) {
        let table = TermTable([TermForm(form, .word(0))])
        let text = "a - b . c \u{301} \u{0} \u{AD}"
        #expect(table.matches(in: text).allSatisfy { !$0.range.isEmpty })
    }

    @Test("What is no UTF-8 is passed over", arguments: 0..<50)
    func bytes(_ seed: Int) {
        var dice = Dice(seed)
        let bytes = (0..<200).map { _ in
            dice.one(of: [0x41, 0x20, 0xC3, 0xA9, 0xFF, 0xE2, 0x80, 0x2D, 0xF0] as [UInt8])
        }
        let reading = Reading(bytes)
        let finder = TermFinder(TermTable([TermForm("A é", .word(0))]), in: reading.document)
        #expect(finder.uses.allSatisfy { $0.range.upperBound <= reading.document.text.count })
    }
}
