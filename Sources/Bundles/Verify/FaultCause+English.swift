import Diagnostics

extension FaultCause {
    /// In English.
    var english: String {
        switch self {
        case .unreadable(let damage): damage.english
        case .containerChanged:
            "the zip itself has changed: the list of files is not as Inzage wrote it"
        case .tooLarge(let bytes): "\(bytes) bytes unpacked; a bundle is smaller"
        case .noSingleRoot: "at the top of the zip must stand one folder that holds everything"
        case .rootName: "a bundle is named '<organisation>-<name>-v<number>'"
        case .encrypted: "is encrypted with a password"
        case .special: "is a link or a device, not a file"
        case .unsafePath: "this path may lead outside the folder, or not every system can have it"
        case .duplicate: "is there twice"
        case .differsInCase(let other): "differs from '\(other.printable)' in capitals only"
        case .damaged: "is damaged: it cannot be unpacked, or its checksum is wrong"
        case .missing: "is missing"
        case .stray: "does not belong here"
        case .changed: "has changed: its SHA-256 is not that of the list"
        case .empty: "is empty"
        case .name:
            "this name is not safe: small letters, digits, '-' and '_', one dot, at most "
                + "\(BundleName.longest) characters"
        case .declaration: "does not declare BagIt 1.0 in UTF-8"
        case .lines(let numbers): "unreadable or double: \(Self.lines(numbers, "line", "lines", "and"))"
        case .amount(nil, let found): "has no Payload-Oxum; it is \(found)"
        case .amount(let said?, let found): "Payload-Oxum is \(said.printable), but there is \(found)"
        case .fetch: "a bundle fetches no files from elsewhere"
        case .differsFromBundle(let bundle): "is not equal to that file in \(bundle.printable)"
        }
    }
}

extension ZipDamage {
    /// In English.
    var english: String {
        switch self {
        case .notAZip: "is not a zip"
        case .cutOff: "is not complete: its end is missing. Fetch the file again"
        case .unsupported:
            "is packed in a way that is not read here (zip64, or over several disks). "
                + "Unpack the zip and verify the folder"
        case .contradiction: "is damaged: the list of files contradicts itself"
        case .overlap: "is damaged: files lie over each other"
        }
    }
}
