import Diagnostics

/// Finds names that are not public as addresses write them: `kim-bergsma`, `Kim.Bergsma`, `kim_bergsma`,
/// `kim%20bergsma`.
struct NamesInAddresses: Sendable {
    /// The words of each name, by its last word.
    private var names: [[UInt8]: [[[UInt8]]]] = [:]

    /// Names of at least two words; a single one may be any word of an address.
    init(_ texts: [String]) {
        for text in texts {
            let words = Folding.folded(text).utf8.split { !Self.isLetter($0) }.map(Array.init)
            if words.count > 1, let last = words.last { names[last, default: []].append(words) }
        }
    }

    /// The names in a text, each as it stands there.
    func find(in text: [UInt8]) -> [String] {
        guard !names.isEmpty else { return [] }
        var found: [String] = []
        var index = 0
        while index < text.count {
            guard Self.isLetter(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, Self.isLetter(text[index]) { index += 1 }
            for name in names[text[start..<index].map { $0 | 0x20 }] ?? [] {
                guard let first = Self.start(of: name.dropLast(), in: text, before: start) else { continue }
                found.append(String(decoding: text[first..<index], as: UTF8.self))
            }
        }
        return found
    }

    /// Where words begin that stand before an index, with a sign of an address after each.
    private static func start(of words: ArraySlice<[UInt8]>, in text: [UInt8], before end: Int) -> Int? {
        var end = end
        for word in words.reversed() {
            guard let gap = gapStart(in: text, before: end) else { return nil }
            let start = gap - word.count
            guard start >= 0, start == 0 || !isLetter(text[start - 1]),
                text[start..<gap].map({ $0 | 0x20 }) == word
            else { return nil }
            end = start
        }
        return end
    }

    private static func gapStart(in text: [UInt8], before end: Int) -> Int? {
        guard end > 0 else { return nil }
        if [0x2D, 0x2E, 0x5F, 0x2B].contains(text[end - 1]) { return end - 1 }
        return end > 2 && text[end - 3..<end].elementsEqual("%20".utf8) ? end - 3 : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }
}
