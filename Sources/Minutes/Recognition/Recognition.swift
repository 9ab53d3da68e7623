import Diagnostics
import Markup

/// One pass over a report's blocks that finds who speaks where, whom it mentions, and the names that fit nobody.
struct Recognition {
    let attendance: Attendance
    let nodes: [Node]
    let text: [UInt8]
    let origin: Origin

    /// The turns that were found: who, and the blocks.
    private(set) var turns: [(speaker: Int, blocks: Range<Int>)] = []
    /// The participants in strong text who do not begin a turn.
    private(set) var mentions: [Mention] = []
    /// What the author should know.
    var diagnostics: [Diagnostic] = []
    /// The block at hand.
    var passage = Passage()

    /// A pass over a document.
    init(_ document: Document, _ attendance: Attendance) {
        self.attendance = attendance
        nodes = document.nodes
        text = document.text
        origin = document.origin
    }

    /// Goes through all blocks.
    mutating func run() {
        var block = 0
        while block < nodes.count {
            if nodes[block].kind == .paragraph {
                readParagraph(block)
            } else {
                readNested(block)
            }
            block = nodes[block].end
        }
    }

    /// A paragraph that stands in no other block: it may begin a turn.
    private mutating func readParagraph(_ block: Int) {
        passage.read(block, of: nodes, text)
        let lead = lead()
        if let lead { turns.append((lead.speaker, block..<turnEnd(after: block))) }
        inspectStrong(lead: lead, isParagraph: true)
        inspectAddresses()
    }

    /// All other blocks: no turn begins in them.
    private mutating func readNested(_ block: Int) {
        for index in block..<nodes[block].end where nodes[index].kind.holdsInlines {
            passage.read(index, of: nodes, text)
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
        mentions.append(Mention(node: node, participant: participant))
    }

    /// Tells the author about a part of the passage.
    mutating func report(_ mistake: MinutesCause, at range: Range<Int>) {
        let place = passage.place(of: range, nodes: nodes, text: text, origin: origin)
        diagnostics.append(Diagnostic(mistake, at: place))
    }
}
