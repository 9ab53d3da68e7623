import Markup
import Minutes
import Testing

/// Minutes of other meetings, each in a house style of its own. All names are invented.
@Suite struct OtherMeetingTests {
    @Test func `an advisory board puts the speaker before a colon, in bold`() throws {
        let body = """
            **Aanwezig:** zie boven. **Afwezig:** dhr. Nagel.

            ## 1. Opening (14.00 uur)

            **Voorzitter:** Welkom. Dhr. Nagel heeft zich afgemeld.

            ## 2. Verslag van 3 mei [vastgesteld]

            **Mw. El Ghazi:** Op bladzijde 2 staat een fout.

            **Secretaris:** Dat wordt aangepast.

            ## 3. Beleidsplan

            **Gemeente Veldrade (beleidsadviseur):** Het plan gaat in juni naar de raad.

            **Dhr. Op ’t Land:** Wat merkt de inwoner ervan?
            En wanneer?

            - Komt er een brief?
            - Of een krant?

            **Mw. Bijl (namens mw. Koster):** Dat vroeg ik ook.

            **Mw. Kosters:** Ik ben het daar niet mee eens.

            **SCV:** Cliënten willen een brief.

            **dhr. d’Arcy:** En een telefoonnummer.

            **Ter informatie:** de brief ligt ter inzage.

            **Dhr. Nagel:** heeft schriftelijk gereageerd.

            De secretaris noteert dit. Volgens dhr. Op 't Lant is dat genoeg.
            """
        let report = try Report(
            """
            voorzitter: de heer mr. P.J. Ouwehand
            secretaris: {naam: M. Zwartjes, aanhef: Mevrouw}
            aanwezigen:
              - groep: Adviesraad Wmo
                deelnemers:
                  - de heer mr. P.J. Ouwehand
                  - {naam: A. el Ghazi, aanhef: mw.}
                  - {naam: T. Koster-Bijl, aanhef: mw.}
                  - {naam: K. op 't Land, aanhef: dhr.}
              - groep: Gasten
                deelnemers:
                  - {rol: beleidsadviseur, organisatie: gemeente Veldrade}
                  - {naam: R. d'Arcy, organisatie: Stichting Cliëntenbelang Veldrade (SCV)}
            afwezig: [{naam: B. Nagel, aanhef: dhr.}]

            """, body)
        #expect(
            report.begun == [
                "de heer mr. P.J. Ouwehand | Voorzitter: Welkom. Dhr.",
                "A. el Ghazi | Mw. El Ghazi: Op bladzij",
                "M. Zwartjes | Secretaris: Dat wordt aa",
                "gemeente Veldrade | Gemeente Veldrade (belei",
                "K. op 't Land | Dhr. Op ’t Land: Wat mer",
                "T. Koster-Bijl | Mw. Bijl (namens mw. Kos",
                "R. d'Arcy | SCV: Cliënten willen een",
                "R. d'Arcy | dhr. d’Arcy: En een tele",
                "M. Zwartjes | De secretaris noteert di",
            ])
        #expect(report.turns[4].hasSuffix("En wanneer? / Komt er een brief? / Of een krant?"))
        #expect(
            report.minutes.agenda.map(\.title) == [
                "Opening (14.00 uur)", "Verslag van 3 mei [vastgesteld]", "Beleidsplan",
            ])
        report.expectMessages(
            [
                "'Kosters' is geen deelnemer van deze bijeenkomst; bedoelt u 'T. Koster-Bijl'?",
                "'Op 't Lant' is geen deelnemer van deze bijeenkomst; bedoelt u 'K. op 't Land'?",
            ], in: body)
    }

    @Test func `a dialogue about youth care has tables of participants, propositions and agreements`() throws
    {
        let body = """
            Mevrouw **Brandsma** heet iedereen welkom.

            ## Deel A. Stellingen

            ### Stelling A.1: Jeugdhulp begint thuis

            Reacties:

            - **Jongerenraad**: Nee, op school.
              - en in de wijk
            - Ja, als dat veilig is.

            De heer **Yılmaz** vindt dat dit per kind verschilt.

            - Kijk naar het gezin.

            > Thuis is waar je gezien wordt.

            Los daarvan is er de wachtlijst.

            ### STELLING B: Eén gezin, één plan: dat lukt ons nu al

            **Ouderplatform Kind & Zo** is het ermee eens.

            #### Toelichting

            Niet iedereen reageerde.

            ### Stelling C zonder dubbele punt

            - telt niet

            ## Deel B. Vervolg

            De voorzitter dankt **Jeugdkracht** en mevrouw **De Groot-van Dalen**.

            Mevrouw Jansje **van Dalen** sluit zich daarbij aan. De heer Yilmas ook.

            ### Vervolgafspraken (en wie ze doet)

            1. **Jeugdkracht** stuurt de cijfers.

               Voor 1 mei.
            2. De gemeente
               - plant een gesprek
               - maakt verslag

            | Wie | Wat |
            |---|---|
            | gemeente | zaal |

            #### Actiepunten jongeren

            - De jongeren denken mee.

            ## Sluiting

            - Tot ziens.
            """
        let report = try Report(
            """
            voorzitter: {naam: Lotte Brandsma, aanhef: Mevrouw, organisatie: gemeente Veldrade}
            aanwezigen:
              - groep: Jongeren en ouders
                deelnemers: [{organisatie: Jongerenraad}, {organisatie: Ouderplatform Kind & Zo}]
              - groep: Aanbieders
                deelnemers:
                  - {naam: Emre Yılmaz, organisatie: Jeugdkracht, aanhef: De heer}
                  - {naam: Jansje de Groot-van Dalen, organisatie: Jeugdkracht, aanhef: Mevrouw}

            """, body)
        #expect(
            report.begun == [
                "Lotte Brandsma | Mevrouw Brandsma heet ie",
                "Emre Yılmaz | De heer Yılmaz vindt dat",
                "Ouderplatform Kind & Zo | Ouderplatform Kind & Zo ",
                "Lotte Brandsma | De voorzitter dankt Jeug",
                "Jansje de Groot-van Dalen | Mevrouw Jansje van Dalen",
            ])
        #expect(report.minutes.propositions.map(\.label) == ["A.1", "B"])
        #expect(
            report.minutes.propositions.map(\.title) == [
                "Jeugdhulp begint thuis", "Eén gezin, één plan: dat lukt ons nu al",
            ])
        #expect(
            report.minutes.propositions.map(\.responses) == [
                [
                    "Jongerenraad: Nee, op school.\nen in de wijk", "Ja, als dat veilig is.",
                    "De heer Yılmaz vindt dat dit per kind verschilt.\nKijk naar het gezin.\n"
                        + "Thuis is waar je gezien wordt.",
                    "Los daarvan is er de wachtlijst.",
                ],
                ["Ouderplatform Kind & Zo is het ermee eens.", "Niet iedereen reageerde."],
            ])
        #expect(
            report.minutes.agreements.map(\.text) == [
                "Jeugdkracht stuurt de cijfers.\nVoor 1 mei.",
                "De gemeente\nplant een gesprek\nmaakt verslag", "De jongeren denken mee.",
            ])
        let mentions = report.minutes.mentions.map { report.document.plainText(of: $0.node) }
        #expect(mentions == ["Jongerenraad", "Jeugdkracht", "De Groot-van Dalen", "Jeugdkracht"])
        report.expectMessages(
            ["'Yilmas' is geen deelnemer van deze bijeenkomst; bedoelt u 'Emre Yılmaz'?"], in: body)
    }

    @Test func `an information meeting about a tender is all questions`() throws {
        let body = """
            ## Vragen over de planning

            **Vraag 1:** Wanneer is de gunning? **Antwoord:** In maart. Antwoord: dat is zeker.

            **Vraag 2 (Thuisbasis):** Kan de termijn langer?

            **Antwoord gemeente:** Nee, want:

            - de contracten lopen af
            - de raad besloot zo

            Dit staat ook in de planning.

            Vraag 3a: Mag een combinatie inschrijven?
            Vraag 3b: En een onderaannemer?
            Antwoord: Beide mogen.

            Vraag uit de zaal: Waarom deze percelen?

            Antwoord: De wethouder antwoordt dat dit zo gegroeid is.

            | perceel | naam |
            |---|---|
            | 1 | noord |

            Meer staat in het bestek.

            ---

            Dit hoort nergens bij.

            ## Vragen in een lijst

            1. Vraag: Is er een plafond?
               Antwoord: Ja.
            2. Vraag: Hoe hoog?
               - Antwoord: Dat volgt.
            3. Los punt.

            - Vraag: Wie toetst?
            - Antwoord: De MGR.

            > **Vraag van mevrouw De Boer-'t Sas van Thuisbasis:** Wie betaalt de reistijd?
            >
            > Antwoord namens het college: De aanbieder.

            Vraag namens SCV: Welke eisen blijven?

            Antwoord:

            - de kwaliteitseisen
            - de tarieven

            Reacties van aanbieders:

            - Goed zo.

            Vraag: Is dit de laatste vraag?

            De voorzitter sluit de ronde.

            Antwoord: te laat.
            """
        let report = try Report(
            "aanwezigen: [{deelnemers: [{organisatie: Thuisbasis}, {naam: Ans Wit, rol: voorzitter}]}]\n",
            body)
        #expect(
            report.questions == [
                "Wanneer is de gunning? | In maart. Antwoord: dat is zeker.",
                "Kan de termijn langer? | Nee, want:", "Mag een combinatie inschrijven? | -",
                "En een onderaannemer? | Beide mogen.",
                "Waarom deze percelen? | De wethouder antwoordt dat dit zo gegroeid is. / perceel / naam / "
                    + "1 / noord / Meer staat in het bestek.",
                "Is er een plafond? | Ja.", "Hoe hoog? | Dat volgt.", "Wie toetst? | De MGR.",
                "Wie betaalt de reistijd? | De aanbieder.",
                "Welke eisen blijven? | de kwaliteitseisen / de tarieven", "Is dit de laatste vraag? | -",
            ])
        #expect(report.begun == ["Ans Wit | De voorzitter sluit de r"])
        #expect(report.messages == [])
    }
}
