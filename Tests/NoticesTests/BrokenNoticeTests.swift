import CodeLists
import Diagnostics
import Notices
import Records
import Testing

/// What a process lacks, or has in another form than a notice takes: each with its one message.
@Suite struct BrokenNoticeTests {
    struct Break: Sendable, CustomTestStringConvertible {
        var file = "traject"
        let part: String
        let by: String
        let message: String

        var testDescription: String { "\(part) → \(by)" }
    }

    private static let broken: [Break] = [
        Break(
            part: "  aard: diensten\n", by: "",
            message: """
                content/trajecten/hulp.yaml:7:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'aard': aard van de opdracht (BT-23) — voeg onder 'tenderned' \
                'aard: diensten' toe
                """),
        Break(
            part: "  cpv: 85310000-5\n", by: "",
            message: """
                content/trajecten/hulp.yaml:7:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'cpv': CPV-code (BT-262) — voeg onder 'tenderned' 'cpv: \
                85300000-2' toe
                """),
        Break(
            part: "  nuts: NL350\n", by: "",
            message: """
                content/trajecten/hulp.yaml:7:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'nuts': plaats van uitvoering (BT-5071) — voeg onder \
                'tenderned' 'nuts: NL350' toe
                """),
        Break(
            part: "  tot: 2026-10-15\n", by: "  via: a@b.nl\n",
            message: """
                content/trajecten/hulp.yaml:5:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'tot': laatste dag om te reageren (BT-800) — voeg onder \
                'reactie' 'tot: 2026-10-15' toe
                """),
        Break(
            part: "reactie:\n  tot: 2026-10-15\n", by: "",
            message: """
                content/trajecten/hulp.yaml:1:8: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'tot': laatste dag om te reageren (BT-800) — voeg onder \
                'reactie' 'tot: 2026-10-15' toe
                """),
        Break(
            part: "samenvatting: De gemeente vraagt de markt naar tarieven.\n", by: "",
            message: """
                content/trajecten/hulp.yaml:6:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'omschrijving': beschrijving (BT-24) — voeg onder 'tenderned' \
                'omschrijving: Waar de consultatie over gaat.' toe
                """),
        Break(
            part: "De gemeente vraagt de markt naar tarieven.", by: "\"[ ]()\"",
            message: """
                content/trajecten/hulp.yaml:7:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'omschrijving': beschrijving (BT-24) — voeg onder 'tenderned' \
                'omschrijving: Waar de consultatie over gaat.' toe
                """),
        Break(
            part: "tot: 2026-10-15", by: "tot: 2026-09-01",
            message: """
                content/trajecten/hulp.yaml:5:8: aankondiging-ongeldig: 'tot: 2026-09-01' ligt niet \
                na de verzenddatum 2026-09-01 (BT-800, BT-05) — verbeter de dag, of geef onder \
                'tenderned' bij 'verzonden' de dag van verzending
                """),
        Break(
            part: "  nuts: NL350\n", by: "  nuts: NL350\n  verzonden: 2026-12-01\n",
            message: """
                content/trajecten/hulp.yaml:5:8: aankondiging-ongeldig: 'tot: 2026-10-15' ligt niet \
                na de verzenddatum 2026-12-01 (BT-800, BT-05) — verbeter de dag, of geef onder \
                'tenderned' bij 'verzonden' de dag van verzending
                """),
        Break(
            part: "Hulp bij", by: String(repeating: "Zeer ", count: 80) + "bij",
            message: """
                content/trajecten/hulp.yaml:1:8: aankondiging-ongeldig: titel (BT-21) heeft 418 \
                tekens; er passen er 400 — maak de tekst korter
                """),
        Break(
            part: "De gemeente", by: String(repeating: "Lang ", count: 1200) + "gemeente",
            message: """
                content/trajecten/hulp.yaml:2:15: aankondiging-ongeldig: beschrijving (BT-24) heeft \
                6039 tekens; er passen er 6000 — maak de tekst korter
                """),
        Break(
            part: "De gemeente", by: "De&#7;gemeente",
            message: """
                content/trajecten/hulp.yaml:2:15: aankondiging-ongeldig: beschrijving (BT-24) bevat \
                het stuurteken U+0007, dat niet kan — haal het teken weg
                """),
        Break(
            part: "reactie:", by: "percelen: [{naam: \"\(String(repeating: "a", count: 401))\"}]\nreactie:",
            message: """
                content/trajecten/hulp.yaml:4:19: aankondiging-ongeldig: titel van een perceel \
                (BT-21) heeft 401 tekens; er passen er 400 — maak de tekst korter
                """),
        Break(
            part: "reactie:", by: "percelen: [{naam: Een, omschrijving: a&#7;b}]\nreactie:",
            message: """
                content/trajecten/hulp.yaml:4:38: aankondiging-ongeldig: beschrijving van een \
                perceel (BT-24) bevat het stuurteken U+0007, dat niet kan — haal het teken weg
                """),
        Break(
            part: "  nuts: NL350\n",
            by: "  nuts: NL350\n  referentie: \(String(repeating: "R", count: 101))\n",
            message: """
                content/trajecten/hulp.yaml:10:15: aankondiging-ongeldig: eigen kenmerk (BT-22) \
                heeft 101 tekens; er passen er 100 — maak de tekst korter
                """),
        Break(
            part: "  nuts: NL350\n",
            by: "  nuts: NL350\n  contactpunt: {naam: X, openbaar: ja, telefoon: bel maar}\n",
            message: """
                content/trajecten/hulp.yaml:10:16: aankondiging-ongeldig: 'telefoon: bel maar' kan \
                niet in een aankondiging: telefoonnummer van het contactpunt (BT-503) — schrijf \
                cijfers met spaties of streepjes, zoals 0118 675 000
                """),
        Break(
            part: "  nuts: NL350\n",
            by: "  nuts: NL350\n  contactpunt: {naam: X, openbaar: ja, e-mail: a..b@proef.nl}\n",
            message: """
                content/trajecten/hulp.yaml:10:16: aankondiging-ongeldig: 'e-mail: a..b@proef.nl' \
                kan niet in een aankondiging: e-mailadres van het contactpunt (BT-506) — schrijf een \
                adres zoals inkoop@voorbeeld.nl
                """),
        Break(
            part: "85310000-5", by: "45000000-7",
            message: """
                content/trajecten/hulp.yaml:8:8: aankondiging-ongeldig: 'cpv: 45000000-7' is een code van werken, \
                en de aard is 'diensten' (BT-262, BT-23) — kies een code van diensten, of schrijf 'aard: werken'
                """),
        Break(
            part: "datum:", by: "taal: fy\ndatum:",
            message: """
                content/trajecten/hulp.yaml:1:8: aankondiging-ongeldig: 'taal: fy' kan niet in een \
                aankondiging: taal van de aankondiging (BT-702) — kies een officiële taal van de \
                Europese Unie, zoals 'nl'
                """),
        Break(
            part: "  tot: 2026-10-15\n",
            by: "  tot: 2026-10-15\n  via: https://proef.example/\(String(repeating: "a", count: 400))\n",
            message: """
                content/trajecten/hulp.yaml:6:8: aankondiging-ongeldig: adres om te reageren (BT-18) \
                heeft 422 tekens; er passen er 400 — maak de tekst korter
                """),
        Break(
            file: "organisations", part: "Gemeente Proef", by: String(repeating: "Gemeente ", count: 45),
            message: """
                content/organisaties.yaml:2:9: aankondiging-ongeldig: naam van de opdrachtgever \
                (BT-500) heeft 404 tekens; er passen er 400 — maak de tekst korter
                """),
        Break(
            file: "organisations", part: "  soort: gemeente\n",
            by: "  soort: gemeente\n  plaats: \(String(repeating: "a", count: 401))\n",
            message: """
                content/organisaties.yaml:4:11: aankondiging-ongeldig: plaats van de opdrachtgever \
                (BT-513) heeft 401 tekens; er passen er 400 — maak de tekst korter
                """),
    ]

    @Test(arguments: broken)
    func `what is wrong is told, and nothing else`(broken: Break) {
        var site = NoticeSite()
        if broken.file == "traject" {
            site.traject = site.traject.replacing(broken.part, with: broken.by)
        } else {
            site.organisations = site.organisations.replacing(broken.part, with: broken.by)
        }
        #expect(site.messages() == broken.message)
    }

    @Test func `all that is missing is told at once`() {
        var site = NoticeSite()
        site.traject = "titel: A\ntenderned:\n  kenmerk: TN-1\n"
        #expect(
            site.messages() == """
                content/trajecten/hulp.yaml:1:8: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'tot': laatste dag om te reageren (BT-800) — voeg onder \
                'reactie' 'tot: 2026-10-15' toe
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'aard': aard van de opdracht (BT-23) — voeg onder 'tenderned' \
                'aard: diensten' toe
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'cpv': CPV-code (BT-262) — voeg onder 'tenderned' 'cpv: \
                85300000-2' toe
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'nuts': plaats van uitvoering (BT-5071) — voeg onder \
                'tenderned' 'nuts: NL350' toe
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: de aankondiging van \
                'trajecten/hulp' mist 'omschrijving': beschrijving (BT-24) — voeg onder 'tenderned' \
                'omschrijving: Waar de consultatie over gaat.' toe
                """)
    }

    @Test func `all that is missing is told in English`() {
        var site = NoticeSite()
        site.traject = "titel: A\ntenderned:\n  kenmerk: TN-1\n"
        #expect(
            site.messages(in: .english) == """
                content/trajecten/hulp.yaml:1:8: aankondiging-onvolledig: the notice of \
                'trajecten/hulp' lacks 'tot': deadline for answers (BT-800) — add 'tot: 2026-10-15' \
                below 'reactie'
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: the notice of \
                'trajecten/hulp' lacks 'aard': main nature of the contract (BT-23) — add 'aard: \
                diensten' below 'tenderned'
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: the notice of \
                'trajecten/hulp' lacks 'cpv': CPV code (BT-262) — add 'cpv: 85300000-2' below \
                'tenderned'
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: the notice of \
                'trajecten/hulp' lacks 'nuts': place of performance (BT-5071) — add 'nuts: NL350' \
                below 'tenderned'
                content/trajecten/hulp.yaml:3:3: aankondiging-onvolledig: the notice of \
                'trajecten/hulp' lacks 'omschrijving': description (BT-24) — add 'omschrijving: Waar \
                de consultatie over gaat.' below 'tenderned'
                """)
    }

    @Test func `what the site says for every process is enough`() {
        var site = NoticeSite()
        site.site += "tenderned: {aard: werken, cpv: 45000000-7, nuts: NL423, omschrijving: Bouw}\n"
        site.traject = "titel: A\nreactie: {tot: 2026-10-15}\ntenderned: {nuts: NL422}\n"
        #expect(site.messages() == "")
        #expect(site.notice()?.subject.places.map(\.code) == ["NL422"])
        #expect(site.notice()?.subject.nature == .werken)
        #expect(site.notice()?.dispatch.date == "2026-08-20+02:00")
    }
}
