/// The white space of lines, as HTML counts it: a run is one space, and none stands at an end.
enum LineText {
    /// A line with its white space collapsed; empty when there is nothing to see in it.
    static func collapsed(_ line: [PrintInline]) -> [PrintInline] {
        var hasSpace = true
        var collapsed = collapsed(line, &hasSpace)
        trimEnd(of: &collapsed)
        return collapsed
    }

    private static func collapsed(_ line: [PrintInline], _ hasSpace: inout Bool) -> [PrintInline] {
        var result: [PrintInline] = []
        for inline in line {
            switch inline {
            case .text(let text):
                let words = collapsed(text, &hasSpace)
                if !words.isEmpty { result.append(.text(words)) }
            case .styled(let style, let inner):
                let inner = collapsed(inner, &hasSpace)
                if !inner.isEmpty { result.append(.styled(style, inner)) }
            case .link(let target, let inner):
                let inner = collapsed(inner, &hasSpace)
                if !inner.isEmpty { result.append(.link(target, inner)) }
            case .lineBreak:
                trimEnd(of: &result)
                result.append(inline)
                hasSpace = true
            case .note, .noteReference:
                result.append(inline)
                hasSpace = false
            }
        }
        return result
    }

    private static func collapsed(_ text: String, _ hasSpace: inout Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace { bytes.append(byte) } else if !hasSpace { bytes.append(0x20) }
            hasSpace = isSpace
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes the space, or the line break, from the end of a line.
    private static func trimEnd(of line: inout [PrintInline]) {
        while let last = line.popLast() {
            switch last {
            case .text(let text):
                let words = text.hasSuffix(" ") ? String(text.dropLast()) : text
                if words.isEmpty { continue }
                return line.append(.text(words))
            case .styled(let style, var inner):
                trimEnd(of: &inner)
                if inner.isEmpty { continue }
                return line.append(.styled(style, inner))
            case .link(let target, var inner):
                trimEnd(of: &inner)
                if inner.isEmpty { continue }
                return line.append(.link(target, inner))
            case .lineBreak: continue
            case .note, .noteReference: return line.append(last)
            }
        }
    }
}
