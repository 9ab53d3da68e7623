/// A phrase that the program puts together itself; the key in `templates/texts/<language>.yaml` is `zin-` and
/// its name in words with hyphens.
public enum Phrase: String, Sendable, CaseIterable {
    // Time
    case kwartaal, week, vanaf, totEnMet, vanTotEnMet, eenMaandLater, eenMaandEerder, maandenLater,
        maandenEerder, danGemeld, danEerstGemeld, gemeldOp, eerstGemeld, tijdVanTot, tijdVanaf, zonderMoment

    // Numbers
    case bereik, maximaal, minimaal, eenPublicatie, publicaties, eenStuk, stukken, eenMemo, aantalMemos,
        eenVerslag, aantalVerslagen, eenTraject, aantalTrajecten, eenTijdlijn, aantalTijdlijnen,
        eenKeuzebesluit, aantalKeuzebesluiten, eenIndicator, aantalIndicatoren, eenProject, aantalProjecten,
        eenOrganisatie, aantalOrganisaties, eenBegrip, aantalBegrippen, eenAfspraak, aantalAfspraken,
        eenToezegging, aantalToezeggingen, eenPagina, aantalPaginas, nogEenPagina, nogPaginas, eenBeurt,
        beurten, eenStelling, stellingen, eenBijlage, bijlagen,
        eenVersie, versies, eenPassage, passages, eenDeelnemer, deelnemers

    // States
    case gereed, verwacht, gepland, aangebroken, voorbij, teLaat, vervallen, aangehouden, open, afgehandeld,
        doorlopend, afgedaan, nieuwGereed, nieuwToegezegd, verschoven, nuAangehouden, nuVervallen,
        watVeranderdeSinds, nietsVeranderdSinds, eerderGemeld, eerderGemeldVerschoven, ritmeJaar,
        ritmeHalfjaar, ritmeKwartaal, ritmeMaand, ritmeMaanden, ritmeWeek, ritmeDagen, ritmeMaandenDagen,
        ritmeBeloofd, ritmeGehouden, standRaadsstukken, standAfspraken, verwantCijfers, standNu, standOp,
        perProject, zonderProject, stukkenPerProject, concept, verlopenOp

    // Kinds
    case memo, verslag, traject, tijdlijn, segmentkeuzes, segment, indicator, organisatie, project, pagina,
        begrip, toezegging, raadsstuk, reactietermijn, mijlpaal, afspraak, volgendeInReeks, verslagVan

    // Sections
    case home, memos, consultaties, trajecten, raadsstukken, segmenten, indicatoren, organisaties, projecten,
        begrippen, afspraken, toezeggingen, trefwoorden, overMemos, overConsultaties, overTrajecten,
        overRaadsstukken, overSegmenten, overIndicatoren, overOrganisaties, overProjecten, overAfspraken,
        overBegrippen, overToezeggingen, overTrefwoorden, overTrefwoord, overNietGevonden, trefwoord,
        bladzijde, nietGevonden, machineleesbaar, alsTabel, scoreAlsTabel, scorePerDatum, heleProgramma,
        perJaar

    // Printed documents
    case bladVan, afdrukbaar, notaAfdrukbaar, notaVan

    // Feeds and calendars
    case volgSite, volgRubriek, volgTraject, volgOrganisatie, agendaSite, agendaTraject, agendaRaadsstukken,
        gewijzigd, toezeggingVan, bijeenkomst, bijeenkomstNa, laatsteDagOmTeReageren, termijnIs

    // Names of facts
    case aan, commissie, portefeuillehouder, datum, steller, afdeling, onderwerp, vorm, kenmerk, contact,
        tijd, locatie, voorzitter, secretaris, notulist, afwezig, tenderned, tendernedGepubliceerd, programma,
        domein, vastgesteld, vastgesteldDoor, ingangsdatum, vervangt, code, eenheid, bron, lijn, status,
        soort, website, adres, aliassen, referentie, procedure, aard, cpv, nuts, contactpunt

    // Names of the aspects of a choice
    case duur, percelen, toetreding, toetredingJa, toetredingNee, aanbiedersVoor, vormVanContract, formule,
        plafond, keuze, keuzeToelichting

    // Segments beside others
    case overalGelijk, gelijk, verschilt, segmentenNaastElkaar, tweeSegmenten, gelijkOpAlles, gelijkOpDeel,
        gelijkOpNiets

    // What changed between versions
    case verschilMet, verschilGeen, verschilNieuw, verschilVervallen, verschilVanNaar, verschilAanbieders,
        verschilTekst, verschilErbij, verschilEraf, verschilVolgorde, tekstVervallen, tekstToegevoegd,
        tekstEinde, segmentenGeteld, aantalGewijzigd, aantalNieuw, aantalVervallen, aantalGelijk,
        segmentIsNieuw, segmentIsGelijk, segmentIsGewijzigd, merkNieuw, merkVervallen, merkGewijzigd, naam,
        doelgroep, producten, betekenis, opties, vervangenDoor

    // Where a segment is named
    case eenPlaats, plaatsen, vraagInVerslag, kopInVerslag, tekstInVerslag

    // Sentences
    case reagerenTot, reagerenOpen, reagerenVia, zonderEinddatum, reagerenGesloten, nogDagen, nogEenDag,
        laatsteDag, opgesteldDoor, opgesteldOp, opgesteldTe, vastgesteldOp, opgesteldNietVastgesteld,
        nietVastgesteld, opDatum, versieVerscheen, nogGeenVerslag, weggelakt, weggelaktOpGrond, reeksOpTijd,
        reeksTeLaat, nummer, stukkenPerDatum, planningVan, keuzesPerSegment, tijdbalkUitleg,
        tijdbalkPeildatum, tijdbalkEerder

    // Figures of series
    case kernGeen, kernEen, kernVerloop, kernGelijk, kernHoogste, kernLaagste, kernZonder, kernZonderEnMeer,
        tussenPerioden, geenCijfer, grafiekLijn, grafiekStaven, grafiekenEenSchaal, grafiekenEigenSchaal,
        asNietBijNul, miljoen, miljard, biljoen

    // How far a process is
    case openVoorReacties, geslotenVoorReacties, inAanbesteding, afgerond, loopt, planningVoorbij,
        zonderPlanning, standOpenTot, standOpen, standGesloten, standGeslotenVolgende, standAanbesteding,
        standAanbestedingVolgensPlanning, standAfgerond, standAfgerondVolgensPlanning, standLoopt,
        standLooptAl, standVoorbij, standZonderPlanning, ditTraject, titelTussenAanhalingstekens

    // What a process holds
    case bijeenkomsten, document, documenten, vragen, eenVraag, aantalVragen, eenVraagOpen, aantalVragenOpen,
        overig, perceel, antwoord, zonderAntwoord, metAntwoord, heleTraject, alleenVragen, vragenAlsTabel

    // Publication bundles
    case bundelVanTraject, bundelVanVerslag, bundelBijlage, eenBestand, aantalBestanden, notaVanInlichtingen,
        leesmijTitel, leesmijConsultatie, leesmijConsultatieUitleg, leesmijNota, leesmijNotaUitleg,
        leesmijKenmerk

    // Groups of related pages
    case verwantMemos, verwantVerslagen, verwantOverig, verwantStukken, verwantPublicaties, verwijzenHiernaar,
        inReeks, inRubriek, deelnemer, niemandGenoemd

    // Places in a report
    case permalink, bijdrageInVerslag, bijBijeenkomsten, isAanwezig, isAfwezig, bijdrageVan, citeer, citaat,
        allesVan, bijAgendapunt, besluitInVerslag, afspraakInVerslag, vraagMetNummer, bijeenkomstVan

    // Columns of tables
    case kolomVerslag, kolomDatumVerslag, kolomAfspraak, kolomWie, kolomTermijn, kolomAanduiding,
        kolomStatus, kolomAfgehandeldOp, kolomToestand, kolomPad, kolomBewijs, kolomGroep, kolomProject,
        kolomOnderdeel, kolomJaar, kolomToegezegd, kolomOpTijd, kolomLater, kolomOpen, kolomTeLaat,
        kolomAangehouden, kolomVervallen, kolomMiddelsteVerschuiving, kolomCode, kolomSegment, kolomDomein,
        kolomDoelgroep, kolomProducten, kolomElement, kolomDuur, kolomPercelen, kolomToetreding,
        kolomAanbieders, kolomVorm, kolomFormule, kolomPlafond, kolomKeuze, kolomId, kolomProduct,
        kolomSoort, kolomVerwacht, kolomGemeld, kolomEerstVerwacht, kolomGeleverd, kolomDocument,
        kolomStatusStuk, kolomToelichting, kolomVerschuiving, kolomToezegging, kolomDoor,
        kolomDatumToezegging, kolomWaar, kolomAfgedaanMet, kolomAfgedaanOp, kolomNummer, kolomPerceel,
        kolomOverDocument, kolomGesteld, kolomVraag, kolomAntwoord, kolomAdres, kolomReeks, kolomPeriode,
        kolomWaarde, kolomEenheid

    // What columns hold
    case typeTekst, typeLijst, typeGeheelGetal, typeGetal, typeDatum, typeMoment, typeRecord, typeAdres,
        typeWoord, eenheidStukken, eenheidMaanden, eenheidInKolom

    // Tables and data
    case tabelStukken, tabelScore, tabelSegmenten, tabelWaarden, tabelVragen, tabelAfspraken,
        tabelToezeggingen, overTabelStukken, overTabelScore, overTabelSegmenten, overTabelWaarden,
        overTabelVragen, overTabelAfspraken, overTabelToezeggingen, openData, overOpenData, datasetVan,
        catalogusVan
}
