/// Eight bytes at once, to pass quickly over what most texts consist of.
enum PlainBytes {
    /// How many are looked at.
    static let count = 8

    /// Whether the next eight bytes are printable ASCII, all of them; not when fewer are left.
    static func fill(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
        guard index + count <= bytes.count else { return false }
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A borrow out of a byte shows in its highest bit: below a space, and the delete character.
        let belowSpace = (word &- ones &* 0x20) & ~word
        let delete = word ^ (ones &* 0x7F)
        let isDelete = (delete &- ones) & ~delete
        return (word | belowSpace | isDelete) & highBits == 0
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
