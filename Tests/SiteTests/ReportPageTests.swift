import Foundation
import Testing

/// The page of a report tells what came out of a meeting, who said what, and what comes next.
@Suite struct ReportPageTests {
    private static let organisations = """
        -- content/organisaties.yaml --
        - id: gemeente-proef
          naam: gemeente Proef
          soort: gemeente
        - id: zorg-een
          naam: Zorg Een
        - id: zorg-twee
          naam: Zorg Twee
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop
        """
    private static let first = """
        -- content/consultaties/eerste.md --
        ---
        titel: Eerste tafel
        datum: 2023-03-01
        vorm: ontwikkeltafel
        organisatie: gemeente-proef
        traject: inkoop
        opgesteld: {datum: 2023-03-03}
        aanwezigen:
          - groep: Aanbieders
            deelnemers:
              - {naam: Ada Manders, organisatie: zorg-een, aanwezig: tot de pauze}
              - organisatie: zorg-twee
          - groep: Gemeente
            deelnemers:
              - {naam: Bo Vliegen, rol: beleidsadviseur, organisatie: gemeente-proef}
        afwezig:
          - {organisatie: Zorg Drie}
        agenda:
          - {titel: Tarieven, toelichting-door: {naam: Bo Vliegen}}
          - {titel: Planning, besproken: nee}
        besluiten:
          - {tekst: De tarieven stijgen., agendapunt: 1}
        afspraken:
          - {tekst: De gemeente rekent het uit., wie: [gemeente-proef, iemand], termijn: 2023-03-31, agendapunt: Tarieven}
          - {tekst: Iedereen denkt na.}
        reactie: {tot: 2023-04-12, via: reactie@proef.example}
        versies:
          - {nummer: 2, datum: 2023-03-10, toelichting: Een naam verbeterd.}
        ---
        ## Tarieven

        **Manders** vraagt wanneer het ingaat.

        **Zorg Twee** vindt het te laat.

        **Vliegen**: In maart.

        Vraag 7: Is het genoeg?

        Vraag 9: Wie betaalt?

        Antwoord: Wij.
        """
    private static let second = """
        -- content/consultaties/tweede.md --
        ---
        titel: Tweede tafel
        datum: 2023-04-03
        vorm: ontwikkeltafel
        traject: inkoop
        vastgesteld: 2023-04-04
        aanwezigen:
          - groep: Aanbieders
            deelnemers: [{organisatie: zorg-een}]
        ---
        ## Planning
        """

    private func site() async throws -> BuiltSite {
        try await BuiltSite([Self.organisations, Self.first, Self.second].joined(separator: "\n"))
    }

    /// The words of a part of a page, marks and spaces left out.
    private func words(_ page: String, from start: String, to end: String) throws -> String {
        let from = try #require(page.range(of: start))
        let to = try #require(page[from.upperBound...].range(of: end))
        return page[from.lowerBound..<to.lowerBound].replacing(
            /<[^>]*hidden>.*?<\/(div|ul|p)>/.dotMatchesNewlines(), with: ""
        )
        .replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func theSummaryComesFirst() async throws {
        let site = try await site()
        #expect(site.messages == [])
        let page = site.main("consultaties/eerste/index.html")
        let summary = try words(page, from: "<section class=\"kort\"", to: "<dl class=\"gegevens\"")
        #expect(
            summary == """
                In het kort Reageren U kunt reageren tot en met woensdag 12 april 2023 (23.59 uur, Nederlandse \
                tijd). Op 5 april 2023 is dat nog zeven dagen. Reageer via reactie@proef.example Zet de laatste \
                dag in uw agenda (iCalendar) Besluiten De tarieven stijgen. Agendapunt 1: Tarieven Afspraken De \
                gemeente rekent het uit. te laat Wie: gemeente Proef , iemand Termijn: 31 maart 2023 \
                Agendapunt 1: Tarieven Iedereen denkt na. open Geen termijn afgesproken Vragen zonder antwoord \
                Vraag 7: Is het genoeg? Niet besproken Doorgeschoven naar een volgende keer Planning Volgende \
                bijeenkomst Tweede tafel 3 april 2023 Hoort bij het traject Inkoop , bijeenkomst 1 van 2 In dit \
                verslag Opgesteld op 3 maart 2023, nog niet vastgesteld. 3 bijdragen 2 vragen 1 versie
                """)
    }

    @Test func theNextMeetingTellsWhatWasCarriedOver() async throws {
        let page = try await site().main("consultaties/tweede/index.html")
        let summary = try words(page, from: "<section class=\"kort\"", to: "<dl class=\"gegevens\"")
        #expect(
            summary == """
                In het kort Vorige bijeenkomst Eerste tafel 1 maart 2023 Daar niet besproken en doorgeschoven: \
                Planning Hoort bij het traject Inkoop , bijeenkomst 2 van 2 In dit verslag Vastgesteld op 4 \
                april 2023.
                """)
        #expect(
            page.contains("href=\"../eerste/#agendapunt-2\"")
                || page.contains("consultaties/eerste/#agendapunt-2\""))
    }

    @Test func aTurnSaysWhoSpeaksAndHowToCiteIt() async throws {
        let page = try await site().main("consultaties/eerste/index.html")
        let turn = try #require(page.firstMatch(of: /<div class="beurt" id="(beurt-[0-9a-f]{8})">/))
        let text = try words(page, from: String(turn.0), to: "<div class=\"beurt\" id=\"beurt-")
        #expect(
            text == """
                Ada Manders , Zorg Een Manders vraagt wanneer het ingaat. Citeer bijdrage 1, van Ada Manders Ada \
                Manders, Zorg Een, in: Eerste tafel. Verslag ontwikkeltafel, gemeente Proef, 1 maart 2023. \
                https://proef.example/consultaties/eerste/#\(turn.1) #
                """)
        #expect(page.contains("<div class=\"beurt beurt-gastheer\" id=\"beurt-"))
    }

    @Test func aSpeakerWithoutANameIsTheRoleOfTheOrganisation() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/overleg.md --
            ---
            titel: Overleg
            datum: 2023-03-01
            vorm: overleg
            aanwezigen:
              - groep: Gemeente
                deelnemers:
                  - {rol: projectleider, organisatie: gemeente-proef, aliassen: [projectleider]}
                  - {naam: Bo Vliegen, openbaar: nee, rol: jurist, organisatie: gemeente-proef}
                  - {naam: Ada Manders, rol: wethouder, organisatie: Zorg Drie}
            ---
            ## Opening

            De **projectleider** opent.

            **Vliegen** knikt.

            **Manders** knikt ook.
            """)
        let heads = site.main("consultaties/overleg/index.html")
            .matches(of: /<p class="beurt-kop">(.*)<\/p>/).map { $0.1.replacing(/<[^>]*>/, with: "") }
        #expect(
            heads == [
                "projectleider, gemeente Proef", "jurist, gemeente Proef",
                "Ada Manders, wethouder, Zorg Drie",
            ])
        #expect(PageInspection(site).findings == [])
        #expect(site.files.filter { $0.value.contains("Vliegen") }.keys.sorted() == [])
    }

    @Test func everySpeakerHasAListThatTheTurnsLeadTo() async throws {
        let site = try await site()
        let page = site.main("consultaties/eerste/index.html")
        for anchor in [
            "organisatie=zorg-een", "spreker=ada-manders", "organisatie=zorg-twee",
            "organisatie=gemeente-proef",
            "spreker=bo-vliegen",
        ] {
            #expect(page.contains(" id=\"\(anchor)\""), "\(anchor)")
            #expect(page.contains("href=\"#\(anchor)\""), "\(anchor)")
            #expect(page.contains("<option value=\"\(anchor)\">"), "\(anchor)")
        }
        #expect(PageInspection(site).findings == [])
        let list = try words(page, from: "id=\"deel-sprekers\"", to: "</section>")
        #expect(
            list == """
                id="deel-sprekers"> Wie heeft er gesproken? Kies een naam om te zien wat die heeft gezegd. Zorg \
                Een: 1 bijdrage Ada Manders: 1 bijdrage Manders vraagt wanneer het ingaat. Alles van Zorg Een op \
                deze site Zorg Twee: 1 bijdrage Zorg Twee vindt het te laat. Alles van Zorg Twee op deze site \
                gemeente Proef: 1 bijdrage Bo Vliegen: 1 bijdrage Vliegen: In maart. Alles van gemeente Proef op \
                deze site
                """)
    }

    @Test func anAuthorsNumberOfAQuestionStands() async throws {
        let site = try await site()
        let page = site.main("consultaties/eerste/index.html")
        for text in ["Vraag 7</a>", "Vraag 9</a>", "id=\"vraag-7\"", "id=\"vraag-9\""] {
            #expect(page.contains(text), "\(text)")
        }
        let twin = try #require(site.files["consultaties/eerste/index.json"])
        #expect(twin.contains("\"nummer\": 7") || twin.contains("\"nummer\":7"))
    }

    @Test func aVersionIsASentence() async throws {
        let page = try await site().main("consultaties/eerste/index.html")
        let versions = try words(page, from: "id=\"deel-versies\"", to: "</section>")
        #expect(
            versions
                == "id=\"deel-versies\"> Wat is er veranderd? Op 10 maart 2023 verscheen versie 2. Een naam verbeterd."
        )
    }

    @Test func anOrganisationShowsWhereItWasAndWhatItSaid() async throws {
        let page = try await site().main("organisaties/zorg-een/index.html")
        let text = try words(
            page, from: "<h2>Bij deze bijeenkomsten", to: "</article>")
        #expect(
            text == """
                Bij deze bijeenkomsten aanwezig Verslag ontwikkeltafel 3 april 2023 Tweede tafel Verslag \
                ontwikkeltafel 1 maart 2023 gemeente Proef Eerste tafel tot de pauze; 1 bijdrage Wat is er namens \
                hen gezegd? Eerste tafel 1 maart 2023 , 1 bijdrage Bij agendapunt Tarieven Ada Manders Manders \
                vraagt wanneer het ingaat. Bijdrage 1 in het verslag van 1 maart 2023
                """)
    }

    @Test func aProcessShowsWhoWasAtWhichMeeting() async throws {
        let page = try await site().main("trajecten/inkoop/index.html")
        let table = try words(
            page, from: "<table class=\"stapelt\">\n<caption id=\"aanwezigheid-naam\"", to: "</table>")
        #expect(
            table == """
                Organisaties en de bijeenkomsten van dit traject Organisatie 1 maart 2023 Eerste tafel 3 april \
                2023 Tweede tafel gemeente Proef bij 1 van 2 aanwezig 1 bijdrage niet genoemd Zorg Drie bij 0 van \
                2 afwezig niet genoemd Zorg Een bij 2 van 2 aanwezig tot de pauze 1 bijdrage aanwezig Zorg Twee \
                bij 1 van 2 aanwezig 1 bijdrage niet genoemd
                """)
    }

    @Test func anUnknownAgendaItemIsAMessage() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/overleg.md --
            ---
            titel: Overleg
            datum: 2023-03-01
            vorm: overleg
            besluiten:
              - tekst: Het gaat door.
                agendapunt: Tariefen
            ---
            ## Tarieven
            """)
        #expect(
            site.messages == [
                """
                content/consultaties/overleg.md:6:5: waarde-onbekend: 'agendapunt' kent 'Tariefen' niet; bedoelt u \
                'Tarieven'? — kies uit 'Tarieven'
                """
            ])
    }

    @Test func aDecisionInABoxOfTheTextIsListedOnce() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/overleg.md --
            ---
            titel: Overleg
            datum: 2023-03-01
            vorm: overleg
            besluiten: [{tekst: Het gaat door.}]
            ---
            ## Slot

            :::besluit
            Het gaat door.
            :::

            :::besluit
            Wij beginnen in mei.
            :::
            """)
        let page = site.main("consultaties/overleg/index.html")
        let list = try words(page, from: "<ul class=\"besluitenlijst\">", to: "</ul>")
        #expect(
            list
                == "Het gaat door. Besluit 1 in het verslag Wij beginnen in mei. Besluit 2 in het verslag")
        #expect(PageInspection(site).findings == [])
    }
}
