import Testing

/// What pages list stands beside them as tables too.
@Suite struct TableTests {
    @Test func aTimelineHasItsDocumentsAsOfTheReferenceDate() async throws {
        let site = try await BuiltSite(
            """
            -- content/projecten.yaml --
            - code: B1
              naam: Sociaal team
            -- content/raadsstukken/programma.yaml --
            titel: Programma
            stukken:
              - id: plan
                project: B1
                product: Plan, met bijlage
                soort: memo
                verwacht:
                  - gemeld: 2022-01-10
                    maand: 2022-06
                  - gemeld: 2022-07-10
                    maand: 2023-02
                    aanduiding: begin 2023
              - onderdeel: "=Sturing"
                product: Eerste stuk
                geleverd: 2022-03-01
                document: https://voorbeeld.example/stuk
                toelichting: Twee *alinea's*
              - product: Komt niet
                verwacht: 2022-12
                status: vervallen
              - product: Later gemeld
                verwacht:
                  - gemeld: 2023-05-01
                    maand: 2023-06
            """)
        #expect(
            site.files["raadsstukken/programma/stukken.csv"] == """
                id,project,onderdeel,product,soort,verwacht,aanduiding,gemeld,eerst-verwacht,geleverd,document,\
                status,toelichting,toestand,verschuiving\r
                ,,'=Sturing,Eerste stuk,,,,,,2022-03-01,https://voorbeeld.example/stuk,,Twee alinea's,gereed,\r
                ,,,Komt niet,,2022-12,,,2022-12,,,vervallen,,vervallen,\r
                plan,projecten/B1,,"Plan, met bijlage",memo,2023-02,begin 2023,2022-07-10,2022-06,,,,,te-laat,8\r

                """)
    }

    @Test func choicesHaveARowForEachElementOfEachSegment() async throws {
        let site = try await BuiltSite(
            """
            -- content/segmenten/wmo.yaml --
            titel: Keuzes
            domein: Wmo
            elementen:
              - id: contract
                naam: Contract
              - id: bekostiging
                naam: Bekostiging
            segmenten:
              - code: S1
                naam: Begeleiding
                doelgroep: Wie *hulp* nodig heeft.
                producten: [basis, plus]
                keuzes:
                  contract:
                    duur: 3 + 1
                    percelen: [a, b]
                    toetreding: nee
                    aanbieders:
                      a: 10-20
                      b: max 4
                  bekostiging: Per uur.
            """)
        #expect(
            site.files["segmenten/wmo/segmenten.csv"] == """
                code,naam,domein,doelgroep,producten,element,duur,percelen,toetreding,aanbieders,vorm,formule,\
                plafond,tekst\r
                S1,Begeleiding,Wmo,Wie hulp nodig heeft.,basis; plus,contract,3 + 1,a; b,nee,a: 10-20; b: max 4,\
                ,,,\r
                S1,Begeleiding,Wmo,Wie hulp nodig heeft.,basis; plus,bekostiging,,,,,,,,Per uur.\r

                """)
    }

    @Test func anIndicatorHasItsValuesAsNumbers() async throws {
        let site = try await BuiltSite(
            """
            -- content/indicatoren/saldo.yaml --
            titel: Saldo
            eenheid: euro
            reeksen:
              - naam: Alle
                waarden:
                  - {periode: 2021, waarde: -12.5, toelichting: voorlopig}
                  - {periode: 2022-Q1, waarde: null, aanduiding: begin 2022}
            """)
        #expect(
            site.files["indicatoren/saldo/waarden.csv"] == """
                naam,periode,aanduiding,waarde,eenheid,toelichting\r
                Alle,2021,,-12.5,euro,voorlopig\r
                Alle,2022-Q1,begin 2022,,euro,\r

                """)
    }

    @Test func theRegisterOfPromisesHasARowForEach() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/een.md --
            ---
            titel: Memo
            datum: 2022-03-01
            ---
            -- content/toezeggingen.yaml --
            - id: overzicht
              tekst: Er komt een **overzicht**.
              door: wethouder Proef
              datum: 2022-02-01
              waar: Commissie
              termijn: 2022-12
            - tekst: Er komt een memo.
              door: het college
              datum: 2022-02-02
              status: afgedaan
              afgedaan-met: memos/een
              afgedaan-op: 2022-03-01
            """)
        #expect(
            site.files["toezeggingen/toezeggingen.csv"] == """
                id,tekst,door,datum,waar,termijn,aanduiding,status,afgedaan-met,afgedaan-op,toestand,pad\r
                overzicht,Er komt een overzicht.,wethouder Proef,2022-02-01,Commissie,2022-12,,open,,,te-laat,\
                toezeggingen/#toezegging-overzicht\r
                ,Er komt een memo.,het college,2022-02-02,,,,afgedaan,memos/een,2022-03-01,afgedaan,\
                toezeggingen/#toezegging-2\r

                """)
    }

    @Test func aPageLinksToItsTableInItsHeadAndForReaders() async throws {
        let site = try await BuiltSite(
            """
            -- content/indicatoren/saldo.yaml --
            titel: Saldo
            eenheid: euro
            reeksen:
              - naam: Alle
                waarden: [{periode: 2021, waarde: 1}]
            """)
        let page = try #require(site.files["indicatoren/saldo/index.html"])
        let head = "rel=\"alternate\" type=\"text/csv\" title=\"Download als CSV\" href=\"waarden.csv\">"
        #expect(page.contains(head))
        #expect(page.contains("<a href=\"waarden.csv\" type=\"text/csv\">Download als CSV</a>"))
    }

    @Test func whatIsRedactedIsInNoTable() async throws {
        let site = try await BuiltSite(
            """
            -- content/toezeggingen.yaml --
            - tekst: Er komt een brief aan :lak[Jan Geheim]{grond=5.1.2e}.
              door: het college
              datum: 2022-02-02
            """)
        let table = try #require(site.files["toezeggingen/toezeggingen.csv"])
        #expect(!table.contains("Geheim"))
    }
}
