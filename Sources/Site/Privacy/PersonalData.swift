import Diagnostics

/// Finds what looks like an e-mail address or a Dutch telephone number in a page.
enum PersonalData {
    /// The addresses and numbers in order, each as it stands there.
    static func find(in text: [UInt8]) -> [String] {
        eMailAddresses(in: text) + telephoneNumbers(in: text)
    }

    private static func eMailAddresses(in text: [UInt8]) -> [String] {
        var found: [String] = []
        var from = 0
        while let sign = ByteSearch.next(0x40, in: text, from: from) {
            from = sign + 1
            var start = sign
            while start > 0, isLocal(text[start - 1]) { start -= 1 }
            if isEscape(before: start + 1, in: text) { start += 1 }
            var end = sign + 1
            while end < text.count, isHost(text[end]) { end += 1 }
            while end > sign, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
            let host = text[(sign + 1)..<max(end, sign + 1)]
            guard start < sign, let dot = host.lastIndex(of: 0x2E), dot > host.startIndex, end - dot > 2
            else { continue }
            found.append(String(decoding: text[start..<end], as: UTF8.self))
        }
        return found
    }

    /// Numbers of ten digits that begin with a 0, or eleven that begin with +31, with spaces or hyphens
    /// between them.
    private static func telephoneNumbers(in text: [UInt8]) -> [String] {
        var found: [String] = []
        var index = 0
        while let next = start(in: text, from: index) {
            index = next
            guard index == 0 || !isPartOfWord(text[index - 1]) || isEscape(before: index, in: text) else {
                index += 1
                continue
            }
            let end = numberEnd(in: text, from: index)
            if let end { found.append(String(decoding: text[index..<end], as: UTF8.self)) }
            index = end ?? index + 1
        }
        return found
    }

    /// The next `0` or `+`, eight bytes at a time where there is none.
    private static func start(in text: [UInt8], from index: Int) -> Int? {
        text.withUnsafeBytes { bytes in
            var index = index
            while index + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word.holds(0x30) | word.holds(0x2B) != 0 { break }
                index += 8
            }
            while index < bytes.count, bytes[index] != 0x30, bytes[index] != 0x2B { index += 1 }
            return index < bytes.count ? index : nil
        }
    }

    /// Where a telephone number that begins at an index ends; nil when none does.
    private static func numberEnd(in text: [UInt8], from start: Int) -> Int? {
        // The digits as one number, and how many.
        var number = 0
        var count = 0
        var index = start + (text[start] == 0x2B ? 1 : 0)
        var end = index
        while index < text.count, count < 13 {
            let byte = text[index]
            if (0x30...0x39).contains(byte) {
                number = number * 10 + Int(byte & 15)
                count += 1
                end = index + 1
            } else if byte != 0x20 && byte != 0x2D || index > end {
                // One separator between digits, not two.
                break
            }
            index += 1
        }
        guard end == text.count || !isAlphanumeric(text[end]) else { return nil }
        let isInternational =
            text[start] == 0x2B
            && (count == 11 && number / 1_000_000_000 == 31 || count == 12 && number / 10_000_000_000 == 31)
        let isNational = text[start] == 0x30 && count == 10 && number >= 100_000_000
        return isInternational || isNational ? end : nil
    }

    /// Whether a line break or its like ends before an index, as JSON (RFC 8259) and calendars (RFC 5545)
    /// write it: its letter is not of the word that follows.
    private static func isEscape(before index: Int, in text: [UInt8]) -> Bool {
        index > 1 && index <= text.count && text[index - 2] == 0x5C
            && "nrtbfN".utf8.contains(text[index - 1])
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isHost(byte) || byte == 0x5F || byte == 0x2B || byte == 0x25
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte >= 0x41 || byte == 0x2E
            || byte == 0x2D
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte >= 0x41 || byte >= 0x80
    }

    /// Digits and letters, and what joins them into a code, a path or a decimal number.
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x2E, 0x2F, 0x3D, 0x5F, 0x23, 0x3A: true
        default: isAlphanumeric(byte)
        }
    }
}
