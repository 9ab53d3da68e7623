import Markup
import Minutes
import Testing

/// Minutes with difficult names and headings. All names are invented.
@Suite struct HouseStyleTests {
    @Test func `a working group with namesakes and long double names`() throws {
        let body = """
            ## 1) Rondje

            De heer **Van den Berg** opent.

            Mevrouw **Van den Berg** vult aan.

            **Van den Berg** vraagt wie dit was.

            Berg: onduidelijk.

            De heer W. **van den Berg** antwoordt.

            Mevrouw **Van der Berg** noemt een datum.

            Mevrouw **Ter Horst – in ’t Veld** vraagt door.

            Mevrouw **In ’t Veld** vraagt het weer.

            Mevrouw **Terhorst** zegt niets. De heer **In 't Veld** evenmin.

            Mevrouw **Horst-in 't Veld** rondt af.

            De heer **Le Grand** en de heer **Legrand** spraken samen.

            **Verhoeven-Smits** en **Smits** zijn twee mensen.

            De heer **Smits (GGD)** licht toe.

            De heer **Smit** vraagt na.

            Desgevraagd zegt de heer Smid ja, de heer Smink nee en mevrouw Smiths niets.

            De **wijkagent** knikt.
            """
        let report = try Report(
            """
            aanwezigen:
              - deelnemers:
                  - {naam: Willem van den Berg, aanhef: De heer}
                  - {naam: Wilma van den Berg, aanhef: Mevrouw}
                  - {naam: Elisabeth ter Horst-in 't Veld, aanhef: Mevrouw}
                  - {naam: Jean le Grand, aanhef: De heer}
                  - {naam: Kim Verhoeven-Smits, aanhef: Mevrouw}
                  - {naam: Bart Smits, aanhef: De heer, organisatie: GGD}
                  - {naam: Olav Boer, aliassen: [de wijkagent]}

            """, body)
        #expect(
            report.begun == [
                "Willem van den Berg | De heer Van den Berg ope",
                "Wilma van den Berg | Mevrouw Van den Berg vul",
                "Willem van den Berg | De heer W. van den Berg ",
                "Elisabeth ter Horst-in 't Veld | Mevrouw Ter Horst – in ’",
                "Elisabeth ter Horst-in 't Veld | Mevrouw In ’t Veld vraag",
                "Elisabeth ter Horst-in 't Veld | Mevrouw Horst-in 't Veld",
                "Jean le Grand | De heer Le Grand en de h",
                "Kim Verhoeven-Smits | Verhoeven-Smits en Smits",
                "Bart Smits | De heer Smits (GGD) lich", "Olav Boer | De wijkagent knikt.",
            ])
        let nobody = "is geen deelnemer van deze bijeenkomst"
        report.expectMessages(
            [
                "'Van den Berg' kan 'Willem van den Berg' of 'Wilma van den Berg' zijn",
                "'Berg' kan 'Willem van den Berg' of 'Wilma van den Berg' zijn",
                "'Van der Berg' \(nobody); bedoelt u 'Wilma van den Berg'?",
                "'Terhorst' \(nobody); bedoelt u 'Elisabeth ter Horst-in 't Veld'?",
                "'de heer In 't Veld' is geen deelnemer; 'Elisabeth ter Horst-in 't Veld' is in dit verslag 'mevrouw'",
                "'Legrand' \(nobody); bedoelt u 'Jean le Grand'?",
                "'Smit' \(nobody); bedoelt u 'Bart Smits'?",
                "'Smiths' \(nobody); bedoelt u 'Kim Verhoeven-Smits'?",
            ], in: body)
    }

    @Test func `a transcript in capitals whose chair is absent`() throws {
        let body = """
            **VOORZITTER**: IK OPEN DE VERGADERING.

            DE VOORZITTER: MEVROUW VERMEULEN VERVANGT MIJ NIET.

            **VERMEULEN**: DAT KLOPT.

            DHR. STRÄTER: WIJ WACHTEN AL LANG.

            MEVR. **ŞAHİN** ZEGT DAT OOK.

            **STRATERS**: NEE.

            DE **STICHTING VUURTOREN**: WIJ HELPEN GRAAG.

            **VUURTOREN B.V.**: WIJ ZIJN EEN ANDER.

            **A**: JA.

            **BESLUIT**: AKKOORD.

            ## AFSPRAKEN

            * VERMEULEN BELT.
            """
        let report = try Report(
            """
            voorzitter: {rol: waarnemend voorzitter, naam: Ina Vermeulen}
            aanwezigen:
              - deelnemers:
                  - Ina Vermeulen
                  - {naam: Karl Sträter, aanhef: heer}
                  - {naam: Aylin Şahin, aanhef: mevrouw}
                  - {organisatie: Stichting Vuurtoren}
                  - A
            afwezig: [{naam: Bob Klok, rol: voorzitter}]

            """, body)
        #expect(
            report.begun == [
                "Ina Vermeulen | VOORZITTER: IK OPEN DE V", "Ina Vermeulen | DE VOORZITTER: MEVROUW V",
                "Ina Vermeulen | VERMEULEN: DAT KLOPT.", "Karl Sträter | DHR. STRÄTER: WIJ WACHTE",
                "Aylin Şahin | MEVR. ŞAHİN ZEGT DAT OOK",
                "Stichting Vuurtoren | DE STICHTING VUURTOREN: ", "A | A: JA.",
            ])
        #expect(report.minutes.agreements.map(\.text) == ["VERMEULEN BELT."])
        report.expectMessages(
            ["'STRATERS' is geen deelnemer van deze bijeenkomst; bedoelt u 'Karl Sträter'?"], in: body)
    }

    @Test func `a steering group with numbered headings, nested agreements and a table of actions`() throws {
        let body = """
            ## 1. Opening [10 min.]

            De voorzitter, mevrouw **Prins**, opent. De secretaris-directeur is er niet.

            ## 2.1 Begroting (ter besluitvorming)

            Wethouder **De Lange** licht toe. Namens de OR reageert **Post**.

            De heer **Post** (OR) vraagt: "Waarom nu?" Wethouder De Lange: dat is nodig.

            ### Antwoord van de wethouder

            Wethouder De Lange: zie boven.

            **Conclusie:** akkoord.

            ## Ad 3. Planning 2025 – 2026

            De heer **Post** heeft geen vragen.

            * * *

            ## 4 Afspraken en actiepunten

            De voorzitter loopt ze na:

            - OR
              - **Post** mailt de notitie
                - voor vrijdag
            - Directie: begroting aanpassen

            > - aangehaald punt

            | Nr. | Actie | Wie |
            |---|---|---|
            | 1 | mailen | Post |

            Werkafspraken zonder kop:

            1) Derde

            ## 5. Rondvraag
            """
        let report = try Report(
            """
            voorzitter: {naam: Els Prins, organisatie: Directie}
            aanwezigen:
              - groep: Stuurgroep
                deelnemers:
                  - {naam: Els Prins, rol: directeur}
                  - {naam: Jos de Lange, rol: wethouder}
                  - {naam: Dirk Post, organisatie: OR}
            agenda:
              - {titel: Opening}
              - {titel: Begroting, toelichting-door: wethouder De Lange}
              - {titel: Planning 2025-2026}
              - {titel: Afspraken en actiepunten}
              - {titel: Rondvraag, besproken: nee}

            """, body)
        #expect(
            report.begun == [
                "Els Prins | De voorzitter, mevrouw P", "Jos de Lange | Wethouder De Lange licht",
                "Dirk Post | De heer Post (OR) vraagt", "Jos de Lange | Wethouder De Lange: zie ",
                "Dirk Post | De heer Post heeft geen ", "Els Prins | De voorzitter loopt ze n",
            ])
        #expect(report.minutes.participants.count == 3)
        #expect(
            report.minutes.agenda.map { item in item.heading.map { report.document.plainText(of: $0) } } == [
                "1. Opening [10 min.]", "2.1 Begroting (ter besluitvorming)",
                "Ad 3. Planning 2025 – 2026", "4 Afspraken en actiepunten", "5. Rondvraag",
            ])
        #expect(
            report.minutes.agreements.map(\.text) == [
                "OR\nPost mailt de notitie\nvoor vrijdag", "Directie: begroting aanpassen", "Derde",
            ])
        #expect(report.messages == [])
    }
}
