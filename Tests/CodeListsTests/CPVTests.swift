import CodeLists
import Testing

@Suite struct CPVTests {
    private func text(_ finding: CodeFinding<CPVCode>) -> String {
        switch finding {
        case .found(let code): "\(code.code) \(code.label)"
        case .wrongCheckDigit(let right): "check digit: \(right.code)"
        case .former(let now): "former: \(now.map(\.code))"
        case .tooCoarse(let parts): "too coarse: \(parts.map(\.code))"
        case .unknown(let nearest): "unknown: \(nearest.map(\.code).joined(separator: " "))"
        }
    }

    @Test(arguments: [
        ("03000000-1", "Landbouw- en veeteelt-, kwekerij-, visserij-, bosbouw- en aanverwante producten"),
        ("45000000-7", "Bouwwerkzaamheden"),
        ("77000000-0", "Diensten voor land-, bos- en tuinbouw, aquicultuur en imkerij"),
        (
            "79000000-4",
            "Zakelijke dienstverlening: juridisch, marketing, consulting, drukkerij en beveiliging"
        ),
        ("85000000-9", "Gezondheidszorg en maatschappelijk werk"),
        ("85300000-2", "Maatschappelijke en aanverwante diensten"),
        ("85311000-2", "Maatschappelijke dienstverlening waarbij onderdak wordt verschaft"),
        ("85320000-8", "Sociale diensten"),
        ("98000000-3", "Overige gemeenschaps-, sociale en persoonlijke diensten"),
    ])
    func `a code has its check digit and its label, with or without the digit written`(
        code: String, label: String
    ) {
        #expect(text(CPVCode.find(code)) == "\(code) \(label)")
        #expect(text(CPVCode.find(String(code.prefix(8)))) == "\(code) \(label)")
    }

    @Test(arguments: [
        ("85300000-3", "check digit: 85300000-2"),
        ("85300001-2", "unknown: 85300000-2 85310000-5 85320000-8"),
        ("8530", "unknown: 85300000-2 85310000-5 85320000-8"),
        ("85300000-22", "unknown: 85300000-2 85310000-5 85320000-8"),
        ("thuiszorg", "unknown: 85141211-1 85141210-4 45215220-5"),
        ("huishoudelijke hulp", "unknown: 79622000-0 39700000-9 98514000-9"),
        ("maatschappelijk werk", "unknown: 85000000-9 85310000-5 85300000-2"),
        ("", "unknown: "), ("-", "unknown: "), ("🦊", "unknown: "), ("8530000٠", "unknown: "),
    ])
    func `a text that is no code comes with the nearest`(written: String, expected: String) {
        #expect(text(CPVCode.find(written)) == expected)
    }
}
