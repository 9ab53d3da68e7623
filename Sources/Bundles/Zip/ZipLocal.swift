/// The header that stands before a file in a zip, held against what the directory says of it.
struct ZipLocal {
    /// Where the content of the file begins.
    let content: Int

    /// Reads the header of a member; all of it and of its content must stand before `limit`.
    init(_ member: ZipMember, in source: any ByteSource, before limit: Int) throws {
        guard member.offset + 30 <= limit else { throw ZipDamage.contradiction }
        let fixed = try source.bytes(from: member.offset, count: 30)
        let nameLength = fixed.number16(at: 26)
        content = member.offset + 30 + nameLength + fixed.number16(at: 28)
        guard fixed.number32(at: 0) == ZipSignature.local, nameLength == member.name.count,
            content + member.packedSize <= limit,
            try source.bytes(from: member.offset + 30, count: nameLength).elementsEqual(member.name),
            fixed.number16(at: 8) == member.method, Self.agrees(fixed, with: member)
        else { throw ZipDamage.contradiction }
    }

    /// Whether checksum and sizes are the same; of a streamed file they may be left open.
    private static func agrees(_ fixed: ArraySlice<UInt8>, with member: ZipMember) -> Bool {
        let said = [fixed.number32(at: 14), fixed.number32(at: 18), fixed.number32(at: 22)]
        let known = [Int(member.checksum), member.packedSize, member.size]
        return said == known || member.isStreamed && zip(said, known).allSatisfy { $0 == 0 || $0 == $1 }
    }
}
