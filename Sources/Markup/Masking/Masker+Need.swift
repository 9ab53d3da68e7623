extension Masker {
    /// Whether a text may hold anything to mask: `[^`, or a colon before a name that goes on as a directive
    /// does.
    static func isNeeded(for source: [UInt8]) -> Bool {
        source.withUnsafeBufferPointer { bytes in
            if bytes.holds(0x5B, 0x5E) { return true }
            var start = 0
            while let colon = bytes.firstIndex(of: 0x3A, from: start, to: bytes.count) {
                start = colon + 1
                if isDirective(bytes, at: start) { return true }
            }
            return false
        }
    }

    private static func isDirective(_ bytes: UnsafeBufferPointer<UInt8>, at name: Int) -> Bool {
        guard name < bytes.count, bytes[name].isASCIILetter else { return false }
        var end = name
        while end < bytes.count, bytes[end].isNameByte { end += 1 }
        if end < bytes.count, bytes[end] == 0x5B || bytes[end] == 0x7B { return true }
        return end == name + 3 && zip(bytes[name..<end], "lak".utf8).allSatisfy { $0 | 0x20 == $1 }
    }
}
