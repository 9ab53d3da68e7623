/// What stands at the end of a zip: how many files it has, and where its directory is.
struct ZipEnd {
    let files: Int
    let directory: Range<Int>

    /// Finds the end of a zip; it may have a comment behind it.
    init(_ source: any ByteSource) throws {
        let tail = try source.bytes(
            from: max(0, source.count - 22 - 0xFFFF), count: min(source.count, 22 + 0xFFFF))
        let last = tail.endIndex - 22
        let found = stride(from: last, through: tail.startIndex, by: -1).first { index in
            let bytes = tail[index...]
            return bytes.number32(at: 0) == ZipSignature.end && bytes.number16(at: 20) == bytes.count - 22
        }
        guard let found else {
            let isZip =
                try source.count >= 4
                && source.bytes(from: 0, count: 4).number32(at: 0) == ZipSignature.local
            throw isZip ? ZipDamage.cutOff : ZipDamage.notAZip
        }
        let bytes = tail[found...]
        let position = source.count - bytes.count
        files = bytes.number16(at: 10)
        let start = bytes.number32(at: 16)
        let end = start + bytes.number32(at: 12)
        guard files < 0xFFFF, start < 0xFFFF_FFFF, end < 0xFFFF_FFFF else { throw ZipDamage.unsupported }
        // The two numbers of disks.
        guard bytes.number32(at: 4) == 0 else { throw ZipDamage.unsupported }
        guard bytes.number16(at: 8) == files, end == position else { throw ZipDamage.contradiction }
        directory = start..<end
    }
}
