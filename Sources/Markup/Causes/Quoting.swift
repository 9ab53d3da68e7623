/// Numbers and colons in messages.
enum Quoting {
    /// A number with its noun.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// That many colons.
    static func colons(_ count: Int) -> String {
        String(repeating: ":", count: min(count, 20))
    }
}
