import Diagnostics

/// A region of the Netherlands: a code of NUTS 2024, level 3 (Regulation (EC) 1059/2003), the only level that
/// a notice takes.
public struct NUTSCode: ListedCode {
    /// The code: `NL350`.
    public let code: String

    /// What it stands for, in Dutch.
    public var label: String { CodeTable.nuts.label(of: code) }

    /// What a text comes to; upper and lower case are the same.
    public static func find(_ text: String) -> CodeFinding<NUTSCode> {
        let written = text.uppercased()
        if CodeTable.nuts.position(of: written) != nil { return .found(NUTSCode(code: written)) }
        let former = now(written)
        if !former.isEmpty { return .former(former) }
        let parts = CodeTable.nuts.codes.filter { $0.hasPrefix(written) && !$0.hasSuffix("ZZZ") }
        if written.hasPrefix("NL"), !parts.isEmpty { return .tooCoarse(parts.map(NUTSCode.init)) }
        return .unknown(nearest: nearest(to: text))
    }

    private init(code: String) { self.code = code }

    /// What stands now for a code of an earlier version, or for a province of one.
    private static func now(_ written: String) -> [NUTSCode] {
        let former = CodeTable.formerNUTS
        let isProvince = written.utf8.count == 4 && !CodeTable.nuts.codes.contains { $0.hasPrefix(written) }
        let positions = former.codes.indices.filter { position in
            former.codes[position] == written || isProvince && former.codes[position].hasPrefix(written)
        }
        return Set(positions.map(former.label)).sorted().map(NUTSCode.init)
    }

    private static func nearest(to text: String) -> [NUTSCode] {
        let table = CodeTable.nuts
        let byCode = Nearest.matches(of: text, among: table.codes, limit: 3)
        guard byCode.isEmpty else { return byCode.map(NUTSCode.init) }
        let byName = LabelSearch(table: table).positions(meaning: text, limit: 3)
        return byName.map { NUTSCode(code: table.codes[$0]) }
    }
}
