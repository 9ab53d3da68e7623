/// Finds where `heer`, `mevrouw` and their short forms may begin, sixteen bytes at once: all text of a report is looked at for them.
enum AddressMask {
    private typealias Bytes = SIMD16<UInt8>

    /// A bit for each of sixteen bytes at which the first three letters fit; two more bytes must follow them.
    static func words(in text: Span<UInt8>, at index: Int) -> UInt16 {
        let first = letters(text, index)
        let second = letters(text, index + 1)
        let third = letters(text, index + 2)
        // heer, hr; dhr; mevrouw, mej, meneer, mw
        let h = (first .== 0x68) .& ((second .== 0x72) .| ((second .== 0x65) .& (third .== 0x65)))
        let d = (first .== 0x64) .& (second .== 0x68)
        let e = (second .== 0x65) .& ((third .== 0x76) .| (third .== 0x6A) .| (third .== 0x6E))
        let m = (first .== 0x6D) .& ((second .== 0x77) .| e)
        let fits = h .| d .| m
        guard any(fits) else { return 0 }
        var mask: UInt16 = 0
        for lane in 0..<16 where fits[lane] { mask |= 1 << UInt16(lane) }
        return mask
    }

    /// Sixteen bytes, capitals made small.
    private static func letters(_ text: Span<UInt8>, _ index: Int) -> Bytes {
        text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: Bytes.self) | Bytes(repeating: 0x20)
    }
}
