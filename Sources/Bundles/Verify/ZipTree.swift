/// A zip that is checked, with what is wrong with the zip itself.
public struct ZipTree: BundleTree {
    /// The files that can be checked further, by their paths below the folder at the top.
    public let files: [(path: String, size: Int)]
    /// What is wrong with the zip itself.
    public let faults: [Fault]
    /// The folder at the top.
    public let root: String
    /// Whether the zip is as it was made; nil when something else packed it.
    public let isAsWritten: Bool?
    private let archive: ZipArchive
    private let positions: [String: Int]

    /// More than TenderNed takes for a tender, all documents together: 5 GB.
    static let largest = 5_000_000_000

    /// Reads what a zip holds. Throws ``ZipDamage`` when it is none, or what the source throws.
    public init(_ source: any ByteSource) throws {
        archive = try ZipArchive(source)
        isAsWritten = archive.isAsWritten
        var names = ZipNames()
        for (position, member) in archive.members.enumerated() { names.add(member, at: position) }
        root = names.root ?? ""
        let prefix = names.root.map { $0.utf8.count + 1 } ?? 0
        let below = names.positions.map { (String($0.key.utf8.dropFirst(prefix)) ?? $0.key, $0.value) }
        positions = Dictionary(below, uniquingKeysWith: { first, _ in first })
        let members = archive.members
        files = positions.map { ($0.key, members[$0.value].size) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        var faults = names.faults
        let size = archive.members.reduce(0) { $0 + $1.size }
        if size > Self.largest { faults.append(Fault(.tooLarge(bytes: size))) }
        if archive.isAsWritten == false { faults.append(Fault(.containerChanged)) }
        self.faults = faults
    }

    /// Whether unpacking it is worth while: not when it would come to more than any bundle.
    public var isTooLarge: Bool { files.reduce(0) { $0 + $1.size } > Self.largest }

    /// Unpacks a file in parts.
    public func read(_ path: String, _ take: (ArraySlice<UInt8>) -> Void) throws -> Bool {
        guard let position = positions[path] else { return false }
        return try archive.read(position, take)
    }
}
