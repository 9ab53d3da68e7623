import Testing

@testable import Bundles

@Suite struct BagTests {
    @Test func aBagSaysWhatItHoldsAndProvesIt() {
        let texts = Dictionary(
            uniqueKeysWithValues: Sample.bag.files.map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
        #expect(
            Sample.bag.files.map(\.path) == [
                "bag-info.txt", "bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt",
                "data/LEESMIJ.html", "data/marktconsultatiedocumenten/01-verslag-v1.pdf",
            ])
        #expect(texts["bagit.txt"] == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        #expect(
            texts["bag-info.txt"] == """
                Source-Organization: gemeente Proef
                External-Description: Inkoop van hulp
                External-Identifier: https://proef.example/trajecten/inkoop/
                Bagging-Date: 2022-12-20
                Payload-Oxum: 25.2

                """)
        #expect(
            texts["manifest-sha256.txt"] == """
                beeadc423a5945912647b5cb426cab030e1b1aa8957a49d5f85493885251e571  data/LEESMIJ.html
                8a260af21abe50899b730a63aa0bcd0b61ce5758097b5ab3283f07a471bf3b73  \
                data/marktconsultatiedocumenten/01-verslag-v1.pdf

                """)
        #expect(
            texts["tagmanifest-sha256.txt"] == """
                fcaaedccdd49bf50961df8dc37bc5a12a8f7a1f5c7cbff90ac6bc608978dda5a  bag-info.txt
                1712ecfb074bf29c4188ad3421032509159a09739fd604f8fe57038b4ddefcc9  bagit.txt
                9ed1aeb1e8b08488fae4fcd48b3edad8f3cd162c6dc403de615dd908044ac2f8  manifest-sha256.txt

                """)
    }

    @Test(arguments: [("0123456789abcdef", [1]), ("\nx y\r\n\nz", [2, 4]), ("\n\r\n", [])])
    func linesThatSayNothingAreCounted(text: String, lines: [Int]) {
        #expect(BagManifest(Array(text.utf8)).wrongLines == lines)
    }

    @Test(arguments: [
        "  data/a.pdf\n", " data/a.pdf\r\n", " *data/a.pdf", "\tdata/a.pdf\n\n",
    ])
    func aListIsReadAsSha256sumAndWindowsWriteIt(rest: String) {
        let digest = String(repeating: "aB", count: 32)
        let manifest = BagManifest(Array("\(digest)\(rest)".utf8))
        #expect(manifest.digests == ["data/a.pdf": digest.lowercased()])
        #expect(manifest.wrongLines.isEmpty)
    }

    @Test func aPathThatIsListedTwiceIsTold() {
        let line = String(repeating: "a", count: 64) + "  data/a.pdf\n"
        #expect(BagManifest(Array((line + line).utf8)).wrongLines == [2])
    }

    @Test func aLineBreakInAPathIsDecoded() {
        let line = String(repeating: "a", count: 64) + "  data/a%0Ab%25.pdf\n"
        #expect(Array(BagManifest(Array(line.utf8)).digests.keys) == ["data/a\nb%.pdf"])
    }
}
