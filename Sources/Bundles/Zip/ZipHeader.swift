/// The headers of a zip as this program writes them (PKWARE APPNOTE 6.3): every file stored as it is, with
/// the name in UTF-8, one time stamp and one permission, so that the same files are the same bytes anywhere.
///
/// They never change: `verify` knows by them whether a zip is still as it was made.
struct ZipHeader {
    /// The path of the file in the zip.
    var name: [UInt8]
    /// Its CRC-32.
    var checksum: UInt32
    /// Its size in bytes.
    var size: Int

    /// What readers must know to unpack it: version 2.0.
    private static let version: UInt16 = 20
    /// Bit 11: the name is UTF-8.
    private static let flags: UInt16 = 0x0800
    /// 1 January 1980, the first day that a zip can write.
    private static let day: UInt16 = 0x0021
    /// Made on Unix, by version 2.0.
    private static let maker: UInt16 = 3 << 8 | version
    /// A file that all may read and its owner may write.
    private static let permissions: UInt32 = 0o100644 << 16

    /// What stands before the bytes of the file.
    var local: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt32(ZipSignature.local))
        append(to: &bytes)
        return bytes + name
    }

    /// What stands in the directory at the end, of a file whose local header is at an offset.
    func central(at offset: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt32(ZipSignature.central))
        bytes.append(littleEndian: Self.maker)
        append(to: &bytes)
        // No comment, the first disk, no internal attributes.
        for _ in 0..<3 { bytes.append(littleEndian: UInt16(0)) }
        bytes.append(littleEndian: Self.permissions)
        bytes.append(littleEndian: UInt32(offset))
        return bytes + name
    }

    /// What both headers have: how to unpack, when, checksum, sizes packed and not, and length of name and
    /// extra field.
    private func append(to bytes: inout [UInt8]) {
        let stored: UInt16 = 0
        let midnight: UInt16 = 0
        for number in [Self.version, Self.flags, stored, midnight, Self.day] {
            bytes.append(littleEndian: number)
        }
        for number in [checksum, UInt32(size), UInt32(size)] { bytes.append(littleEndian: number) }
        bytes.append(littleEndian: UInt16(name.count))
        bytes.append(littleEndian: UInt16(0))
    }

    /// What ends a zip: one disk, how many files, where the directory stands, no comment.
    static func end(files: Int, directory: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: UInt32(ZipSignature.end))
        for number in [0, 0, files, files] { bytes.append(littleEndian: UInt16(number)) }
        bytes.append(littleEndian: UInt32(directory.count))
        bytes.append(littleEndian: UInt32(directory.lowerBound))
        bytes.append(littleEndian: UInt16(0))
        return bytes
    }
}
