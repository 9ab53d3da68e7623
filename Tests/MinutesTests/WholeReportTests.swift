import Markup
import Minutes
import Records
import Testing

/// Minutes as municipalities write them, with the whole of what is found in them. All names are invented.
@Suite struct WholeReportTests {
    /// A table with providers: forms of address, strong names, headings within items, lists of a
    /// presentation.
    static let table = """
        1. *Inloop*

        ## 2. Welkom en mededelingen

        De voorzitter heet de aanwezigen om 9.30 uur welkom. De voorzitter (Gerda Spaan) vervangt Ids Bierma.

        ### Stand van zaken resultaatsturing (Danny Meertens)

        De heer **Meertens** deelt mee dat niet veel nieuws te melden valt. De heer Meertens kijkt terug.

        Resultaatsturing gebeurt op een individueel niveau.

        Mevrouw **Kaynama** vraagt of de gemeente komt kijken. Kan De Beuk het team inkoop uitnodigen?

        Mevrouw **Van Kestel** merkt op dat het in het verleden anders was.

        De heer **Vliegen** vindt dit jammer. De heer **Meertens** begrijpt dit. Mevrouw **Van Kestel** ook.

        Desgevraagd legt de heer Vliegen uit dat het anders kan.

        De heer Konings licht toe zonder nadruk, en de heer Koning ook.

        De heer **Kauberch** deelt dat niet.

        ## 3. Vooruitblik (toelichting Paul Koninks)

        De voorzitter deelt mee dat de presentaties worden aangereikt.

        **Planning**

        - concept
        - verwerving

        De heer **Koninks** deelt mee:

        - de eerste stap
        - de tweede stap

        *Pauze 10.56 – 11.14 uur*

        ## 6. Samenvatting en vervolgafspraken

        Mevrouw **Dooren** vat de afspraken samen:

        - het inplannen van vier ontwikkeltafels,
        - de heer Koninks neemt het punt terug.

        ## Rondvraag

        De heer **Vliegen** sluit aan bij **De Beuk**.
        """

    static let tableKeys = """
        voorzitter: {naam: Gerda Spaan, aanhef: Mevrouw, organisatie: gemeente Veldrade}
        secretaris: {naam: Regina Dooren, aanhef: Mevrouw, organisatie: gemeente Veldrade}
        aanwezigen:
          - groep: Zorgaanbieders
            deelnemers:
              - {naam: Ingrid Kaynama, aanhef: Mevrouw, organisatie: De Beuk}
              - {naam: Maurits Vliegen, aanhef: De heer, organisatie: Lumina, aanwezig: tot aan pauze}
              - {naam: Jon Kauberg, aanhef: De heer, organisatie: Veldboeren}
              - {naam: Jolien van Kestel, aanhef: Mevrouw, organisatie: Aurora}
          - groep: Gemeenten
            deelnemers:
              - {naam: Danny Meertens, organisatie: gemeente Veldrade}
              - {naam: Gerda Spaan, organisatie: gemeente Veldrade}
        afwezig: [Ids Bierma]
        agenda:
          - {titel: Inloop}
          - {titel: Welkom en mededelingen}
          - {titel: Vooruitblik, toelichting-door: {naam: Paul Koninks, organisatie: gemeente Veldrade}}
          - {titel: Stand van zaken, besproken: nee}
          - {titel: Samenvatting en vervolgafspraken}
          - {titel: Rondvraag}

        """

    @Test func `a table with providers`() throws {
        let report = try Report(Self.tableKeys, Self.table)
        let turns = report.minutes.turns.map { turn in
            let start = turn.text.prefix(30).replacing("\n", with: " / ")
            return "\(report.minutes.itemTitle(of: turn) ?? "-") | \(report.speaker(turn)) | \(start)"
        }
        #expect(
            turns == [
                "Welkom en mededelingen | Gerda Spaan | De voorzitter heet de aanwezig",
                "Welkom en mededelingen | Danny Meertens | De heer Meertens deelt mee dat",
                "Welkom en mededelingen | Ingrid Kaynama | Mevrouw Kaynama vraagt of de g",
                "Welkom en mededelingen | Jolien van Kestel | Mevrouw Van Kestel merkt op da",
                "Welkom en mededelingen | Maurits Vliegen | De heer Vliegen vindt dit jamm",
                "Vooruitblik | Gerda Spaan | De voorzitter deelt mee dat de",
                "Vooruitblik | Paul Koninks | De heer Koninks deelt mee: / de ",
                "Samenvatting en vervolgafspraken | Regina Dooren | Mevrouw Dooren vat de afsprake",
                "Rondvraag | Maurits Vliegen | De heer Vliegen sluit aan bij ",
            ])
        let mentions = report.minutes.mentions.map { report.document.plainText(of: $0.node) }
        #expect(mentions == ["Meertens", "Van Kestel", "De Beuk"])
        let agreements = report.minutes.agreements.map(\.text)
        #expect(
            agreements == [
                "het inplannen van vier ontwikkeltafels,", "de heer Koninks neemt het punt terug.",
            ])
        let people = report.minutes.participants.map(\.spreker)
        #expect(
            people == [
                "Ingrid Kaynama", "Maurits Vliegen", "Jon Kauberg", "Jolien van Kestel", "Danny Meertens",
                "Gerda Spaan", "Regina Dooren", "Paul Koninks", "Ids Bierma",
            ])
    }

    @Test func `a table with providers whose names are misspelt`() throws {
        let report = try Report(Self.tableKeys, Self.table)
        let unknown = "waarschuwing[spreker-onbekend]:"
        let nobody = "is geen deelnemer van deze bijeenkomst; bedoelt u"
        #expect(
            report.messages == [
                "47:9: \(unknown) 'Konings' \(nobody) 'Paul Koninks'?",
                "49:11: \(unknown) 'Kauberch' \(nobody) 'Jon Kauberg'?",
            ])
    }

    /// A market consultation: names and colons, organisations, questions from the hall, propositions.
    static let market = """
        ## 1. Opening

        Welkom aan alle aanwezigen door Julian Maanders. Maanders licht het proces toe.

        ## 2. Uitwisselen ervaringen

        Maanders:

        - We werken met het Veldraads Model <https://www.veldrade.example/watch?v=1>.
        - Er is steeds minder te besteden.

        Femke Nederstraat vult aan:

        - Door de bezuinigingen hebben we gekozen voor een model.

        T-hulp: Waarom hebben mensen een indicatie gekregen?

        Maanders: bij herindicatie is een andere beslissing genomen.

        Nederstraat: We bieden nog steeds het volledige pakket (H1 t/m 3). Toen kwam de *voucher*.

        Aanbod is altijd maatwerk.

        Home Assist: bij onze doelgroep is de drempel hoog. SHDK: levert al een product.

        Wmo: gestegen van 69% naar 77%.

        ## 3. Werkgroepen

        ### Stelling 1: Het persoonlijk plan is leidend

        - Het plan is belangrijk.
          - Is een format nodig?
        - De wens van de cliënt telt.

        ### Stelling 2: Regie past binnen de inkoop.

        T-hulp: Dat is zo.

        ## 4. Vragen

        Vraag uit de zaal: Wie is de initiatiefnemer?

        Antwoord: Meerwaarde en Amsterk hebben het initiatief genomen.

        Vraag uit de zaal: Is er een overzicht? Ik snap niet waar dit over gaat. Antwoord: Cluster doet dit.

        Komend jaar wordt gezien als overgangsjaar.

        Reacties van aanbieders:

        - Fijn, je kunt beter profileren.
        """

    static let marketKeys = """
        aanwezigen:
          - groep: Partijen
            deelnemers: [{organisatie: SHDK}, {organisatie: Home Assist}, {organisatie: T-Hulp}]
          - groep: Gemeente
            deelnemers:
              - {naam: Julian Maanders, organisatie: gemeente Veldrade}
              - {naam: Femke Nederstraat, organisatie: gemeente Veldrade}

        """

    @Test func `a market consultation`() throws {
        let report = try Report(Self.marketKeys, Self.market)
        #expect(
            report.turns == [
                "Julian Maanders | Maanders: / We werken met het Veldraads Model "
                    + "https://www.veldrade.example/watch?v=1. / Er is steeds minder te besteden.",
                "T-Hulp | T-hulp: Waarom hebben mensen een indicatie gekregen?",
                "Julian Maanders | Maanders: bij herindicatie is een andere beslissing genomen.",
                "Femke Nederstraat | Nederstraat: We bieden nog steeds het volledige pakket "
                    + "(H1 t/m 3). Toen kwam de voucher.",
                "Home Assist | Home Assist: bij onze doelgroep is de drempel hoog. "
                    + "SHDK: levert al een product.",
                "T-Hulp | T-hulp: Dat is zo.",
            ])
        #expect(
            report.questions == [
                "Wie is de initiatiefnemer? | Meerwaarde en Amsterk hebben het initiatief genomen.",
                "Is er een overzicht? Ik snap niet waar dit over gaat. | Cluster doet dit. / "
                    + "Komend jaar wordt gezien als overgangsjaar.",
            ])
        let titles = report.minutes.propositions.map(\.title)
        #expect(titles == ["Het persoonlijk plan is leidend", "Regie past binnen de inkoop."])
        let responses = report.minutes.propositions.map(\.responses)
        #expect(
            responses == [
                ["Het plan is belangrijk.\nIs een format nodig?", "De wens van de cliënt telt."],
                ["T-hulp: Dat is zo."],
            ])
        let items = report.minutes.agenda.map(\.title)
        #expect(items == ["Opening", "Uitwisselen ervaringen", "Werkgroepen", "Vragen"])
        #expect(report.messages == [])
    }
}
