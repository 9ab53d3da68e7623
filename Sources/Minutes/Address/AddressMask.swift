/// Finds where `heer`, `mevrouw` and their short forms may begin, eight bytes at once: all text of a report is looked at for them.
enum AddressMask {
    /// The highest bit of each of eight bytes is set where a word begins with letters that fit; all others are clear. One byte must
    /// stand before the eight, and one after.
    static func words(in text: Span<UInt8>, at index: Int) -> UInt64 {
        let first = letters(text, index)
        // A letter has bit 6, and no sign before a word has it. Letters beyond ASCII let some through that the reader sorts out.
        let starts = (first & ~letters(text, index - 1)) << 1
        // d and h differ in two bits, which l shares.
        let fits = starts & (equal(first & ~each(0x0C), 0x60) | equal(first, 0x6D))
        guard fits & each(0x80) != 0 else { return 0 }
        let second = letters(text, index + 1)
        let mask = equal(second, 0x65) | equal(second, 0x72) | equal(second, 0x68) | equal(second, 0x77)
        return fits & mask & each(0x80)
    }

    /// Eight bytes, capitals made small.
    private static func letters(_ text: Span<UInt8>, _ index: Int) -> UInt64 {
        UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)) | each(0x20)
    }

    /// The highest bit of each byte that equals one; now and then also that of the byte after it.
    private static func equal(_ bytes: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = bytes ^ each(byte)
        return (difference &- each(0x01)) & ~difference
    }

    private static func each(_ byte: UInt8) -> UInt64 {
        UInt64(byte) &* 0x0101_0101_0101_0101
    }
}
