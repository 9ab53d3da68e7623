import Diagnostics
import Markup
import Minutes
import Records
import Support
import Testing

/// What holds for every report, shown for many made by chance.
@Suite struct PropertyTests {
    @Test(arguments: 0..<150)
    func `no words are lost, moved or doubled, and no parts overlap`(seed: Int) throws {
        var made = RandomMinutes(seed: seed)
        let body = made.body()
        let report = try Report(RandomMinutes.keys(hides: false), body)
        let (plain, _) = MarkdownReader.read(Array(body.utf8), origin: Origin(file: "", firstLine: 1))
        #expect(report.document.text == plain.text)
        #expect(report.document.nodes.map(\.text) == plain.nodes.map(\.text))
        #expect(report.document.nodes.map(\.kind) == plain.nodes.map(\.kind))
        #expect(report.words == plain.plainText(from: 0, to: plain.nodes.count))
        expectWholeTurns(report)
        expectQuestionsInOrder(report)
        #expect(Set(report.minutes.anchors).count == report.minutes.anchors.count)
    }

    private func expectWholeTurns(_ report: Report) {
        let document = report.document
        var end = 0
        for turn in report.minutes.turns {
            #expect(turn.blocks.lowerBound >= end)
            #expect(document.topLevel.contains(turn.blocks.lowerBound))
            #expect(turn.text == document.plainText(from: turn.blocks.lowerBound, to: turn.blocks.upperBound))
            end = turn.blocks.upperBound
        }
    }

    private func expectQuestionsInOrder(_ report: Report) {
        var last = 0
        let words = report.words.replacing("\n", with: " ")
        for question in report.minutes.questions {
            for excerpt in [question.question, question.answer].compactMap({ $0 }) {
                #expect(excerpt.start.offset >= last && excerpt.end.offset > excerpt.start.offset)
                #expect(
                    question.blocks.contains(excerpt.start.node) && question.blocks.contains(excerpt.end.node)
                )
                for line in excerpt.text.split(separator: "\n") { #expect(words.contains(line)) }
                last = excerpt.end.offset
            }
        }
    }

    @Test(arguments: 0..<150)
    func `a name that is not public occurs nowhere afterwards`(seed: Int) throws {
        var made = RandomMinutes(seed: seed)
        let report = try Report(RandomMinutes.keys(hides: true), made.body())
        // A name does not go on from one block into the next.
        let blocks = report.document.nodes.indices.filter { report.document.nodes[$0].kind.isBlock }
        let told =
            blocks.map { report.document.plainText(of: $0).replacing("\n", with: " ¶ ") } + [
                String(reflecting: report.document.nodes), String(reflecting: report.document.headings),
                String(reflecting: report.document.directives), String(reflecting: report.minutes),
            ]
        let folded = Folding.folded(told.joined(separator: " ¶ "))
        for name in RandomMinutes.withheld {
            #expect(!folded.contains(Folding.folded(name)), "\(name)")
        }
        expectWholeTurns(report)
    }

    @Test(arguments: 0..<150)
    func `names that are public stay as they are when others are withheld`(seed: Int) throws {
        var made = RandomMinutes(seed: seed)
        let body = made.body()
        let open = try Report(RandomMinutes.keys(hides: false), body)
        let hidden = try Report(RandomMinutes.keys(hides: true), body)
        #expect(open.document.nodes.map(\.end) == hidden.document.nodes.map(\.end))
        for name in RandomMinutes.shown {
            #expect(count(name, in: open.words) == count(name, in: hidden.words))
        }
        #expect(open.minutes.turns.map(\.blocks) == hidden.minutes.turns.map(\.blocks))
        #expect(open.minutes.turns.map(\.speaker) == hidden.minutes.turns.map(\.speaker))
    }

    private func count(_ name: String, in text: String) -> Int {
        text.replacing("\n", with: " ").ranges(of: name).count
    }

    @Test(arguments: 0..<150)
    func `any bytes are read`(seed: Int) throws {
        var dice = Dice(seed)
        let pieces = [
            "De heer ", "mevr", ".", "**", "heer", " ", "\n", "Vliegen", ":", "(", ")", "'", "’", "-",
            "\u{A0}", "é", "Vraag",
            "Antwoord:", "Stelling ", "## ", "- ", "> ", "👩‍👩‍👧", "\u{0301}", "\t", "Dhr.", "van der", "`",
            "[", "](x)", "1. ", "Bosch",
        ]
        let body = (0..<60).map { _ in dice.one(of: pieces) }.joined()
        let report = try Report(RandomMinutes.keys(hides: seed % 2 == 0), body)
        expectWholeTurns(report)
        expectQuestionsInOrder(report)
    }
}
