import Markup

/// Finds agreements: the items of lists under a heading that contains `afspraken` or `actiepunten`.
enum AgreementReader {
    /// The agreements of a document.
    static func read(_ document: Document, _ sections: [Section]) -> [FoundAgreement] {
        var found: [FoundAgreement] = []
        var end = 0
        for section in sections where section.node >= end && isMeant(by: section.text) {
            end = section.end
            for block in section.blocks(in: document) where document.nodes[block].kind.isList {
                for item in document.children(of: block) { add(item, of: document, to: &found) }
            }
        }
        return found
    }

    /// Whether a heading says that agreements stand under it.
    static func isMeant(by heading: String) -> Bool {
        let key = NameKey.of(heading)
        return words.contains { contains(key, $0) }
    }

    private static func add(_ item: Int, of document: Document, to found: inout [FoundAgreement]) {
        let text = document.words(of: item)
        guard !text.isEmpty else { return }
        found.append(FoundAgreement(text: text, item: item, content: item + 1..<document.nodes[item].end))
    }

    private static let words = [Array("afspraken".utf8), Array("actiepunten".utf8)]

    private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
        guard text.count >= word.count else { return false }
        return (0...text.count - word.count).contains { text[$0..<$0 + word.count].elementsEqual(word) }
    }
}
