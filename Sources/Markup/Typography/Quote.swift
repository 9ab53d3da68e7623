/// A straight quotation mark among its neighbours, to find out which way it goes.
struct Quote {
    enum Direction {
        case opening
        /// Closing, or an apostrophe: the same character.
        case closing
        /// A measure such as 5'10", which stays as it is.
        case straight
    }

    let isDouble: Bool
    let before: Neighbour
    let after: Neighbour
    private let index: Int
    private let bytes: UnsafeBufferPointer<UInt8>
    private let following: Neighbour

    init(
        isDouble: Bool, at index: Int, in bytes: UnsafeBufferPointer<UInt8>, before: Neighbour,
        following: Neighbour
    ) {
        self.isDouble = isDouble
        self.before = before
        self.after = index + 1 < bytes.count ? Neighbour(at: index + 1, in: bytes) : following
        self.index = index
        self.bytes = bytes
        self.following = following
    }

    /// Which way it goes, given whether one of its kind is open.
    func direction(_ typography: Typography, hasOpen: Bool) -> Direction {
        switch before {
        case .boundary: boundaryDirection(typography, hasOpen: hasOpen)
        case .digit where !hasOpen && !(after == .letter && !isDouble): .straight
        case .digit where after == .digit: .straight
        case .letter where isDouble && after.isWord && !hasOpen: .straight
        case .letter, .digit: .closing
        // 65+'ers, c.q.'s
        case .mark where !isDouble: .closing
        case .mark: after.isWord && !hasOpen ? .opening : .closing
        }
    }

    private func boundaryDirection(_ typography: Typography, hasOpen: Bool) -> Direction {
        if !isDouble, isApostrophe(typography) { return .closing }
        if after.isWord || after == .boundary && !isBeforeSpace { return .opening }
        return hasOpen || !isDouble && isBeforeSpace ? .closing : .opening
    }

    /// Whether white space or the end of the block comes next.
    private var isBeforeSpace: Bool {
        index + 1 < bytes.count ? bytes[index + 1].isWhitespace : following == .boundary
    }

    /// Whether a clipped word ('s, 't) or a clipped year ('24) comes next, unless it stands in quotation
    /// marks itself.
    private func isApostrophe(_ typography: Typography) -> Bool {
        var end = index + 1
        while end < bytes.count, end - index <= 6, bytes[end].isASCIIAlphanumeric { end += 1 }
        let word = bytes[(index + 1)..<end]
        guard !word.isEmpty, !isQuote(at: end) else { return false }
        if word.count >= 2, word.prefix(2).allSatisfy(\.isASCIIDigit) {
            return word.count == 2 || !word[word.startIndex + 2].isASCIIDigit
        }
        if end == bytes.count, following.isWord { return false }
        if end < bytes.count, Neighbour(at: end, in: bytes) == .letter { return false }
        return typography.clipped.contains { clipped in
            clipped.utf8.count == word.count && zip(clipped.utf8, word).allSatisfy { $0 == $1 | 0x20 }
        }
    }

    private func isQuote(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] == 0x27 { return true }
        return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && bytes[index + 2] == 0x99
    }
}
