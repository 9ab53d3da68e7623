import CodeLists
import Testing

@Suite struct ShortListTests {
    private func text<List: CodeList>(_ list: List.Type, _ written: String) -> String {
        switch CodeOf<List>.find(written) {
        case .found(let code): "\(code.code) \(code.label)"
        case .unknown(let nearest): "unknown: " + nearest.map(\.code).joined(separator: " ")
        default: "another"
        }
    }

    @Test func `a code or its label is understood, in any case`() {
        #expect(text(LegalType.self, "la") == "la Lokale overheid")
        #expect(text(LegalType.self, "Lokale Overheid") == "la Lokale overheid")
        #expect(text(Activity.self, "GEN-PUB") == "gen-pub Algemene overheidsdiensten")
        #expect(text(LegalBasis.self, "32014L0024") == "32014L0024 Richtlijn 2014/24/EU")
        #expect(text(Country.self, "belgië") == "BEL België")
    }

    @Test func `another text comes with the nearest`() {
        #expect(text(Activity.self, "gen-bub") == "unknown: gen-pub")
        #expect(text(LegalType.self, "gemeente") == "unknown: ")
        #expect(text(LegalType.self, "regionale") == "unknown: ra pub-undert-ra body-pl-ra")
        #expect(text(LegalBasis.self, "other") == "unknown: ")
    }

    @Test func `every list has its codes in order, each once and with a label`() {
        #expect(CodeOf<LegalType>.all.count == 19)
        #expect(CodeOf<Activity>.all.count == 10)
        #expect(CodeOf<LegalBasis>.all.count == 5)
        #expect(CodeOf<Country>.all.count == 246)
        let codes = CodeOf<Country>.all + CodeOf<LegalType>.all
        #expect(codes.allSatisfy { text(Country.self, $0) != "\($0) " })
        #expect(CodeOf<Country>.all == CodeOf<Country>.all.sorted())
        #expect(CodeOf<LegalType>("gemeente") == nil)
    }
}
