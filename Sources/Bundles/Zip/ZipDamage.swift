/// Why a zip cannot be read.
public enum ZipDamage: Error, Hashable, Sendable {
    /// It is no zip at all.
    case notAZip
    /// It begins as a zip and has no end: the download or the copy stopped half-way.
    case cutOff
    /// It needs the extension for large zips (zip64), or other disks.
    case unsupported
    /// What it says of itself cannot be.
    case contradiction
    /// Two of its files lie over each other.
    case overlap
}
