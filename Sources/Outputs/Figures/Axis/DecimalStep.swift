/// The distance between two lines of an axis of values: 1, 2 or 5 times a power of ten.
struct DecimalStep: Sendable, Equatable {
    let digit: Int
    let exponent: Int
    /// The number nearest to it.
    let value: Double

    /// The finest that divides a range into few parts, whole ones.
    static func fitting(low: Double, high: Double) -> DecimalStep {
        all.first { $0.ceiling(of: high) - $0.floor(of: low) <= mostParts } ?? widest
    }

    /// The last multiple at or below a number. What lies a hair below a multiple counts as it.
    func floor(of number: Double) -> Double { (number / value + Self.hair).rounded(.down) }

    /// The first multiple at or above a number. What lies a hair above a multiple counts as it.
    func ceiling(of number: Double) -> Double { (number / value - Self.hair).rounded(.up) }

    /// A multiple in decimal digits, exactly: `0.15`, `-2000`.
    func written(_ multiple: Int) -> String {
        let number = multiple * digit
        guard number != 0 else { return "0" }
        guard exponent < 0 else { return String(number) + String(repeating: "0", count: exponent) }
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, 1 - exponent - digits.count))
        let padded = zeros + digits
        return (number < 0 ? "-" : "") + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }

    private static let mostParts = 5.0
    private static let hair = 1e-9
    private static let widest = DecimalStep(digit: 5, exponent: 16, value: 5e16)
    private static let all = (-16...16).flatMap { exponent in
        [1, 2, 5].map { digit in
            DecimalStep(digit: digit, exponent: exponent, value: Double("\(digit)e\(exponent)") ?? 1)
        }
    }
}
