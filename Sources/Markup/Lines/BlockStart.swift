/// Whether a line begins a block that ends the paragraph or table before it.
enum BlockStart {
    /// Whether `line` begins a heading, list, rule, fence, HTML or block directive, or another quotation than
    /// one of `depth` marks.
    static func begins(_ line: BlockLine, of bytes: [UInt8], inQuotes depth: Int) -> Bool {
        line.quoteDepth != depth || line.itemColumn != nil || begins(bytes, line.body)
    }

    /// Whether what stands after a line's marks begins such a block.
    static func begins(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        if ListMark.length(bytes, at: range.lowerBound, to: range.upperBound) != nil { return true }
        switch bytes[range.lowerBound] {
        case 0x23: return isHeading(bytes, range)
        case 0x2A, 0x2D, 0x5F: return isRule(bytes, range)
        case 0x60, 0x7E: return LiteralBlock.fence(bytes, at: range.lowerBound, to: range.upperBound) != nil
        case 0x3C: return HTMLStart.begins(bytes, range)
        case 0x3A: return bytes[range].starts(with: "::".utf8)
        default: return false
        }
    }

    private static func isHeading(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let level = bytes[range].prefix { $0 == 0x23 }.count
        return level <= 6 && (level == range.count || bytes[range.lowerBound + level].isBlank)
    }

    private static func isRule(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let mark = bytes[range.lowerBound]
        return bytes[range].allSatisfy { $0 == mark || $0.isBlank } && bytes[range].count { $0 == mark } >= 3
    }
}
