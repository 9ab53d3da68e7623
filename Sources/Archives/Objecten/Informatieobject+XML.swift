import Records
import XML

extension Informatieobject {
    /// The object as a file of MDTO 1.0.1 (`<naam>.MDTO.xml`).
    public var xml: [UInt8] {
        MDTO.file(of: "informatieobject") { xml in
            identificatie.write("identificatie", to: &xml)
            xml.element("naam", naam)
            Begrip.dossier.write("aggregatieniveau", to: &xml)
            for trefwoord in trefwoorden { xml.element("trefwoord", trefwoord) }
            xml.element("omschrijving", omschrijving)
            if let adres {
                xml.open("raadpleeglocatie")
                xml.element("raadpleeglocatieOnline", adres)
                xml.close("raadpleeglocatie")
            }
            xml.element("taal", taal)
            writePublication(to: &xml)
            writeAppraisal(to: &xml)
            for bestand in bestanden { bestand.write("heeftRepresentatie", to: &xml) }
            archiefvormer.write("archiefvormer", to: &xml)
            writeLimit(to: &xml)
        }
    }

    private func writePublication(to xml: inout XMLWriter) {
        guard let gepubliceerd else { return }
        xml.open("event")
        Begrip.publicatie.write("eventType", to: &xml)
        xml.element("eventTijd", gepubliceerd.iso)
        archiefvormer.write("eventVerantwoordelijkeActor", to: &xml)
        xml.close("event")
    }

    /// Whether and how long it is to be kept: what nobody decided is yet to be decided.
    private func writeAppraisal(to xml: inout XMLWriter) {
        Begrip(archief.waardering ?? .naderTeBepalen).write("waardering", to: &xml)
        if let termijn = archief.bewaartermijn {
            xml.open("bewaartermijn")
            xml.element("termijnLooptijd", termijn.iso)
            xml.close("bewaartermijn")
        }
        if let categorie = archief.categorie, let lijst = archief.selectielijst {
            Begrip(label: categorie, code: archief.categoriecode, lijst: lijst)
                .write("informatiecategorie", to: &xml)
        }
    }

    private func writeLimit(to xml: inout XMLWriter) {
        xml.open("beperkingGebruik")
        Begrip(archief.beperking ?? .naderTeBepalen).write("beperkingGebruikType", to: &xml)
        xml.element("beperkingGebruikNadereBeschrijving", archief.beperkingToelichting)
        xml.close("beperkingGebruik")
    }
}
