import Markup
import Minutes
import Testing

@Suite struct QuestionTests {
    @Test(arguments: [
        ("Vraag: Wie betaalt?\n\nAntwoord: De gemeente.", ["Wie betaalt? | De gemeente."]),
        ("Vraag uit de zaal: Wie betaalt?\n\nAntwoord: Wij.", ["Wie betaalt? | Wij."]),
        ("Vraag 3: Wie betaalt?\nAntwoord: Wij.", ["Wie betaalt? | Wij."]),
        ("**Vraag:** Wie betaalt?\\\n**Antwoord:** Wij.", ["Wie betaalt? | Wij."]),
        ("**Vraag 2**: Wie betaalt?  \n*Antwoord 2*: Wij.", ["Wie betaalt? | Wij."]),
        ("Vraag: Wie betaalt? Antwoord: Wij.", ["Wie betaalt? | Wij."]),
        ("Vraag: Wie betaalt? **Antwoord:** Wij.", ["Wie betaalt? | Wij."]),
        ("vraag: wie?\nantwoord: wij.", ["wie? | wij."]),
        ("Vraag van een aanbieder: Wie?\n\nAntwoord van de gemeente: Wij.", ["Wie? | Wij."]),
        ("Vraag: Wie?\nVraag: Wat?\nAntwoord: Dat.", ["Wie? | -", "Wat? | Dat."]),
        ("Inleiding.\nVraag: Wie?\nAntwoord: Wij.", ["Wie? | Wij."]),
        (
            "Vraag: Wie\nbetaalt?\n\nEn wanneer?\n\nAntwoord: Wij.\n\nIn maart.",
            ["Wie betaalt? / En wanneer? | Wij. / In maart."]
        ),
        ("Vraag: Wie?\n\nAntwoord: Zo staat het er:\n\n- een", ["Wie? | Zo staat het er:"]),
        ("Vraag: Kies uit:\n\n- een", ["Kies uit: | -"]),
        (
            "Vraag: Wie?\n\nAntwoord: Wij.\n\n> Want zo is het.\n\nEn dus.",
            ["Wie? | Wij. / Want zo is het. / En dus."]
        ),
        ("Vraag: Wie?\n\nAntwoord: Antwoord: Wij.", ["Wie? | Antwoord: Wij."]),
        ("- Vraag: Wie?\n  Antwoord: Wij.\n- Vraag: Wat?\n\nBuiten.", ["Wie? | Wij.", "Wat? | -"]),
        ("> Vraag: Wie?\n>\n> Antwoord: Wij.\n\nBuiten.", ["Wie? | Wij."]),
        // An answer is still the answer in an item of its own, or after a list that the question ends in.
        (
            "- Vraag: Wie?\n- Antwoord: Wij.\n- Vraag: Wat?\n- Antwoord: Dat.\n- Los.",
            ["Wie? | Wij.", "Wat? | Dat."]
        ),
        ("- Vraag: Wie?\n  - Antwoord: Wij.\n- Los.", ["Wie? | Wij."]),
        (
            "1. Vraag: Wie?\n\n   Antwoord: Wij.\n\n2. Vraag: Wat?\n\n   En wanneer?",
            ["Wie? | Wij.", "Wat? / En wanneer? | -"]
        ),
        ("Vraag: Kies uit:\n\n- een\n- twee\n\nAntwoord: Een.\n\nMeer.", ["Kies uit: | Een. / Meer."]),
        ("Vraag: Wie?\n\n- Antwoord: Wij.\n\nBuiten.", ["Wie? | Wij."]),
        // Words after the colon may stand in a list only.
        ("Vraag: Wie?\n\nAntwoord:\n\n- Wij.\n- Zij.\n\nBuiten.", ["Wie? | Wij. / Zij."]),
        ("Vraag 2:\n\n1. Wie?\n2. Wat?\n\nAntwoord: Wij.", ["Wie? / Wat? | Wij."]),
        // An answer may itself be a turn.
        ("Vraag: Wie?\n\nAntwoord: De heer **Vliegen** zegt: wij.", ["Wie? | De heer Vliegen zegt: wij."]),
        ("Vraag: Wie?\n\nAntwoord **Axxon**: Wij.\n\n**Lumina** ook.", ["Wie? | Wij."]),
        // Who asks, or whom.
        ("Vraag (Lumina): Wie?\n\nAntwoord (gemeente): Wij.", ["Wie? | Wij."]),
        ("**Vraag 3 (Lumina):** Wie?\n**Antwoord:** Wij.", ["Wie? | Wij."]),
        ("Vraag aan de wethouder: Wie?", ["Wie? | -"]),
        ("Vraag nr. 3: Wie?", ["Wie? | -"]),
        (
            "Vraag van mevrouw Peerters-Willemsen van de Stichting Autismecentrum Zuid-Veldrade: Wie?",
            ["Wie? | -"]
        ),
    ])
    func `a question and its answer are found`(body: String, questions: [String]) throws {
        let report = try Report(People.keys, body)
        #expect(report.questions == questions)
        #expect(report.messages == [])
    }

    @Test(arguments: [
        (["Vraag:", "Vraag uit de zaal:", "Vraag:"], ["1", "2", "3"], ["vraag-1", "vraag-2", "vraag-3"]),
        (["Vraag 7:", "Vraag:", "Vraag 3:"], ["7", "8", "3"], ["vraag-7", "vraag-8", "vraag-3"]),
        (["Vraag 1:", "Vraag:", "Vraag 2:"], ["1", "3", "2"], ["vraag-1", "vraag-3", "vraag-2"]),
        (["Vraag 1:", "Vraag 1:", "Vraag:"], ["1", "1", "2"], ["vraag-1", "vraag-1-2", "vraag-2"]),
        (["Vraag 3a:", "Vraag 3B:", "Vraag:"], ["3a", "3B", "4"], ["vraag-3a", "vraag-3b", "vraag-4"]),
        (["Vraag 2. van een aanbieder:", "Vraag A:"], ["2", "3"], ["vraag-2", "vraag-3"]),
        (
            ["Vraag nr. 4:", "Vraag (2023):", "Vraag nummer 9:"], ["4", "5", "9"],
            ["vraag-4", "vraag-5", "vraag-9"]
        ),
        (
            ["Vraag 999999:", "Vraag van 2 aanbieders:"], ["999999", "1000000"],
            ["vraag-999999", "vraag-1000000"]
        ),
    ])
    func `a question keeps its author's number, and others are counted on`(
        openings: [String], numbers: [String], anchors: [String]
    ) throws {
        let report = try Report(People.keys, openings.map { "\($0) Wie?" }.joined(separator: "\n\n"))
        #expect(report.minutes.questions.map(\.number) == numbers)
        #expect(report.minutes.questions.map(\.anchor) == anchors)
    }

    @Test(arguments: [
        "## Kop", "- lijst", "1. lijst", "---", "**Vliegen** vraagt.", "Vliegen: Ja.", "De voorzitter sluit.",
        "Reacties van aanbieders:",
    ])
    func `an answer ends at a heading, list, rule, turn or a paragraph that ends in a colon`(next: String)
        throws
    {
        let report = try Report(People.keys, "Vraag: Wie?\n\nAntwoord: Wij.\n\n\(next)\n\nEn verder.")
        #expect(report.questions == ["Wie? | Wij."])
    }

    @Test(arguments: [
        "Vraagstelling: hoe?", "De vraag: wie?", "Vraag is: wie?", "Vraag-antwoord: wie?",
        "Vragen: wie en wat?",
        "Antwoord: zonder vraag.", "Vraag", "Vraag:", "Vraag zonder dubbele punt.",
        "Een regel Vraag: midden in.", "Vraag van de zaal is niet gesteld. Dat kan beter: wie?",
        "Antwoord: zonder.\n\nVraag:\n\n## Kop\n\n- lijst",
    ])
    func `all else is no question`(body: String) throws {
        #expect(try Report(People.keys, body).questions == [])
    }

    @Test(arguments: ["## Kop", "---", "**Vliegen** zegt iets.", "Vraag: Wat?"])
    func `an answer after a heading, rule, turn or other question is not the answer of the one before`(
        between: String
    ) throws {
        let report = try Report(People.keys, "Vraag: Wie?\n\n\(between)\n\nAntwoord: Wij.")
        #expect(report.questions.first == "Wie? | -")
    }

    @Test func `a turn may hold a question`() throws {
        let report = try Report(People.keys, "Vraag van **Axxon**: Wie betaalt?\n\nAntwoord: Wij.")
        #expect(report.turns == ["Axxon | Vraag van Axxon: Wie betaalt?"])
        #expect(report.questions == ["Wie betaalt? | Wij."])
    }

    @Test func `an excerpt tells where its words begin and end`() throws {
        let report = try Report(
            People.keys, "Eerst.\nVraag: **Wie** betaalt? Antwoord: `Wij` dus.\n\nEn later.")
        let question = try #require(report.minutes.questions.first)
        let document = report.document
        #expect(document.text[question.start.offset...].starts(with: Array("Vraag: ".utf8)))
        #expect(document.ownText(of: question.question.start.node) == "Wie")
        #expect(document.text[..<question.question.end.offset].suffix(7).elementsEqual(Array("etaalt?".utf8)))
        let answer = try #require(question.answer)
        #expect(answer.text == "Wij dus.\nEn later.")
        #expect(document.ownText(of: answer.start.node) == "Wij")
        #expect(answer.end.offset == document.text.count)
        #expect(
            document.plainText(from: question.blocks.lowerBound, to: question.blocks.upperBound)
                == "Eerst. Vraag: Wie betaalt? Antwoord: Wij dus.\nEn later.")
    }
}
