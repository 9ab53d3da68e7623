/// What can be the matter with a file of a bundle or a site, or with the whole of it.
public enum FaultCause: Hashable, Sendable {
    // The zip
    /// It cannot be read as a zip.
    case unreadable(ZipDamage)
    /// Its directory or its headers are not as they were made, though no file changed.
    case containerChanged
    /// Unpacked it is larger than any bundle.
    case tooLarge(bytes: Int)
    /// There is not one folder at the top.
    case noSingleRoot
    /// The folder at the top is not named as a bundle.
    case rootName
    /// A password is needed.
    case encrypted
    /// It is a link or a device.
    case special
    /// A path that leads outside the folder that it is unpacked in, or that not every system can write.
    case unsafePath
    /// The path occurs twice.
    case duplicate
    /// Another path differs in capitals only.
    case differsInCase(from: String)
    /// It cannot be unpacked, or its checksum is wrong.
    case damaged

    // The bag and the site
    /// A file that must be there is not.
    case missing
    /// A file that no list names.
    case stray
    /// Its digest is not the one that the list gives.
    case changed
    /// It is empty.
    case empty
    /// Its name is not safe on TenderNed.
    case name
    /// `bagit.txt` does not declare BagIt 1.0 in UTF-8.
    case declaration
    /// The list has lines that say nothing, or say a path twice.
    case lines([Int])
    /// `bag-info.txt` does not say how much there is, or says otherwise.
    case amount(said: String?, found: String)
    /// `fetch.txt`, by which a bag leaves files to be fetched.
    case fetch
    /// It is not the same as the file of that path in the bundle.
    case differsFromBundle(String)
}
