import Diagnostics
import Markup
import Testing

struct WordingTests {
    static let causes: [MarkupCause] =
        [
            .htmlOmitted(tag: "b"), .rowTooLong(cells: 3, columns: 2), .imageWithoutText(address: "a.png"),
            .addressUnsafe(scheme: "file:"), .heading(.isTitle), .heading(.skips(level: 4, fits: 3)),
            .heading(.isEmpty),
            .heading(.anchorTaken("a")), .note(.unknown(nearest: ["b", "c"]), label: "a"),
            .note(.unused, label: "a"),
            .note(.repeated, label: "a"), .heading(.anchorReserved("a")),
            .htmlBlockOmitted(tag: "b", text: LostText(beginning: "a", words: 1)),
            .unknownGround("9.9", nearest: []),
        ]
        + [
            .unknown(nearest: []), .keyUnknown("a", nearest: ["b"], keys: ["b", "c", "d"]),
            .keyUnknown("a", nearest: [], keys: []), .keyMissing("a"), .keyRepeated("a"), .labelOpen,
            .labelCrossed,
            .notAlone, .spaced, .open(colons: 3), .strayEnd(colons: 4), .insideHTML, .notHere,
        ].map { MarkupCause.directive($0, name: "x") }
        + DirectiveForm.allCases.map { MarkupCause.directive(.form($0), name: "x") }
        + [.unclosed, .notAKey, .noValue("a"), .openQuote, .comma].map {
            MarkupCause.directive(.attributes($0), name: "x")
        }
        + RedactionProblem.allCases.map { MarkupCause.redaction($0) }

    @Test("Every mistake has a message and a remedy in both languages", arguments: causes)
    func isWorded(cause: MarkupCause) throws {
        let wordings = Language.allCases.map { cause.wording(in: $0) }
        #expect(wordings[0] != wordings[1])
        for wording in wordings {
            #expect(
                !wording.message.isEmpty && !wording.message.hasSuffix(".") && !wording.message.contains("\n")
            )
            #expect(!(try #require(wording.remedy)).hasSuffix("."))
        }
    }

    @Test("No two mistakes have the same words")
    func isDistinct() {
        for language in Language.allCases {
            let messages = Self.causes.map { $0.wording(in: language).message }
            #expect(Set(messages).count == messages.count)
        }
    }

    @Test("Remedies say what to write")
    func remedies() {
        #expect(
            MarkupCause.directive(.keyUnknown("a", nearest: [], keys: ["b", "c", "d"]), name: "x")
                .wording(in: .dutch)
                == Wording("sleutel 'a' hoort niet bij 'x'", remedy: "gebruik 'b', 'c' of 'd'"))
        #expect(
            MarkupCause.note(.unknown(nearest: ["b", "c"]), label: "a").wording(in: .english)
                == Wording(
                    "footnote 'a' does not exist; do you mean 'b' or 'c'?",
                    remedy: "put the note on a line of its own: '[^a]: …'"))
        #expect(
            MarkupCause.redaction(.noGround).wording(in: .dutch)
                == Wording("lakking zonder grond", remedy: "noem het onderdeel van de Woo: '{grond=5.1.2e}'")
        )
    }
}
