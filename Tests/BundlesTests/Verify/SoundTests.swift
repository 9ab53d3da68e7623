import Testing

@testable import Bundles

/// What verify accepts: a bundle however it was packed, and by whichever version it was made.
@Suite struct SoundTests {
    @Test func aBundleAsItWasMadeIsSound() throws {
        #expect(try faults(in: Sample.zip()) == [])
        #expect(try ZipTree(Sample.zip()).isAsWritten == true)
        #expect(try ZipTree(Sample.zip()).root == Sample.name)
    }

    @Test func aBundleThatAnotherProgramPackedIsSound() throws {
        var zip = AnyZip(Sample.bag.files.reversed())
        for index in zip.members.indices {
            zip.members[index].packed = deflated(zip.members[index].content)
            zip.members[index].method = 8
            zip.members[index].system = 0
            zip.members[index].flags = 0
        }
        zip.members.insert(AnyZip.Member(name: "\(Sample.name)/", content: [], mode: 0o040755), at: 0)
        zip.members.append(AnyZip.Member(name: "\(Sample.name)/data/", content: [], system: 0, mode: 0))
        zip.comment = "door een ander ingepakt"
        #expect(try faults(in: zip.bytes) == [])
        #expect(try ZipTree(zip.bytes).isAsWritten == nil)
    }

    @Test func aBundleThatWasPackedAsAStreamIsSound() throws {
        var zip = AnyZip(Sample.bag.files)
        for index in zip.members.indices { zip.members[index].isStreamed = true }
        #expect(try faults(in: zip.bytes) == [])
    }

    @Test func filesThatOtherVersionsAddOrLackMakeNoDifference() throws {
        let bag = Bag(
            [
                BundleFile(path: "nota-van-inlichtingen/nota-v2.ods", bytes: [1]),
                BundleFile(path: "archief/nieuw.MDTO.json", bytes: [2]),
            ], about: Sample.labels)
        #expect(try faults(in: Sample.zip(bag.files, root: "x-v12")) == [])
    }

    @Test func theEndsOfLinesMayBeThoseOfWindows() throws {
        let windows = "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n"
        var files = Sample.files(with: ["bagit.txt": windows, "tagmanifest-sha256.txt": nil])
        let tags = files.filter { !$0.path.hasPrefix("data/") }
        files.append(BundleFile(path: "tagmanifest-sha256.txt", bytes: BagManifest(of: tags).bytes))
        #expect(try faults(in: Sample.zip(files)) == [])
    }
}
