extension CatalogueTests {
    /// The catalogue of the small site.
    static let expected = """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <https://proef.example/inzage/open-data/#catalogus> a dcat:Catalog ;
            dct:title "Open data van Proefsite"@nl ;
            dct:description "Waar het over gaat"@nl ;
            dct:publisher <https://identifier.overheid.nl/tooi/id/gemeente/gm0001> ;
            dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
            dct:language <http://publications.europa.eu/resource/authority/language/NLD> ;
            dct:modified "2022-12-31"^^xsd:date ;
            dcat:contactPoint <https://proef.example/inzage/open-data/#contact> ;
            dcat:themeTaxonomy <http://publications.europa.eu/resource/authority/data-theme> ;
            foaf:homepage <https://proef.example/inzage/open-data/> ;
            dcat:dataset <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden> .

        <https://proef.example/inzage/open-data/#contact> a vcard:Kind, vcard:Organization ;
            vcard:fn "gemeente Proef"@nl ;
            vcard:hasEmail <mailto:data@proef.example> ;
            vcard:hasTelephone <tel:0301234567> ;
            vcard:hasURL <https://proef.example/inzage/organisaties/gemeente-proef/> .

        <https://identifier.overheid.nl/tooi/id/gemeente/gm0001> a foaf:Agent ;
            foaf:name "gemeente Proef"@nl .

        <https://proef.example/inzage/organisaties/zorg-een/#organisatie> a foaf:Agent ;
            foaf:name "Zorg Een"@nl .

        <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden> a dcat:Dataset ;
            dct:title "Gemeten cijfers: Wachttijd"@nl ;
            dct:description "Cijfers over zorg en ondersteuning. Elke rij is één cijfer over één periode. \
        Hoe lang men wacht."@nl ;
            dct:identifier "https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden" ;
            dct:publisher <https://identifier.overheid.nl/tooi/id/gemeente/gm0001> ;
            dct:creator <https://proef.example/inzage/organisaties/zorg-een/#organisatie> ;
            dcat:contactPoint <https://proef.example/inzage/open-data/#contact> ;
            dcat:theme <http://publications.europa.eu/resource/authority/data-theme/SOCI> ;
            dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
            dct:language <http://publications.europa.eu/resource/authority/language/NLD> ;
            dct:issued "2022-12-31"^^xsd:date ;
            dct:modified "2022-12-31"^^xsd:date ;
            dct:temporal <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden/periode> ;
            dcat:keyword "wmo"@nl ;
            dcat:landingPage <https://proef.example/inzage/indicatoren/wachttijd/> ;
            foaf:page <https://proef.example/inzage/open-data/> ;
            dcat:distribution <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden.csv>,
                <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden.json> .

        <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden/periode> a dct:PeriodOfTime ;
            dcat:startDate "2021-01-01"^^xsd:date ;
            dcat:endDate "2022-12-31"^^xsd:date .

        <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden.csv> a dcat:Distribution ;
            dct:title "Gemeten cijfers: Wachttijd (CSV)"@nl ;
            dcat:accessURL <https://proef.example/inzage/indicatoren/wachttijd/> ;
            dcat:downloadURL <https://proef.example/inzage/indicatoren/wachttijd/waarden.csv> ;
            dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
            dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
            dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
            dct:language <http://publications.europa.eu/resource/authority/language/NLD> .

        <https://proef.example/inzage/open-data/#indicatoren/wachttijd/waarden.json> a dcat:Distribution ;
            dct:title "Gemeten cijfers: Wachttijd (JSON)"@nl ;
            dcat:accessURL <https://proef.example/inzage/indicatoren/wachttijd/> ;
            dcat:downloadURL <https://proef.example/inzage/indicatoren/wachttijd/index.json> ;
            dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
            dct:format <http://publications.europa.eu/resource/authority/file-type/JSON> ;
            dcat:mediaType <https://www.iana.org/assignments/media-types/application/json> ;
            dct:language <http://publications.europa.eu/resource/authority/language/NLD> .

        <https://proef.example/inzage/open-data/> a foaf:Document .

        <https://proef.example/inzage/indicatoren/wachttijd/> a foaf:Document .

        <https://creativecommons.org/publicdomain/zero/1.0/> a dct:LicenseDocument .

        <http://publications.europa.eu/resource/authority/access-right/PUBLIC> a dct:RightsStatement .

        <http://publications.europa.eu/resource/authority/language/NLD> a dct:LinguisticSystem .

        <http://publications.europa.eu/resource/authority/file-type/CSV> a dct:MediaTypeOrExtent .

        <http://publications.europa.eu/resource/authority/file-type/JSON> a dct:MediaTypeOrExtent .

        <https://www.iana.org/assignments/media-types/text/csv> a dct:MediaType .

        <https://www.iana.org/assignments/media-types/application/json> a dct:MediaType .

        <http://publications.europa.eu/resource/authority/data-theme> a skos:ConceptScheme ;
            dct:title "Data theme"@en .

        <http://publications.europa.eu/resource/authority/data-theme/SOCI> a skos:Concept ;
            skos:prefLabel "samenleving"@nl .

        """
}
