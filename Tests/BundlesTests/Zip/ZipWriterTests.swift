import Testing

@testable import Bundles

@Suite struct ZipWriterTests {
    @Test func everyByteOfAZipFollowsFromItsFiles() throws {
        let zip = try #require(ZipWriter.zip([BundleFile(path: "x/a.txt", bytes: Array("Hallo".utf8))]))
        let sum: [UInt8] = [0xD5, 0x1E, 0xB3, 0x78]
        let how: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0]
        let sizes: [UInt8] = [5, 0, 0, 0, 5, 0, 0, 0, 7, 0, 0, 0]
        let name = Array("x/a.txt".utf8)
        let local = [0x50, 0x4B, 3, 4] + how + sum + sizes + name
        let central =
            [0x50, 0x4B, 1, 2, 20, 3] + how + sum + sizes
            + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + name
        let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 53, 0, 0, 0, 42, 0, 0, 0, 0, 0]
        #expect(zip == local + Array("Hallo".utf8) + central + end)
    }

    @Test func whatIsPackedComesOutAgain() throws {
        let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let archive = try ZipArchive(#require(ZipWriter.zip([BundleFile(path: "x/a.bin", bytes: large)])))
        var bytes: [UInt8] = []
        #expect(try archive.read(0) { bytes += $0 })
        #expect(bytes == large)
        #expect(archive.isAsWritten == true)
    }

    @Test func aZipOfNothingIsAZip() throws {
        #expect(try ZipArchive(#require(ZipWriter.zip([]))).members.isEmpty)
    }

    @Test func moreFilesThanAZipCanCountAreRefused() {
        let files = (0..<0xFFFF).map { BundleFile(path: "\($0)", bytes: []) }
        #expect(ZipWriter.zip(files) == nil)
        #expect(ZipWriter.zip(Array(files.dropLast())) != nil)
    }
}
