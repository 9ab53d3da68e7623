import Foundation
import Notices
import Support
import Testing

/// Every notice is valid against the XSD and all Schematron rules of the eForms SDK.
@Suite(.enabled(if: Standards.areHere)) struct SchemaTests {
    @Test func `whatever a notice is made of, it is valid`() throws {
        let folder = try TemporaryFolder()
        var sites = (0..<60).map(NoticeSite.random)
        sites.append(NoticeSite())
        for (number, site) in sites.enumerated() {
            let notice = try #require(site.notice(version: number + 1), "\(site)")
            try folder.write("\(number).xml", Data(notice.xml))
        }
        let files = folder.files().map { "\(folder.path)/\($0)" }
        #expect(files.count == 61)
        let faults = try Standards.faults(in: files)
        #expect(faults == "")
    }

    /// The check itself: what is broken is found.
    @Test func `a notice that names a province is not valid`() throws {
        let folder = try TemporaryFolder()
        let notice = try #require(NoticeSite().notice())
        let text = String(decoding: notice.xml, as: UTF8.self)
        try folder.write("a.xml", text.replacing("NL350", with: "NL35"))
        let faults = try Standards.faults(in: ["\(folder.path)/a.xml"])
        #expect(faults.contains("BR-BT-05071-0154"))
    }
}
