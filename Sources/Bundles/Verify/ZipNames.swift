/// The names in a zip, held against each other and against what a name may be. Nothing is unpacked under
/// them, yet who unpacks the zip with another program must be safe as well.
struct ZipNames {
    /// The files that can be read, by their paths in the zip.
    private(set) var positions: [String: Int] = [:]
    private var found: [Fault] = []
    private var folded: [String: String] = [:]
    private var tops: Set<String> = []

    /// Takes in a member.
    mutating func add(_ member: ZipMember, at position: Int) {
        let name = String(decoding: member.name, as: UTF8.self)
        let path = member.isFolder ? String(name.dropLast()) : name
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard Self.isSafe(member.isFolder ? member.name.dropLast() : member.name[...]) else {
            found.append(Fault(.unsafePath, in: name))
            return
        }
        tops.insert(String(parts[0]))
        if let other = folded.updateValue(path, forKey: path.lowercased()) {
            found.append(Fault(other == path ? .duplicate : .differsInCase(from: other), in: path))
        }
        if member.isSpecial { found.append(Fault(.special, in: path)) }
        if member.isEncrypted { found.append(Fault(.encrypted, in: path)) }
        guard !member.isFolder, !member.isSpecial, !member.isEncrypted else { return }
        if parts.count == 1 { tops.insert("") }
        positions[path] = position
    }

    /// The folder at the top; nil when there is not just one.
    var root: String? { tops.count == 1 ? tops.first : nil }

    /// What is wrong, the folder at the top included.
    var faults: [Fault] {
        guard let root else { return found + [Fault(.noSingleRoot)] }
        return BundleName.isBundle(root) ? found : found + [Fault(.rootName, in: root)]
    }

    /// Whether a path stays below its folder and is one on every system: ASCII letters, digits, `-`, `_` and
    /// `.`, no part that is empty or begins or ends with a dot.
    private static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
        path.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.first, let last = part.last, first != 0x2E, last != 0x2E else {
                return false
            }
            return part.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                    || [0x2D, 0x2E, 0x5F].contains(byte)
            }
        }
    }
}
