/// A file in a zip, as the directory at its end says.
public struct ZipMember: Sendable {
    /// The path in the zip, as bytes: nothing is sure of them yet.
    public let name: [UInt8]
    /// Its size in bytes, unpacked.
    public let size: Int
    /// Its size in the zip.
    let packedSize: Int
    let flags: Int
    let method: Int
    let checksum: UInt32
    /// Where its local header stands.
    let offset: Int
    /// The system that packed it: 3 is Unix, whose kinds of files and permissions are then known.
    let system: Int
    let attributes: Int

    /// Reads an entry of the directory; nil when it is none. `length` is how many bytes it takes.
    init?(_ bytes: ArraySlice<UInt8>, length: inout Int) {
        guard bytes.count >= 46, bytes.number32(at: 0) == ZipSignature.central else { return nil }
        let nameLength = bytes.number16(at: 28)
        length = 46 + nameLength + bytes.number16(at: 30) + bytes.number16(at: 32)
        guard bytes.count >= length else { return nil }
        name = Array(bytes.dropFirst(46).prefix(nameLength))
        system = bytes.number16(at: 4) >> 8
        flags = bytes.number16(at: 8)
        method = bytes.number16(at: 10)
        checksum = UInt32(bytes.number32(at: 16))
        packedSize = bytes.number32(at: 20)
        size = bytes.number32(at: 24)
        attributes = bytes.number32(at: 38)
        offset = bytes.number32(at: 42)
    }

    /// Whether it is a folder: its name ends in a slash and there is nothing in it.
    public var isFolder: Bool { name.last == 0x2F && size == 0 }
    /// Whether a password is needed to read it.
    public var isEncrypted: Bool { flags & 0x2041 != 0 }
    /// Whether it is packed in a way that is read here: stored or deflated.
    var isReadable: Bool { method == 0 || method == 8 }
    /// Whether it is a link, a device or anything but a file or a folder.
    public var isSpecial: Bool {
        let kind = attributes >> 16 & 0o170000
        return system == 3 && ![0, 0o100000, 0o040000].contains(kind)
    }
    /// Whether its checksum and sizes follow it, so that its local header has none.
    var isStreamed: Bool { flags & 0x0008 != 0 }
}
