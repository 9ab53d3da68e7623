/// Numbers that look random and are the same each time.
struct Sequence32 {
    var state: UInt32

    mutating func next() -> Int {
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return Int(state >> 4)
    }
}
