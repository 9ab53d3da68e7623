import Glibc

extension [UInt8] {
    /// Appends fixed markup.
    mutating func append(_ markup: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place of `byte` in a part of the buffer.
    func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard start < end, let base = baseAddress,
            let found = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension [UInt8] {
    /// The first place from `start` on that is no space or tab; `end` when there is none.
    func firstNonBlank(_ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end, self[position].isBlank { position += 1 }
        return position
    }

    /// Whether `text` (in lower case) occurs in a range, whatever its case.
    func contains(_ text: [UInt8], in range: Range<Int>) -> Bool {
        guard range.count >= text.count else { return false }
        for start in range.lowerBound...(range.upperBound - text.count)
        where text.indices.allSatisfy({ self[start + $0] == text[$0] || self[start + $0] | 0x20 == text[$0] })
        {
            return true
        }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether `first` occurs with `second` right after it.
    func holds(_ first: UInt8, _ second: UInt8) -> Bool {
        var start = 0
        while let found = firstIndex(of: first, from: start, to: count - 1) {
            if self[found + 1] == second { return true }
            start = found + 1
        }
        return false
    }
}
