/// Sets the text of one block, piece by piece: a quotation mark may open in one inline and close in another.
struct Typesetter {
    private let typography: Typography
    /// Whether what is written is HTML, in which `&`, `<`, `>` and `"` are escaped.
    private let isHTML: Bool
    /// What was written last.
    private var before = Neighbour.boundary
    private var hasOpenDouble = false
    private var hasOpenSingle = false

    init(_ typography: Typography, isHTML: Bool) {
        self.typography = typography
        self.isHTML = isHTML
    }

    /// Forgets what came before: a new block begins.
    mutating func begin() {
        before = .boundary
        hasOpenDouble = false
        hasOpenSingle = false
    }

    /// Something that is not typeset was written: code, a redaction.
    mutating func pass(_ neighbour: Neighbour) {
        before = neighbour
    }

    /// Writes a piece of text; `following` is what comes after it in the block.
    mutating func set(
        _ bytes: UnsafeBufferPointer<UInt8>, following: Neighbour, into output: inout [UInt8]
    ) {
        let special = SpecialBytes(isTypeset: true)
        var start = 0
        var index = special.next(in: bytes, from: 0)
        while index < bytes.count {
            let byte = bytes[index]
            let length = runLength(of: byte, at: index, in: bytes)
            if let replacement = Self.replacement(of: byte, length: length, isHTML: isHTML) {
                flush(bytes, start, index, into: &output)
                output.append(replacement)
                before = byte == 0x2D ? .boundary : .mark
                start = index + length
            } else if byte == 0x22 || byte == 0x27 {
                flush(bytes, start, index, into: &output)
                let quote = Quote(
                    isDouble: byte == 0x22, at: index, in: bytes, before: before, following: following)
                write(quote, into: &output)
                start = index + length
            }
            index = special.next(in: bytes, from: index + length)
        }
        flush(bytes, start, bytes.count, into: &output)
    }

    /// Dots and hyphens are taken by runs, all else one by one.
    private func runLength(of byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard byte == 0x2D || byte == 0x2E else { return 1 }
        var end = index + 1
        while end < bytes.count, bytes[end] == byte { end += 1 }
        return end - index
    }

    private static func replacement(of byte: UInt8, length: Int, isHTML: Bool) -> StaticString? {
        switch (byte, length) {
        case (0x2D, 2): "–"
        case (0x2D, 3): "—"
        case (0x2E, 3): "…"
        case (0x26, _) where isHTML: "&amp;"
        case (0x3C, _) where isHTML: "&lt;"
        case (0x3E, _) where isHTML: "&gt;"
        case (0..<0x20, _) where isHTML: "\u{FFFD}"
        default: nil
        }
    }

    /// Writes what needs no change, and takes note of the quotation marks that are right already.
    private mutating func flush(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]
    ) {
        guard end > start else { return }
        let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
        output.append(contentsOf: run)
        before = Neighbour(before: run.count, in: run)
        noteMarks(bytes, start, end)
    }

    private mutating func noteMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        while let found = bytes.firstIndex(of: 0xE2, from: index, to: end), found + 2 < end {
            index = found + 3
            guard bytes[found + 1] == 0x80 else { continue }
            switch bytes[found + 2] {
            case 0x9C: hasOpenDouble = true
            case 0x9D: hasOpenDouble = false
            case 0x98: hasOpenSingle = true
            case 0x99 where index >= bytes.count || !Neighbour(at: index, in: bytes).isWord:
                hasOpenSingle = false
            default: break
            }
        }
    }

    private mutating func write(_ quote: Quote, into output: inout [UInt8]) {
        switch quote.direction(typography, hasOpen: quote.isDouble ? hasOpenDouble : hasOpenSingle) {
        case .opening:
            output.append(quote.isDouble ? "“" : "‘")
            if quote.isDouble { hasOpenDouble = true } else { hasOpenSingle = true }
            before = .boundary
        case .closing:
            output.append(quote.isDouble ? "”" : "’")
            if quote.isDouble { hasOpenDouble = false } else if !quote.after.isWord { hasOpenSingle = false }
            before = .mark
        case .straight:
            output.append(quote.isDouble ? (isHTML ? "&quot;" : "\"") : "'")
            before = .mark
        }
    }
}
