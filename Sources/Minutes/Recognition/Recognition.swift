import Diagnostics
import Markup

/// One pass over a report's blocks that finds who speaks where, whom it mentions, and the names that fit
/// nobody.
struct Recognition {
    let attendance: Attendance
    let nodes: [Node]
    let text: [UInt8]
    private var places: PlaceFinder

    /// What was found.
    private(set) var speech = Speech()
    /// The block at hand.
    var passage = Passage()
    /// The name at hand.
    var key: [UInt8] = []

    /// Goes through all blocks of a document.
    static func read(_ document: Document, _ attendance: Attendance) -> Speech {
        var recognition = Recognition(document, attendance)
        var block = 0
        while block < recognition.nodes.count {
            recognition.read(block)
            block = recognition.nodes[block].end
        }
        return recognition.speech
    }

    private init(_ document: Document, _ attendance: Attendance) {
        self.attendance = attendance
        nodes = document.nodes
        text = document.text
        places = PlaceFinder(document.nodes, document.text, document.origin)
    }

    private mutating func read(_ block: Int) {
        if case .paragraph = nodes[block].kind { readParagraph(block) } else { readNested(block) }
    }

    /// A paragraph that stands in no other block: it may begin a turn.
    private mutating func readParagraph(_ block: Int) {
        passage.read(block, of: nodes, text)
        passage.findAddresses()
        let lead = lead()
        if let lead { speech.turns.append((lead.speaker, block..<turnEnd(after: block))) }
        inspectStrong(lead: lead, isParagraph: true)
        inspectAddresses()
    }

    /// All other blocks: no turn begins in them.
    private mutating func readNested(_ block: Int) {
        for index in block..<nodes[block].end where nodes[index].kind.holdsInlines {
            passage.read(index, of: nodes, text)
            passage.findAddresses()
            if case .heading = nodes[index].kind {} else { inspectStrong(lead: nil, isParagraph: false) }
            inspectAddresses()
        }
    }

    /// A turn goes on through the lists and quotations right after its paragraph.
    private func turnEnd(after block: Int) -> Int {
        var end = nodes[block].end
        while end < nodes.count, nodes[end].kind.continuesTurn { end = nodes[end].end }
        return end
    }

    /// Notes that a strong node means a participant.
    mutating func mention(_ participant: Int, at node: Int) {
        speech.mentions.append(Mention(node: node, participant: participant))
    }

    /// Tells the author about a part of the passage.
    mutating func report(_ mistake: MinutesCause, at range: Range<Int>) {
        speech.diagnostics.append(Diagnostic(mistake, at: places.place(of: range, in: passage)))
    }
}
