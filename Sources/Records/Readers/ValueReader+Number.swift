extension ValueReader<Int> {
    /// A whole number from 0.
    static let wholeNumber = ValueReader(.wholeNumber) { entry in
        entry.value(.wholeNumber) { Digits.value(Array($0.utf8)[...]) }
    }
}
