import CodeLists
import Diagnostics

extension ValueReader<CPVCode> {
    /// A code of the Common Procurement Vocabulary.
    static let cpv = ValueReader(.cpv) { $0.code(.cpv) }
}

extension ValueReader<NUTSCode> {
    /// A region of NUTS 2024, level 3.
    static let nuts = ValueReader(.nuts) { $0.code(.nuts) }
}

extension ValueReader {
    /// A code of a short list, or its label.
    static func code<List>() -> ValueReader where Value == CodeOf<List> {
        let all = CodeOf<List>.all
        return ValueReader(shape: { .words(all) }) { $0.code(.text, known: all.count > 20 ? [] : all) }
    }
}

extension Entry {
    /// The code that the text of a scalar means; nil after a message.
    fileprivate func code<Code: ListedCode>(_ type: ScalarType, known: [String] = []) -> Code? {
        guard let text = scalar(type) else { return nil }
        switch Code.find(text) {
        case .found(let code): return code
        case .wrongCheckDigit(let right): report(CodeCause.checkDigit(key, text, right: NamedCode(right)))
        case .former(let now): report(CodeCause.former(key, text, now: now.map(NamedCode.init)))
        case .tooCoarse(let parts): report(CodeCause.tooCoarse(key, text, parts: parts.map(NamedCode.init)))
        case .unknown(let nearest):
            report(
                CodeCause.unknown(key, text, type, nearest: nearest.map(NamedCode.init), known: known))
        }
        return nil
    }
}
