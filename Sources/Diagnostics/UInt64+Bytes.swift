extension UInt64 {
    /// Eight times `byte`, read as one number.
    @inlinable
    public init(eachByte byte: UInt8) { self = 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// Not 0 where one of its eight bytes is `byte`: a text is gone through by eight bytes where it holds
    /// none of those that matter.
    @inlinable
    public func holds(_ byte: UInt8) -> UInt64 {
        let rest = self ^ UInt64(eachByte: byte)
        return (rest &- UInt64(eachByte: 1)) & ~rest & UInt64(eachByte: 0x80)
    }

    /// Not 0 where one of its eight bytes is a control character.
    @inlinable
    public var holdsControl: UInt64 { (self &- UInt64(eachByte: 0x20)) & ~self & UInt64(eachByte: 0x80) }
}
