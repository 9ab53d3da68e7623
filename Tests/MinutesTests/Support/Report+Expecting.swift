import Minutes
import Testing

extension Report {
    /// The turns, a line each: the speaker and how the text begins.
    var begun: [String] {
        minutes.turns.map { "\(speaker($0)) | \($0.text.prefix(24).replacing("\n", with: " / "))" }
    }

    /// Expects these messages, in order, each at the place of the name that it begins with.
    func expectMessages(
        _ expected: [String], in body: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let heads = messages.map { $0.split(separator: ": ", maxSplits: 2).map(String.init) }
        #expect(heads.map { $0[2] } == expected, sourceLocation: sourceLocation)
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        for head in heads {
            let place = head[0].split(separator: ":").compactMap { Int($0) }
            let name = head[2].dropFirst().prefix { $0 != "'" }
                .replacing("de heer ", with: "").replacing("mevrouw ", with: "")
            let line = lines[place[0] - firstLine]
            #expect(line.dropFirst(place[1] - 1).hasPrefix(name), "\(head)", sourceLocation: sourceLocation)
        }
    }
}
