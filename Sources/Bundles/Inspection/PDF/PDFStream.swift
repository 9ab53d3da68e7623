/// A stream of a PDF (ISO 32000-1, 7.3.8): a dictionary, and bytes that may be packed.
struct PDFStream {
    /// What its dictionary says.
    let dictionary: ArraySlice<UInt8>
    /// Its bytes as they stand in the file.
    let content: ArraySlice<UInt8>

    /// Enough for the objects and properties of a document of thousands of pages.
    private static let largest = 1 << 25

    /// Whether it holds other objects (7.5.7) or properties (14.3.2); pages and pictures need no look.
    var isTelling: Bool {
        ByteScan.contains("/ObjStm", in: dictionary)
            || ByteScan.contains("/Metadata", in: dictionary) && ByteScan.contains("/XML", in: dictionary)
    }

    /// Its bytes unpacked; nil when they are packed in a way that is not read here.
    var unpacked: ArraySlice<UInt8>? {
        guard ByteScan.contains("/Filter", in: dictionary) else { return content }
        let others: [StaticString] = ["LZW", "ASCII85", "ASCIIHex", "RunLength", "/Crypt", "/Predictor"]
        guard ByteScan.contains("/FlateDecode", in: dictionary),
            !others.contains(where: { ByteScan.contains($0, in: dictionary) })
        else { return nil }
        let inflater = Inflater(.zlib)
        var bytes: [UInt8] = []
        _ = inflater.add(content, upTo: Self.largest) { bytes += $0 }
        return inflater.isAtEnd && inflater.produced <= Self.largest ? bytes[...] : nil
    }
}
