/// Bytes that are read in parts and in any order: a file that may be too large for memory, or a list.
public protocol ByteSource: Sendable {
    /// How many there are.
    var count: Int { get }
    /// `count` bytes from `offset`, all of which lie within the source. A broken machine throws.
    func bytes(from offset: Int, count: Int) throws -> ArraySlice<UInt8>
}

extension Array: ByteSource where Element == UInt8 {
    /// A part of the list.
    public func bytes(from offset: Int, count: Int) -> ArraySlice<UInt8> { self[offset..<offset + count] }
}
