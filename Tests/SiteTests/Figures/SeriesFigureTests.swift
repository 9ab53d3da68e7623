import Foundation
import Testing

/// A measured series is told, drawn and listed.
@Suite struct SeriesFigureTests {
    @Test func fewValuesAreBarsWithTheirNumbers() async throws {
        let figure = try await SeriesFigure(["A<b>: 2020=40 2021=null 2022=-2.5"])
        #expect(figure.messages == [])
        #expect(
            figure.drawings == [
                """
                 role="img" aria-label="Staafdiagram: A&lt;b&gt;. De tekst en de tabel hierbij zeggen \
                hetzelfde."><div class="grafiek-staven">
                <svg class="grafiek-raster" focusable="false">\
                <line class="grafiek-lijntje" x1="0%" y1="0" x2="0%" y2="100%"/>\
                <line class="grafiek-lijntje grafiek-nul" x1="20%" y1="0" x2="20%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="40%" y1="0" x2="40%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="60%" y1="0" x2="60%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="80%" y1="0" x2="80%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="100%" y1="0" x2="100%" y2="100%"/></svg>
                <span class="grafiek-periode">2020</span><span class="grafiek-getal">40</span>\
                <svg class="grafiek-staafvak" focusable="false">\
                <rect class="grafiek-staaf" x="20%" y="15%" width="80%" height="70%"/></svg>
                <span class="grafiek-periode">2021</span>\
                <span class="grafiek-getal bijzaak">geen cijfer</span>\
                <svg class="grafiek-staafvak" focusable="false">\
                <line class="grafiek-leeg" x1="0" y1="50%" x2="100%" y2="50%"/></svg>
                <span class="grafiek-periode">2022</span><span class="grafiek-getal">−2,5</span>\
                <svg class="grafiek-staafvak" focusable="false">\
                <rect class="grafiek-staaf" x="15%" y="15%" width="5%" height="70%"/></svg>
                <svg class="grafiek-as grafiek-waardenas" focusable="false">\
                <text x="0%" y="16" text-anchor="start">−10</text>\
                <text x="20%" y="16" text-anchor="middle">0</text>\
                <text x="40%" y="16" text-anchor="middle">10</text>\
                <text x="60%" y="16" text-anchor="middle">20</text>\
                <text x="80%" y="16" text-anchor="middle">30</text>\
                <text x="100%" y="16" text-anchor="end">40</text></svg>
                </div></div>

                """
            ])
    }

    @Test func manyPeriodsOfOneLengthAreALineThatBreaksWhereANumberIsMissing() async throws {
        let figure = try await SeriesFigure(["A: 2015=10 2016=20 2017=null 2018=30 2020=40 2021=50"])
        #expect(
            figure.drawings == [
                """
                 role="img" aria-label="Lijngrafiek: A. De tekst en de tabel hierbij zeggen hetzelfde.">\
                <div class="grafiek-lijn">
                <div class="grafiek-schaal"><span>50</span><span>40</span><span>30</span><span>20</span>\
                <span>10</span><span>0</span></div>
                <svg class="grafiek-veld" focusable="false">\
                <rect class="grafiek-gat" x="28.58%" y="0" width="14.28%" height="100%"/>\
                <rect class="grafiek-gat" x="57.13%" y="0" width="14.28%" height="100%"/>\
                <line class="grafiek-lijntje grafiek-nul" x1="0" y1="100%" x2="100%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="0" y1="80%" x2="100%" y2="80%"/>\
                <line class="grafiek-lijntje" x1="0" y1="60%" x2="100%" y2="60%"/>\
                <line class="grafiek-lijntje" x1="0" y1="40%" x2="100%" y2="40%"/>\
                <line class="grafiek-lijntje" x1="0" y1="20%" x2="100%" y2="20%"/>\
                <line class="grafiek-lijntje" x1="0" y1="0%" x2="100%" y2="0%"/>\
                <line class="grafiek-lijntje" x1="0%" y1="0" x2="0%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="14.27%" y1="0" x2="14.27%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="28.58%" y1="0" x2="28.58%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="42.86%" y1="0" x2="42.86%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="57.13%" y1="0" x2="57.13%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="71.41%" y1="0" x2="71.41%" y2="100%"/>\
                <line class="grafiek-lijntje" x1="85.72%" y1="0" x2="85.72%" y2="100%"/>\
                <svg viewBox="0 0 10000 10000" preserveAspectRatio="none" overflow="visible">\
                <path class="grafiek-pad" vector-effect="non-scaling-stroke" \
                d="M713 8000L2142 6000M7856 2000L9286 0"/></svg>\
                <circle class="grafiek-punt" cx="7.13%" cy="80%" r="4"/>\
                <circle class="grafiek-punt" cx="21.42%" cy="60%" r="4"/>\
                <circle class="grafiek-punt" cx="49.99%" cy="40%" r="4"/>\
                <circle class="grafiek-punt" cx="78.56%" cy="20%" r="4"/>\
                <circle class="grafiek-punt" cx="92.86%" cy="0%" r="4"/></svg>
                <svg class="grafiek-as" focusable="false"><g class="grafiek-wijd">\
                <text x="0%" y="16" dx="3">2015</text><text x="14.27%" y="16" dx="3">2016</text>\
                <text x="28.58%" y="16" dx="3">2017</text><text x="42.86%" y="16" dx="3">2018</text>\
                <text x="57.13%" y="16" dx="3">2019</text><text x="71.41%" y="16" dx="3">2020</text>\
                <text x="85.72%" y="16" dx="3">2021</text></g><g class="grafiek-smal">\
                <text x="14.27%" y="16" dx="3">2016</text><text x="42.86%" y="16" dx="3">2018</text>\
                <text x="71.41%" y="16" dx="3">2020</text></g></svg>
                <p class="grafiek-legenda"><svg width="28" height="18" focusable="false">\
                <rect class="grafiek-gat" x="2" y="2" width="24" height="14"/></svg>\
                <span>geen cijfer</span></p>
                </div></div>

                """
            ])
        #expect(figure.gists == ["Van 10 (2015) naar 50 (2021). Geen cijfer: 2017, tussen 2018 en 2020."])
    }

    @Test(arguments: [
        ("2015=1 2016=2 2017=3 2018=4 2019=5", "lijn"), ("2015=1 2016=2 2017=3 2018=4", "staven"),
        ("2015=1 2016=2 2017=3 2018=4 2019=null", "staven"),
        // Months are about as long; quarters and years, or what overlaps, are values of separate kinds.
        ("2020-01=1 2020-02=2 2020-03=3 2020-04=4 2020-05=5", "lijn"),
        ("2020-W01=1 2020-W02=2 2020-W03=3 2020-W04=4 2020-W06=5", "lijn"),
        ("2017-09/2018-08=1 2018-09/2019-08=2 2019-09/2020-08=3 2020-09/2021-08=4 2021-09/2022-08=5", "lijn"),
        ("2018=1 2019=2 2020-Q1=3 2020-Q2=4 2020-Q3=5", "staven"),
        ("2015=1 2016=2 2016=3 2017=4 2018=5", "staven"),
        ("2015=1 2016=2 2017=3 2018=4 2019/..=5", "staven"),
        // The order is that of time, however it was written.
        ("2019=5 2018=4 2017=3 2016=2 2015=1", "lijn"),
    ])
    func theFormFollowsThePeriods(values: String, form: String) async throws {
        let figure = try await SeriesFigure(["A: \(values)"])
        #expect(figure.messages == [])
        #expect(figure.page.contains("<div class=\"grafiek-\(form)\">"))
    }

    @Test(arguments: [
        ("2020=77", "%", "0 20 40 60 80"), ("2020=100", "%", "0 20 40 60 80 100"),
        ("2020=0", "dagen", "0 0,2 0,4 0,6 0,8 1,0"), ("2020=-3", "dagen", "−3 −2 −1 0"),
        ("2020=1000000000000", "euro", "0 1000 miljard"), ("2020=999999999999999", "euro", "0 1000 biljoen"),
        ("2020=0.000000000000001", "kans", "0 0,0000000000000010"),
        ("2020=1700 2021=1900", "inwoners", "0 500 1000 1500 2000"),
        // Lines whose numbers differ by less than a fifth do not begin at zero.
        ("2015=81 2016=82 2017=83 2018=84 2019=85", "%", "85 84 83 82 81"),
        ("2015=80 2016=82 2017=83 2018=84 2019=100", "%", "100 80 60 40 20 0"),
        ("2015=50 2016=50 2017=50 2018=50 2019=50", "%", "50 40 30 20 10 0"),
        ("2015=0 2016=0 2017=0 2018=0 2019=0", "%", "1,0 0,8 0,6 0,4 0,2 0"),
        ("2015=-20 2016=0 2017=35 2018=0 2019=5", "dagen", "40 20 0 −20"),
        (
            "2015=999999999999998 2016=999999999999999 2017=999999999999998 2018=1 2019=2", "euro",
            "1000 biljoen 800 biljoen 600 biljoen 400 biljoen 200 biljoen 0"
        ),
    ])
    func theAxisHasRoundNumbers(values: String, eenheid: String, scale: String) async throws {
        let figure = try await SeriesFigure(["A: \(values)"], eenheid: eenheid)
        #expect(
            figure.scales == [scale.replacing(" mil", with: "\u{A0}mil").replacing(" bil", with: "\u{A0}bil")]
        )
        let begins = figure.page.contains("Let op: de as begint niet bij 0, maar bij 81.")
        #expect(begins == scale.hasSuffix("81"))
    }

    @Test(arguments: [
        ("2020=null 2021=null", "%", "Er is nog geen cijfer."), ("2020=64", "%", "64% (2020)."),
        ("2020=64 2021=64.5", "procent", "Van 64% (2020) naar 64,5% (2021)."),
        ("2020=-1200 2021=3", "euro", "Van €\u{A0}−1200 (2020) naar €\u{A0}3 (2021)."),
        (
            "2020=5 2021=9 2022=1 2023=6", "dagen",
            "Van 5 (2020) naar 6 (2023). Hoogste: 9 (2021). Laagste: 1 (2022)."
        ),
        ("2020=5 2021=9 2022=9 2023=6", "dagen", "Van 5 (2020) naar 6 (2023). Hoogste: 9 (2021)."),
        ("2020=5 2021=5 2022=null", "dagen", "Alle 2 cijfers zijn 5. Geen cijfer: 2022."),
        (
            "2010=1 2011=null 2012=null 2013=null 2014=null 2015=null", "dagen",
            "1 (2010). Geen cijfer: 2011, 2012, 2013, 2014, 2015."
        ),
        (
            "2010=1 2011=null 2012=null 2013=null 2014=null 2015=null 2016=null", "dagen",
            "1 (2010). Geen cijfer: 2011, 2012, 2013, 2014 en nog 2 keer."
        ),
    ])
    func aSeriesIsToldInWords(values: String, eenheid: String, gist: String) async throws {
        #expect(try await SeriesFigure(["A: \(values)"], eenheid: eenheid).gists == [gist])
    }

    @Test func whatWasNotMeasuredAtAllHasNoFigure() async throws {
        let figure = try await SeriesFigure(["A: 2020=null", "B: 2020=3"])
        #expect(figure.drawings.count == 1)
        #expect(figure.page.components(separatedBy: "<table").count == 3)
    }

    @Test(arguments: [
        (["A: 2020=10", "B: 2020=90"], "dezelfde schaal", ["0 20 40 60 80 100", "0 20 40 60 80 100"]),
        (["A: 2020=1", "B: 2020=90"], "een eigen schaal", ["0 0,2 0,4 0,6 0,8 1,0", "0 20 40 60 80 100"]),
        (["A: 2020=0", "B: 2020=90"], "dezelfde schaal", ["0 20 40 60 80 100", "0 20 40 60 80 100"]),
        (["A: 2020=1", "B: 2020=null"], nil, ["0 0,2 0,4 0,6 0,8 1,0"]),
    ])
    func seriesShareAScaleUnlessOneWouldVanish(
        series: [String], note: String?, scales: [String]
    ) async throws {
        let figure = try await SeriesFigure(series)
        #expect(figure.scales == scales)
        #expect(figure.page.contains("schaal") == (note != nil))
        #expect(note.map(figure.page.contains) ?? true)
    }

    @Test func aRecordThatEmbedsItShowsTheSameFigure() async throws {
        let site = try await BuiltSite(
            """
            -- content/indicatoren/x.yaml --
            titel: Wachttijd
            eenheid: dagen
            reeksen: {naam: A, waarden: [{periode: 2020, waarde: 3}, {periode: 2021, waarde: 4}]}
            -- content/memos/m.md --
            ---
            titel: Memo
            datum: 2022-01-01
            ---
            ::indicator{bron=x}

            ::indicator{bron=x}
            """)
        #expect(site.messages == [])
        func drawings(_ path: String) -> [String] {
            site.main(path).components(separatedBy: "<div class=\"grafiek\"").dropFirst().map {
                $0.components(separatedBy: "<details")[0]
            }
        }
        let own = drawings("indicatoren/x/index.html")
        #expect(own.count == 1)
        #expect(drawings("memos/m/index.html") == own + own)
    }
}
