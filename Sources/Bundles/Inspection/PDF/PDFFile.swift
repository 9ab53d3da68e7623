/// A PDF taken apart as far as it must be to look for properties: what stands outside its streams, and the
/// streams.
///
/// Earlier versions that an editor left in the file are there too: they can be read by anybody.
struct PDFFile {
    /// What stands between the streams: dictionaries, strings, the trailer.
    private(set) var plain: [ArraySlice<UInt8>] = []
    private(set) var streams: [PDFStream] = []

    /// Takes a file apart.
    init(_ bytes: [UInt8]) {
        var position = 0
        while let keyword = ByteScan.first("stream", in: bytes[...], from: position) {
            let between = bytes[position..<keyword]
            guard let start = Self.content(after: keyword + 6, in: bytes) else {
                plain.append(bytes[position..<(keyword + 6)])
                position = keyword + 6
                continue
            }
            plain.append(between)
            let dictionary = ByteScan.last("obj", in: between.suffix(1 << 16)).map { bytes[$0..<keyword] }
            let end = Self.end(from: start, dictionary ?? [], in: bytes)
            streams.append(PDFStream(dictionary: dictionary ?? between, content: bytes[start..<end]))
            position = ByteScan.first("endstream", in: bytes[...], from: end).map { $0 + 9 } ?? bytes.count
        }
        plain.append(bytes[position...])
    }

    /// Where the content begins after the keyword: behind an end of line, which must be there.
    private static func content(after index: Int, in bytes: [UInt8]) -> Int? {
        guard index + 1 < bytes.count else { return nil }
        if bytes[index] == 0x0A { return index + 1 }
        return bytes[index] == 0x0D && bytes[index + 1] == 0x0A ? index + 2 : nil
    }

    /// Where the content ends: as far as the dictionary says when the keyword then follows, else before the
    /// next keyword.
    private static func end(from start: Int, _ dictionary: ArraySlice<UInt8>, in bytes: [UInt8]) -> Int {
        if let length = length(in: dictionary), length <= bytes.count - start {
            let rest = bytes[(start + length)...].prefix(12).drop { $0 == 0x0A || $0 == 0x0D }
            if rest.starts(with: "endstream".utf8) { return start + length }
        }
        return ByteScan.first("endstream", in: bytes[...], from: start) ?? bytes.count
    }

    private static func length(in dictionary: ArraySlice<UInt8>) -> Int? {
        guard let key = ByteScan.first("/Length", in: dictionary) else { return nil }
        let digits = dictionary[(key + 7)...].drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
