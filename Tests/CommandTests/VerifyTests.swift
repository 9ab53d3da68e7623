import Bundles
import Foundation
import Support
import Testing

@Suite struct VerifyTests {
    private let folder = try? TemporaryFolder()
    private static let name = "gemeente-proef-inkoop-v1"

    private static let bag = Bag(
        [BundleFile(path: "marktconsultatiedocumenten/01-verslag-v1.pdf", bytes: Array("%PDF-".utf8))],
        about: BagLabels(
            organisation: "gemeente Proef", description: "Inkoop", identifier: "https://proef.example/",
            day: "2022-12-20"))

    private static let zip = ZipWriter.zip(
        bag.files.map { BundleFile(path: "\(name)/\($0.path)", bytes: $0.bytes) })

    /// Puts files in the folder and checks what is there under a name.
    private func verify(_ name: String, of files: [String: [UInt8]?], _ options: String...) async throws
        -> Command.Result
    {
        let folder = try #require(folder)
        for (path, bytes) in files { try folder.write(path, Data(#require(bytes))) }
        return try await Command.run(["verify", name] + options, in: folder.path)
    }

    private func unpacked(in place: String) -> [String: [UInt8]?] {
        Dictionary(uniqueKeysWithValues: Self.bag.files.map { ("\(place)/\($0.path)", $0.bytes) })
    }

    @Test func aSoundZipIsSaidToBeSoundInOneLine() async throws {
        let result = try await verify("b.zip", of: ["b.zip": Self.zip])
        #expect(
            result
                == Command.Result(
                    status: 0, output: "bundel gemeente-proef-inkoop-v1, 5 bestanden: in orde\n", errors: ""))
    }

    @Test func aChangedZipNamesItsFile() async throws {
        var zip = try #require(Self.zip)
        let position = try #require(zip.firstRange(of: Array("%PDF-".utf8))).lowerBound
        zip[position] = 0x40
        let result = try await verify("b.zip", of: ["b.zip": zip], "--language", "en")
        #expect(result.status == 1)
        #expect(result.output == "bundle gemeente-proef-inkoop-v1, 5 files: 1 fault\n")
        #expect(
            result.errors == """
                data/marktconsultatiedocumenten/01-verslag-v1.pdf: is damaged: it cannot be unpacked, \
                or its checksum is wrong

                """)
    }

    @Test(arguments: ["uit", "uit/gemeente-proef-inkoop-v1"])
    func anUnpackedBundleIsCheckedWhereverItsFolderIs(path: String) async throws {
        let result = try await verify(path, of: unpacked(in: "uit/\(Self.name)"))
        #expect(result.status == 0)
        #expect(result.output == "bundel gemeente-proef-inkoop-v1 (uitgepakt), 5 bestanden: in orde\n")
    }

    @Test func aFileThatALinkStandsForIsNoFile() async throws {
        let folder = try #require(folder)
        for (path, bytes) in unpacked(in: "uit") { try folder.write(path, Data(#require(bytes))) }
        let pdf = "\(folder.path)/uit/data/marktconsultatiedocumenten/01-verslag-v1.pdf"
        try FileManager.default.moveItem(atPath: pdf, toPath: "\(folder.path)/elders.pdf")
        try FileManager.default.createSymbolicLink(
            atPath: pdf, withDestinationPath: "\(folder.path)/elders.pdf")
        let result = try await Command.run(["verify", "uit"], in: folder.path)
        #expect(result.status == 1)
        let path = "data/marktconsultatiedocumenten/01-verslag-v1.pdf"
        #expect(
            result.errors == """
                bag-info.txt: Payload-Oxum is 5.1, maar er is 0.0
                \(path): is een koppeling of een apparaat, geen bestand
                \(path): ontbreekt

                """)
    }

    @Test func aSiteIsHeldAgainstItsList() async throws {
        let site = try SmallSite("-- content/memos/m.md --\n\(SmallSite.memo("Tekst."))\n")
        #expect(try await site.run("build", "--as-of", "2026-01-01").status == 0)
        let sound = try await site.run("verify", "public")
        #expect(sound.status == 0)
        #expect(sound.output.hasSuffix("bestanden en 0 bundels: in orde\n"))
        try site.folder.write("public/memos/m/index.html", "anders")
        try site.folder.write("public/erbij.txt", "erbij")
        try FileManager.default.removeItem(atPath: "\(site.path)/public/robots.txt")
        let result = try await site.run("verify", "public")
        #expect(result.status == 1)
        #expect(
            result.errors == """
                erbij.txt: hoort er niet bij
                memos/m/index.html: is veranderd: de SHA-256 is niet die van de lijst
                robots.txt: ontbreekt

                """)
    }

    @Test func whatIsNeitherIsWrongUse() async throws {
        let result = try await verify("map", of: ["map/x.txt": Array("x".utf8)])
        #expect(result.status == 2)
        #expect(
            result.errors == """
                Error: 'map' is neither a bundle nor a built site: there is no bagit.txt and no \
                manifest-sha256.txt

                """)
    }

    @Test(arguments: ["nergens", "/dev/zero"])
    func whatIsNoFileIsWrongUse(path: String) async throws {
        #expect(try await verify(path, of: [:]).status == 2)
    }
}
