/// Names that are safe wherever a file goes: in TenderNed's folders, on any disk, in any archive (decision
/// 011).
public enum BundleName {
    /// The most characters of a name.
    public static let longest = 100
    /// The most characters of the name of a document, so that its metadata (`….bestand.MDTO.xml`) can have a
    /// name too.
    public static let longestDocument = longest - ".bestand.MDTO.xml".utf8.count
    /// The most characters of the name of a bundle, for the same reason (`….MDTO.xml`).
    public static let longestBundle = longest - ".MDTO.xml".utf8.count

    /// Whether a name is `[a-z0-9-_]`, begins with a letter or digit, and has one dot before its ending.
    public static func isSafe(_ name: some StringProtocol) -> Bool {
        let parts = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard name.utf8.count <= longest, parts.count == 2, let first = parts[0].first, isAlphanumeric(first),
            !parts[1].isEmpty
        else { return false }
        return parts[0].allSatisfy(isAllowed) && parts[1].allSatisfy(isAlphanumeric)
    }

    /// Whether a name is that of a bundle: `<organisatie>-<slug>-v<n>`.
    public static func isBundle(_ name: some StringProtocol) -> Bool {
        let name = Array(name.utf8)
        let digits = name.reversed().prefix { (0x30...0x39).contains($0) }.count
        let stem = name.dropLast(digits)
        return digits > 0 && name[stem.endIndex] != 0x30 && stem.suffix(2).elementsEqual("-v".utf8)
            && stem.count > 2 && stem.first.map(isAlphanumeric) == true && stem.allSatisfy(isAllowed)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F
    }
}
