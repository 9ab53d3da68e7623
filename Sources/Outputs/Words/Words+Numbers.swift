import Diagnostics
public import Records

extension Words {
    /// A small whole number in letters, a larger one in digits: "drie", "13".
    public func inLetters(_ number: Int) -> String {
        let names =
            language == .dutch
            ? [
                "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
                "twaalf",
            ]
            : [
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven",
                "twelve",
            ]
        return names.indices.contains(number) ? names[number] : String(number)
    }

    /// A measured number as the language writes it: Dutch has a comma before the decimals and points between
    /// thousands.
    public func number(_ number: Meetgetal) -> String { self.number(written: number.written) }

    /// A number in decimal digits, with a point before the decimals, as the language writes it.
    func number(written: String) -> String {
        let isNegative = written.hasPrefix("-")
        let parts = written.drop { $0 == "-" }.split(separator: ".")
        let whole = parts.first.map { grouped(String($0)) } ?? "0"
        let decimals = parts.count > 1 ? (language == .dutch ? "," : ".") + parts[1] : ""
        return (isNegative ? "−" : "") + whole + decimals
    }

    /// A range in words: "10 tot 20", "maximaal 30".
    public func range(_ range: Bandbreedte) -> String {
        switch range {
        case .exact(let number): String(number)
        case .between(let low, let high): self(.bereik, ["laag": String(low), "hoog": String(high)])
        case .atMost(let number): self(.maximaal, ["n": String(number)])
        case .atLeast(let number): self(.minimaal, ["n": String(number)])
        case .words(let text): text
        }
    }

    /// A size for readers: "120 kB".
    public func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1000: "\(bytes) B"
        case ..<1_000_000: "\((bytes + 500) / 1000) kB"
        default: megabytes(tenths: (bytes + 50_000) / 100_000)
        }
    }

    private func megabytes(tenths: Int) -> String {
        "\(tenths / 10)\(language == .dutch ? "," : ".")\(tenths % 10) MB"
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count > 4 else { return digits }
        var result = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { result += language == .dutch ? "." : "," }
            result.append(digit)
        }
        return result
    }
}
