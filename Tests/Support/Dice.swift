/// Chance that is the same at every run: SplitMix64.
public struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// The chance of a seed.
    public init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0xD1B5_4A32_D192_ED03
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of some things.
    public mutating func one<Thing>(of things: [Thing]) -> Thing {
        things[Int.random(in: 0..<things.count, using: &self)]
    }
}
