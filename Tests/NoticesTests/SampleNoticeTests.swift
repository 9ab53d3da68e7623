import CodeLists
import Foundation
import Notices
import Support
import Testing

/// The notice of the sample site's process.
@Suite struct SampleNoticeTests {
    private static let content = URL(filePath: #filePath).appending(path: "../../../content")
        .standardizedFileURL

    private func sample() throws -> NoticeSite {
        func text(_ path: String) throws -> String {
            try String(contentsOf: Self.content.appending(path: path), encoding: .utf8)
        }
        return NoticeSite(
            site: try text("site.yaml"), organisations: try text("organisaties.yaml"),
            traject: try text("trajecten/inkoop-wmo-haarlemmermeer.yaml"), day: "2023-04-05")
    }

    @Test func `it has five lots, each with its code`() throws {
        let notice = try #require(sample().notice())
        #expect(notice.buyer.name == "gemeente Haarlemmermeer")
        #expect(
            notice.lots.map { $0.codes.map(\.code) } == [
                ["85311000-2"], ["85312300-2"], ["85312100-0"], ["85312320-8"], ["85312400-3"],
            ])
        #expect(notice.subject.places.map(\.label) == ["Groot-Amsterdam"])
        #expect(notice.deadline.date == "2017-10-25+02:00")
    }

    @Test(.enabled(if: Standards.areHere)) func `it is valid`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.xml", Data(#require(sample().notice()).xml))
        let faults = try Standards.faults(in: ["\(folder.path)/a.xml"])
        #expect(faults == "")
    }
}
