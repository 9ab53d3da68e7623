/// A zip that is read: its directory is held against the files themselves before anything is unpacked.
public struct ZipArchive: Sendable {
    /// Its files and folders, in the order of the directory.
    public let members: [ZipMember]
    /// Whether every byte that is no file's content is as ``ZipWriter`` writes it; nil when it is plain from
    /// its size that something else packed it.
    public let isAsWritten: Bool?
    let source: any ByteSource
    /// Where the content of each member begins.
    private let contents: [Int]

    /// More than any directory of a bundle: 65,534 files with names of a thousand characters.
    private static let largestDirectory = 1 << 26

    /// Reads the directory of a zip. Throws ``ZipDamage``, or what the source throws.
    public init(_ source: any ByteSource) throws {
        self.source = source
        let end = try ZipEnd(source)
        guard end.directory.count <= Self.largestDirectory else { throw ZipDamage.contradiction }
        var rest = try source.bytes(from: end.directory.lowerBound, count: end.directory.count)
        var members: [ZipMember] = []
        for _ in 0..<end.files {
            var length = 0
            guard let member = ZipMember(rest, length: &length) else { throw ZipDamage.contradiction }
            members.append(member)
            rest = rest.dropFirst(length)
        }
        guard rest.isEmpty else { throw ZipDamage.contradiction }
        let locals = try members.map { try ZipLocal($0, in: source, before: end.directory.lowerBound) }
        try Self.refuseOverlap(members, locals)
        self.members = members
        contents = locals.map(\.content)
        isAsWritten = try Self.isAsWritten(members, source)
    }

    /// Hands on the content of a member in parts. False when it is damaged: packed otherwise than it says,
    /// larger or smaller than it says, or with another checksum.
    public func read(_ position: Int, _ take: (ArraySlice<UInt8>) throws -> Void) throws -> Bool {
        let member = members[position]
        guard member.isReadable, !member.isEncrypted else { return false }
        var checksum = Checksum()
        let inflater = member.method == 8 ? Inflater(.none) : nil
        var offset = contents[position]
        let end = offset + member.packedSize
        while offset < end {
            let part = try source.bytes(from: offset, count: min(1 << 20, end - offset))
            offset += part.count
            guard let inflater else {
                checksum.add(part)
                try take(part)
                continue
            }
            let isSound = try inflater.add(part, upTo: member.size) {
                checksum.add($0)
                try take($0)
            }
            guard isSound else { return false }
        }
        let size = inflater?.produced ?? member.packedSize
        return size == member.size && inflater?.isAtEnd != false && checksum.value == member.checksum
    }

    /// Every byte belongs to one file at most, and the first file stands at the very beginning.
    private static func refuseOverlap(_ members: [ZipMember], _ locals: [ZipLocal]) throws(ZipDamage) {
        let ranges = zip(members, locals).map { ($0.offset, $1.content + $0.packedSize) }
        let sorted = ranges.sorted { $0 < $1 }
        if let first = sorted.first, first.0 > 0 { throw .contradiction }
        var end = 0
        for (start, next) in sorted {
            guard start >= end else { throw .overlap }
            end = next
        }
    }

    /// Whether all headers are those of ``ZipWriter``. Where none is, another program wrote them all.
    private static func isAsWritten(_ members: [ZipMember], _ source: any ByteSource) throws -> Bool? {
        let size = members.reduce(22) { $0 + 76 + 2 * $1.name.count + $1.size }
        guard size == source.count else { return nil }
        var offset = 0
        var directory: [UInt8] = []
        var matches = 0
        for member in members {
            let header = ZipHeader(name: member.name, checksum: member.checksum, size: member.size)
            let local = header.local
            guard offset + local.count + member.size <= source.count else { return false }
            if try source.bytes(from: offset, count: local.count).elementsEqual(local) { matches += 1 }
            directory += header.central(at: offset)
            offset += local.count + member.size
        }
        guard matches == members.count else { return matches == 0 ? nil : false }
        let end = ZipHeader.end(files: members.count, directory: offset..<offset + directory.count)
        return try source.bytes(from: offset, count: source.count - offset).elementsEqual(directory + end)
    }
}
