/// Finds the element that a piece of raw HTML is about.
enum HTMLTag {
    /// The name of the first element that opens in `bytes`; nil when there are only comments and closing
    /// tags.
    static func first(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        while let start = bytes.firstIndex(of: 0x3C, from: index, to: bytes.count) {
            index = start + 1
            let rest = bytes[index...]
            if rest.starts(with: "!--".utf8) {
                index = endOfComment(in: bytes, from: index + 3)
            } else if rest.starts(with: StandInMark.declaration) {
                continue
            } else if rest.first == 0x21 || rest.first == 0x3F {
                return String(decoding: rest.prefix { $0 > 0x20 && $0 != 0x3E }, as: UTF8.self)
            } else if rest.first?.isASCIILetter == true {
                return String(decoding: rest.prefix { $0.isASCIIAlphanumeric || $0 == 0x2D }, as: UTF8.self)
            }
        }
        return nil
    }

    private static func endOfComment(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while let end = bytes.firstIndex(of: 0x3E, from: index, to: bytes.count) {
            if end >= 2, bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D { return end + 1 }
            index = end + 1
        }
        return bytes.count
    }
}
