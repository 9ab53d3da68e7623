import Testing
import YAML

@Suite struct FrontMatterTests {
    @Test func `a file without front matter is all text`() {
        let parts = FrontMatter(splitting: Array("# Kop\n".utf8))
        #expect(parts.yaml == 0..<0)
        #expect(parts.body == 0..<6)
        #expect(parts.bodyLine == 1)
    }
}
