import Records
import Testing

@Suite struct ShapeTests {
    @Test func `every page has these keys`() {
        #expect(
            RecordShape(of: .pagina).wholeOutline == """
                titel* (title): text
                aanduiding: text
                datum (date): moment
                soort: memo|verslag|traject|tijdlijn|segmentkeuzes|indicator|pagina
                aliassen (aliases): [path]
                samenvatting (description): markdown
                trefwoorden (tags): [text]
                organisatie: reference
                afdeling: text
                contact: [text or person(openbaar)]
                traject: reference
                projecten: [reference]
                concept (draft): boolean
                publicatie-vanaf: date
                verloopt (expiryDate): date
                slug: slug
                taal: language
                bijlagen: [{}]
                  titel*: text
                  bestand: path
                  url: url
                  toelichting: text
                reactie: {}
                  tot: date
                  via: eMailOrURL
                  toelichting: markdown
                versies: [{}]
                  nummer*: text
                  datum*: date
                  toelichting*: text
                woo: {}
                  informatiecategorie: text
                  documentsoort: text
                  identificatie: text
                """)
    }

    @Test func `the site has these keys`() {
        #expect(
            RecordShape.site.outline == """
                naam*: text
                organisatie*: reference
                basis-url*: url
                omschrijving: text
                menu: [{}]
                  titel*: text
                  naar*: destination
                logo: path
                thema: {}
                  tokens: path
                reeksen: [{}]
                  id*: text
                  titel*: text
                  ritme: duration
                  beloofd-in: reference
                tenderned: {}
                  titel: text
                  omschrijving: markdown
                  kenmerk: text
                  referentie: text
                  cpv: [cpv]
                  nuts: [nuts]
                  aard: diensten|leveringen|werken
                  contactpunt: text or person(openbaar)
                  procedure: text
                  rechtsgrondslag: list of rechtsgrondslag
                  documenten: url
                  verzonden: date
                  limieten: {}
                    soorten: [text]
                    bestand: wholeNumber
                    bundel: wholeNumber
                archief: {}
                  waardering: blijvend-te-bewaren|tijdelijk-te-bewaren|nader-te-bepalen
                  bewaartermijn: duration
                  selectielijst: text
                  categoriecode: text
                  categorie: text
                  beperking: geen-beperking|nader-te-bepalen|overig
                  beperking-toelichting: text
                privacy: {}
                  toegestaan: [text]
                contact: {}
                  e-mail: eMail
                  telefoon: text
                  adres: text
                open-data: {}
                  licentie: text
                  thema: [landbouw|economie|onderwijs|energie|milieu|bestuur|gezondheid|internationaal|justitie|regio|samenleving|wetenschap|vervoer]
                controle: {}
                  waarschuwing-is-fout: [code]
                """)
    }

    @Test(arguments: [
        (
            RecordKind.memo,
            """
            datum* (date): moment
            aan: text
            commissie: text
            portefeuillehouder: text or person(openbaar)
            steller: [text or person(openbaar)]
            onderwerp: text
            vorm: text
            nummer: wholeNumber
            reeks: text
            kenmerk: text
            aanhef: text
            ondertekening: {}
              slotformule: text
              namens*: text
              ondertekenaars: [text or person(openbaar)]
            """
        ),
        (
            RecordKind.verslag,
            """
            datum* (date): moment
            vorm*: ontwikkeltafel|marktconsultatie|overleg|informatiebijeenkomst|dialoogsessie|werkgroep
            aanvang: time
            einde: time
            locatie: {}
              naam: text
              adres: text
            voorzitter: text or person(openbaar)
            secretaris: text or person(openbaar)
            notulist: text or person(openbaar)
            aanwezigen: [{}]
              groep: text
              omschrijving: markdown
              aantal: wholeNumber
              deelnemers: [text or person(aanwezig)]
            afwezig: [text or person(openbaar)]
            agenda: [{}]
              titel*: text
              toelichting-door: [text or person(openbaar)]
              besproken: boolean
            afspraken: [{}]
              tekst*: markdown
              wie: [text]
              aanduiding: text
              termijn: moment
              afgehandeld-op: date
              status: open|afgehandeld|vervallen
              agendapunt: text
              id: text
            besluiten: [{}]
              tekst*: markdown
              agendapunt: text
            volgende: moment or reference
            opgesteld: {}
              door: text or person(openbaar)
              datum: date
              plaats: text
            vastgesteld: date
            tenderned: {}
              kenmerk: text
              url: url
              gepubliceerd: date
            """
        ),
        (
            RecordKind.traject,
            """
            percelen: [{}]
              naam*: text
              omschrijving: markdown
              cpv: cpv
            planning: [{}]
              mijlpaal*: text
              wanneer*: [moment or {}]
                gemeld: date
                aanduiding: text
                wanneer*: moment
              aanduiding: text
              gereed: date
              fase: aanbesteding|afronding
              toelichting: markdown
              id: text
            tenderned: {}
              titel: text
              omschrijving: markdown
              kenmerk: text
              referentie: text
              cpv: [cpv]
              nuts: [nuts]
              aard: diensten|leveringen|werken
              contactpunt: text or person(openbaar)
              procedure: text
              rechtsgrondslag: list of rechtsgrondslag
              documenten: url
              verzonden: date
            vragen: [{}]
              nummer: text
              vraag*: markdown
              antwoord: markdown
              gesteld: date
              document: text
              perceel: [text]
            """
        ),
        (
            RecordKind.tijdlijn,
            """
            programma: text
            toelichting: markdown
            stukken*: [{}]
              id: text
              project: reference
              onderdeel: text
              product*: text
              soort: text
              verwacht: [moment or {}]
                gemeld*: date
                aanduiding: text
                maand*: moment
              aanduiding: text
              geleverd: moment
              document: reference or url
              status: vervallen|aangehouden
              status-gemeld: date
              toelichting: markdown
            """
        ),
        (
            RecordKind.segmentkeuzes,
            """
            domein: text
            vastgesteld: {}
              aanduiding: text
              datum: moment
              door: text
            ingangsdatum: moment
            elementen: [{}]
              id*: text
              naam*: text
              definitie: markdown
              opties: [markdown]
            segmenten*: [{}]
              code*: text
              naam*: text
              domein: text
              doelgroep: markdown
              producten: [text]
              keuzes*: {…: markdown or {}}
                duur: text
                percelen: [text]
                toetreding: boolean or text
                aanbieders: {…: range}
                vorm: text
                formule: text
                plafond: text
                tekst: markdown
            vervangt: reference
            """
        ),
        (
            RecordKind.indicator,
            """
            eenheid*: text
            bron: text
            toelichting: markdown
            reeksen*: [{}]
              naam*: text
              waarden*: [{}]
                aanduiding: text
                periode*: moment
                waarde*?: number
                toelichting: text
            """
        ),
    ])
    func `a record has these keys besides those of every page`(kind: RecordKind, expected: String) {
        #expect(RecordShape(of: kind).outline == expected)
    }

    @Test func `asking for the keys of a record reads nothing and reports nothing`() {
        for kind in RecordKind.allCases {
            #expect(RecordShape(of: kind) == RecordShape(of: kind))
            #expect(Set(RecordShape(of: kind).fields.map(\.name)).count == RecordShape(of: kind).fields.count)
        }
    }
}
