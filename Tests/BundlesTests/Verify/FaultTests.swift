import Diagnostics
import Testing

@testable import Bundles

/// A bag in which something was changed, and what verify says of it, whole.
@Suite struct FaultTests {
    struct Changed: CustomTestStringConvertible, Sendable {
        var path: String
        var text: String?
        var lines: [String]
        var testDescription: String { "\(path): \(text ?? "gone")" }
    }

    static let pdf = "data/marktconsultatiedocumenten/01-verslag-v1.pdf"

    static let cases = [
        Changed(
            path: pdf, text: "%PDF-1.7 Hello",
            lines: ["\(pdf): has changed: its SHA-256 is not that of the list"]),
        Changed(
            path: pdf, text: nil,
            lines: ["bag-info.txt: Payload-Oxum is 25.2, but there is 11.1", "\(pdf): is missing"]),
        Changed(
            path: "data/marktconsultatiedocumenten/02-Bijlage.pdf", text: "",
            lines: [
                "bag-info.txt: Payload-Oxum is 25.2, but there is 25.3",
                "data/marktconsultatiedocumenten/02-Bijlage.pdf: does not belong here",
                "data/marktconsultatiedocumenten/02-Bijlage.pdf: is empty",
                "data/marktconsultatiedocumenten/02-Bijlage.pdf: this name is not safe: small letters, digits,"
                    + " '-' and '_', one dot, at most 100 characters",
            ]),
        Changed(path: "Thumbs.db", text: "x", lines: ["Thumbs.db: does not belong here"]),
        Changed(path: "bagit.txt", text: nil, lines: ["bagit.txt: is missing"]),
        Changed(
            path: "bagit.txt", text: "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
            lines: [
                "bagit.txt: does not declare BagIt 1.0 in UTF-8",
                "bagit.txt: has changed: its SHA-256 is not that of the list",
            ]),
        Changed(
            path: "bag-info.txt", text: "Payload-Oxum: 25.2\nPayload-Oxum: 25.2\n",
            lines: [
                "bag-info.txt: has changed: its SHA-256 is not that of the list",
                "bag-info.txt: has no Payload-Oxum; it is 25.2",
            ]),
        Changed(
            path: "tagmanifest-sha256.txt", text: nil, lines: ["tagmanifest-sha256.txt: is missing"]),
        Changed(
            path: "tagmanifest-sha256.txt", text: "wartaal\n\nen meer\n",
            lines: [
                "bag-info.txt: does not belong here", "bagit.txt: does not belong here",
                "manifest-sha256.txt: does not belong here",
                "tagmanifest-sha256.txt: unreadable or double: lines 1, 3",
            ]),
        Changed(
            path: "manifest-sha256.txt", text: nil, lines: ["manifest-sha256.txt: is missing"]),
        Changed(
            path: "fetch.txt", text: "https://elders.example/ - data/x.pdf\n",
            lines: ["fetch.txt: a bundle fetches no files from elsewhere"]),
    ]

    @Test(arguments: cases)
    func whatChangedIsNamed(changed: Changed) throws {
        let zip = Sample.zip(Sample.files(with: [changed.path: changed.text]))
        #expect(try faults(in: zip) == changed.lines)
    }

    @Test func faultsAreToldInDutchToo() throws {
        let zip = Sample.zip(Sample.files(with: [Self.pdf: "%PDF-1.7 Hello"]), root: "bundel")
        #expect(
            try faults(in: zip, .dutch) == [
                "bundel: een bundel heet '<organisatie>-<naam>-v<nummer>'",
                "\(Self.pdf): is veranderd: de SHA-256 is niet die van de lijst",
            ])
    }
}
