import Diagnostics

/// Hands out ids, each once.
struct UniqueAnchors {
    /// Those that are never handed out: many, and the same for every document, so kept apart and not copied.
    private let reserved: Set<String>
    private var taken: Set<String> = []
    /// The number that was last put after a name.
    private var last: [String: Int] = [:]

    init(reserved: Set<String> = []) {
        self.reserved = reserved
    }

    /// Keeps ids from being handed out.
    mutating func reserve(_ anchors: [String]) {
        taken.formUnion(anchors)
    }

    /// Takes an id as it is; false when it was taken.
    mutating func take(_ anchor: String) -> Bool {
        !reserved.contains(anchor) && taken.insert(anchor).inserted
    }

    /// An id made of words: in lower case, accents gone, a hyphen for all else.
    mutating func make(from words: String) -> String {
        unique(Self.slug(words))
    }

    /// `name`, or with the first number after it that makes it unique.
    mutating func unique(_ name: String) -> String {
        if take(name) { return name }
        var number = last[name] ?? 1
        repeat { number += 1 } while !take("\(name)-\(number)")
        last[name] = number
        return "\(name)-\(number)"
    }

    private static func slug(_ words: String) -> String {
        var slug: [UInt8] = []
        for scalar in Folding.folded(words).unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte.isASCIIAlphanumeric {
                slug.append(byte)
            } else if scalar != "'", scalar != "’", let last = slug.last, last != 0x2D {
                slug.append(0x2D)
            }
        }
        if slug.last == 0x2D { slug.removeLast() }
        return slug.isEmpty ? "kop" : String(decoding: slug, as: UTF8.self)
    }
}
