import Bundles
import Diagnostics
import Notices
import Outputs
import Relations

extension Publication {
    /// The notices of the processes that are meant for TenderNed, by the names of their bundles, and what is
    /// lacking for the others: the bundle of such a process is not made.
    func notices(of outlines: [BundleOutline]) -> (
        complete: [String: Notice], lacking: [String: [Diagnostic]]
    ) {
        let maker = NoticeMaker(self)
        var complete: [String: Notice] = [:]
        var lacking: [String: [Diagnostic]] = [:]
        for outline in outlines where outline.isProcess {
            let item = trajecten[outline.position]
            guard NoticeMaker.isMeant(item.record) else { continue }
            let outcome = maker.notice(of: item, version: outline.version)
            complete[outline.name] = outcome.notice
            if outcome.notice == nil { lacking[outline.name] = outcome.diagnostics(as: .warning) }
        }
        return (complete, lacking)
    }
}

extension Notice {
    /// The notice as a file, and what to type over from it.
    var files: [BundleFile] {
        [
            BundleFile(path: "aankondiging/aankondiging-E1.xml", bytes: xml),
            BundleFile(path: "aankondiging/tenderned-velden.csv", bytes: fieldsCSV),
            BundleFile(path: "aankondiging/tenderned-velden.json", bytes: fieldsJSON),
        ]
    }
}
