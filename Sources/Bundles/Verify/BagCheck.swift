import Digests

/// Checks a bag and what holds for every bundle, whichever version made it.
public struct BagCheck {
    private let tree: any BundleTree
    private var found: Set<Fault> = []
    /// The digest of each file that could be read.
    public private(set) var digests: [String: String] = [:]

    /// Checks a bundle; a broken machine throws.
    public init(_ tree: any BundleTree) throws {
        self.tree = tree
        try readAll()
        try checkTags()
        try checkPayload()
        checkNames()
    }

    /// What is wrong, in order of path.
    public var faults: [Fault] { found.sorted() }

    private mutating func report(_ cause: FaultCause, _ path: String) {
        found.insert(Fault(cause, in: path))
    }

    private mutating func readAll() throws {
        for file in tree.files {
            let stream = DigestStream()
            if try tree.read(file.path, stream.add) {
                digests[file.path] = stream.finish()
            } else {
                report(.damaged, file.path)
            }
        }
    }

    /// The files that describe the bag: each is there, and as the list of them says.
    private mutating func checkTags() throws {
        let paths = Set(tree.files.map(\.path))
        for path in [Bag.declaration, Bag.info, Bag.manifest, Bag.tagManifest] where !paths.contains(path) {
            report(.missing, path)
        }
        if paths.contains("fetch.txt") { report(.fetch, "fetch.txt") }
        if let text = try tree.text(Bag.declaration), !Self.isDeclaration(text) {
            report(.declaration, Bag.declaration)
        }
        guard let list = try tree.text(Bag.tagManifest).map(BagManifest.init) else { return }
        compare(list, Bag.tagManifest) { !$0.hasPrefix(Bag.payload) && $0 != Bag.tagManifest }
    }

    /// The files below `data/`: all that the list names and no other, as many bytes as was said.
    private mutating func checkPayload() throws {
        if let list = try tree.text(Bag.manifest).map(BagManifest.init) {
            compare(list, Bag.manifest) { $0.hasPrefix(Bag.payload) }
        }
        guard let info = try tree.text(Bag.info) else { return }
        let payload = tree.files.filter { $0.path.hasPrefix(Bag.payload) }
        let found = BagLabels.oxum(bytes: payload.reduce(0) { $0 + $1.size }, files: payload.count)
        let said = Self.value(of: BagLabels.oxum, in: info)
        if said != found { report(.amount(said: said, found: found), Bag.info) }
    }

    /// Holds the files of a part of the bag against a list of them.
    private mutating func compare(_ list: BagManifest, _ name: String, _ isPart: (String) -> Bool) {
        if !list.wrongLines.isEmpty { report(.lines(list.wrongLines), name) }
        let present = Set(tree.files.map(\.path))
        for (path, digest) in list.digests {
            if !present.contains(path) {
                report(.missing, path)
            } else if let found = digests[path], found != digest {
                report(.changed, path)
            }
        }
        for path in present where isPart(path) && list.digests[path] == nil && path != "fetch.txt" {
            report(.stray, path)
        }
    }

    private mutating func checkNames() {
        for file in tree.files {
            if file.size == 0 { report(.empty, file.path) }
            let folders = BundleFolder.allCases.map { "\(Bag.payload)\($0.rawValue)/" }
            guard let folder = folders.first(where: { file.path.hasPrefix($0) }) else { continue }
            if !BundleName.isSafe(file.path.dropFirst(folder.count)) { report(.name, file.path) }
        }
    }

    private static func isDeclaration(_ bytes: [UInt8]) -> Bool {
        value(of: "BagIt-Version", in: bytes) == "1.0"
            && value(of: "Tag-File-Character-Encoding", in: bytes)?.uppercased() == "UTF-8"
    }

    /// The value of a label, where it is there just once.
    private static func value(of label: String, in bytes: [UInt8]) -> String? {
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.filter { $0.starts(with: "\(label):".utf8) }
        guard let line = lines.first, lines.count == 1 else { return nil }
        let value = line.dropFirst(label.utf8.count + 1).drop { $0 == 0x20 || $0 == 0x09 }
        return String(decoding: value.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }
}
