import Records
import Support

/// A small site with moments of every kind, made from random numbers, around 20 February 2024.
struct ClockSite {
    private var random: SeededGenerator
    private let archive: String

    init(seed: Int) {
        var random = SeededGenerator(seed: seed)
        archive = [Self.site, Self.pages, Self.process, Self.registers].map { $0(&random) }.joined()
        self.random = random
    }

    /// The site in a folder.
    func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("content/organisaties.yaml", BuiltSite.organisations)
        for file in Archive(archive).files { try folder.write(file.path, file.text) }
        return folder
    }

    /// A day within two months of the middle.
    private static func day(_ random: inout SeededGenerator) -> String {
        CivilDate(dayNumber: 19_773 + Int.random(in: -40...60, using: &random)).iso
    }

    /// A moment as precise or as open as there are.
    private static func moment(_ random: inout SeededGenerator) -> String {
        let first = day(&random)
        let last = day(&random)
        let forms = [
            first, String(first.prefix(7)), "2024-Q1", "2024-W0\(Int.random(in: 7...9, using: &random))",
            "\(min(first, last))/\(max(first, last))", "\(first)/..", "../\(first)",
        ]
        return forms.randomElement(using: &random) ?? first
    }

    private static func site(_ random: inout SeededGenerator) -> String {
        """
        -- content/site.yaml --
        naam: Proefsite
        organisatie: gemeente-proef
        basis-url: https://proef.example
        reeksen: [{id: stand, titel: Stand van zaken, ritme: P1M}]
        -- content/index.md --
        ---
        titel: Welkom
        publicatie-vanaf: \(day(&random))
        ---
        Welkom.
        -- content/memos/index.md --
        ---
        titel: Memo's
        publicatie-vanaf: \(day(&random))
        ---
        Alle memo's.

        """
    }

    private static func pages(_ random: inout SeededGenerator) -> String {
        """
        -- content/memos/een.md --
        ---
        titel: Eerste memo
        datum: \(day(&random))
        reeks: stand
        verloopt: \(day(&random))
        reactie: {tot: \(day(&random))}
        ---
        ::tijdlijn{bron=stukken}
        -- content/memos/twee.md --
        ---
        titel: Tweede memo
        datum: \(day(&random))
        reeks: stand
        publicatie-vanaf: \(day(&random))
        versies:
          - {nummer: 1, datum: \(day(&random)), toelichting: Eerste}
          - {nummer: 2, datum: \(day(&random)), toelichting: Tweede}
        ---
        Tekst.
        -- content/consultaties/overleg.md --
        ---
        titel: Overleg
        datum: \(moment(&random))
        vorm: overleg
        traject: inkoop
        volgende: \(moment(&random))
        vastgesteld: \(day(&random))
        opgesteld: {datum: \(day(&random))}
        afspraken:
          - {tekst: Een, termijn: \(moment(&random))}
          - {tekst: Twee, termijn: \(moment(&random)), status: vervallen}
          - {tekst: Drie, termijn: \(moment(&random)), afgehandeld-op: \(day(&random))}
        ---
        ::tijdlijn{bron=stukken}
        -- content/over/index.md --
        ---
        titel: Over
        verloopt: \(day(&random))
        ---
        ::tijdlijn{bron=stukken}

        """
    }

    private static func process(_ random: inout SeededGenerator) -> String {
        """
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop
        datum: \(day(&random))
        reactie: {tot: \(day(&random))}
        planning:
          - {mijlpaal: Een, wanneer: \(moment(&random))}
          - mijlpaal: Twee
            wanneer:
              - {gemeld: \(day(&random)), wanneer: \(moment(&random))}
              - {gemeld: \(day(&random)), wanneer: \(moment(&random))}
          - {mijlpaal: Drie, wanneer: \(moment(&random)), gereed: \(day(&random))}
        vragen: [{vraag: Waarom?, gesteld: \(day(&random))}]
        -- content/raadsstukken/stukken.yaml --
        titel: Stukken
        stukken:
          - {product: Een, verwacht: \(moment(&random))}
          - product: Twee
            verwacht:
              - {gemeld: \(day(&random)), maand: \(moment(&random))}
              - {gemeld: \(day(&random)), maand: \(moment(&random))}
          - {product: Drie, verwacht: \(moment(&random)), geleverd: \(moment(&random))}
          - {product: Vier, verwacht: \(moment(&random)), document: memos/twee}
          - {product: Vijf, verwacht: {gemeld: \(day(&random)), maand: \(moment(&random))}, status: aangehouden}

        """
    }

    private static func registers(_ random: inout SeededGenerator) -> String {
        """
        -- content/projecten.yaml --
        - {code: P1, naam: Project, publicatie-vanaf: \(day(&random))}
        -- content/toezeggingen.yaml --
        - {id: een, tekst: Een, door: college, datum: \(day(&random)), termijn: \(moment(&random))}
        - {tekst: Twee, door: college, datum: \(day(&random)), afgedaan-op: \(day(&random))}
        - {tekst: Drie, door: college, datum: \(day(&random)), termijn: \(moment(&random)), status: vervallen}
        -- content/indicatoren/cijfers.yaml --
        titel: Cijfers
        eenheid: dagen
        reeksen: [{naam: Wachttijd, waarden: [{periode: \(day(&random)), waarde: 3}]}]
        -- content/segmenten/wmo.yaml --
        titel: Keuzes
        vastgesteld: {datum: \(day(&random))}
        segmenten: [{code: H1, naam: Hulp, keuzes: {duur: kort}}]

        """
    }
}
