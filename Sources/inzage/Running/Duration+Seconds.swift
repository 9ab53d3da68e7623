extension Duration {
    /// In seconds with two decimals: `0.31 s`.
    var inSeconds: String {
        let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
        let decimals = String(hundredths % 100)
        return "\(hundredths / 100).\(decimals.count == 1 ? "0" : "")\(decimals) s"
    }
}
