@testable import Bundles

/// A zip as anybody may write it, whether or not it makes sense.
struct AnyZip {
    var members: [Member]
    /// How many files the end says there are.
    var count: Int?
    /// What the end says of the disks.
    var disk = 0
    var comment = ""
    /// What stands before the first file.
    var prefix: [UInt8] = []

    /// A file of it.
    struct Member {
        var name: String
        var content: [UInt8]
        /// The content as it stands in the zip; nil: as it is.
        var packed: [UInt8]?
        var method = 0
        var flags = 0x0800
        var system = 3
        var mode = 0o100644
        /// What the headers say instead of what is so.
        var size: Int?
        var packedSize: Int?
        var checksum: UInt32?
        var localName: String?
        var localChecksum: UInt32?
        /// Where the directory says that it stands.
        var offset: Int?
        /// Checksum and sizes stand behind it.
        var isStreamed = false
    }

    /// The files of a bag with their usual names.
    init(_ files: [BundleFile], root: String = Sample.name) {
        members = files.map { Member(name: "\(root)/\($0.path)", content: $0.bytes) }
    }

    var bytes: [UInt8] {
        var zip = prefix
        var directory: [UInt8] = []
        for member in members {
            directory += member.central(at: member.offset ?? zip.count)
            zip += member.local
        }
        let start = zip.count
        zip += directory
        zip.append(littleEndian: UInt32(ZipSignature.end))
        for number in [disk, 0, count ?? members.count, count ?? members.count] {
            zip.append(littleEndian: UInt16(number))
        }
        zip.append(littleEndian: UInt32(directory.count))
        zip.append(littleEndian: UInt32(start))
        zip.append(littleEndian: UInt16(comment.utf8.count))
        return zip + comment.utf8
    }
}

extension AnyZip.Member {
    private var body: [UInt8] { packed ?? content }
    private var sum: UInt32 { checksum ?? Checksum.of(content) }

    fileprivate var local: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt32(ZipSignature.local))
        let name = Array((localName ?? name).utf8)
        let sizes = [localChecksum ?? sum, UInt32(packedSize ?? body.count), UInt32(size ?? content.count)]
        appendHow(to: &bytes)
        for number in isStreamed ? [0, 0, 0] : sizes { bytes.append(littleEndian: number) }
        bytes.append(littleEndian: UInt16(name.count))
        bytes.append(littleEndian: UInt16(0))
        bytes += name + body
        if isStreamed {
            bytes.append(littleEndian: UInt32(0x0807_4B50))
            for number in sizes { bytes.append(littleEndian: number) }
        }
        return bytes
    }

    fileprivate func central(at offset: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt32(ZipSignature.central))
        bytes.append(littleEndian: UInt16(system << 8 | 20))
        appendHow(to: &bytes)
        for number in [sum, UInt32(packedSize ?? body.count), UInt32(size ?? content.count)] {
            bytes.append(littleEndian: number)
        }
        for number in [name.utf8.count, 0, 0, 0, 0] { bytes.append(littleEndian: UInt16(number)) }
        bytes.append(littleEndian: UInt32(mode << 16))
        bytes.append(littleEndian: UInt32(offset))
        return bytes + name.utf8
    }

    private func appendHow(to bytes: inout [UInt8]) {
        for number in [20, flags | (isStreamed ? 8 : 0), method, 0x6000, 0x5A21] {
            bytes.append(littleEndian: UInt16(number))
        }
    }
}
