extension [UInt8] {
    /// Adds a number as its bytes, the least first.
    mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}

extension ArraySlice<UInt8> {
    /// The number of two bytes at a distance from the first.
    func number16(at distance: Int) -> Int {
        Int(self[startIndex + distance]) | Int(self[startIndex + distance + 1]) << 8
    }

    /// The number of four bytes at a distance from the first.
    func number32(at distance: Int) -> Int {
        number16(at: distance) | number16(at: distance + 2) << 16
    }
}
