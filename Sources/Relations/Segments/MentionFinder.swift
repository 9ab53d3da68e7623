import Markup
import Minutes

/// The passages of a report in which something can be said, in order: each with the nearest place to link to.
struct MentionFinder {
    /// A part of a report.
    struct Passage {
        var place: SegmentMention.Place
        var anchor: String?
        var text: String
    }

    private(set) var passages: [Passage] = []
    private let body: Document
    private let minutes: Minutes?
    /// What a block after them belongs to.
    private var nearest: String?

    init(_ body: Document, _ minutes: Minutes?) {
        self.body = body
        self.minutes = minutes
        let headings = headingAnchors
        let paragraphs = Dictionary(
            body.paragraphAnchors().map { ($0.node, $0.anchor) }, uniquingKeysWith: { first, _ in first })
        let owned = ownedBlocks
        var block = 0
        while block < body.nodes.count {
            if let owner = owned[block] {
                add(owner)
                block = owner.end
            } else if case .containerDirective = body.nodes[block].kind {
                block += 1
            } else {
                add(block, headings[block], paragraphs[block])
                block = body.nodes[block].end
            }
        }
    }

    /// What begins at a block and holds it and those after it.
    private struct Owner {
        var passages: [Passage]
        /// Just past its last block.
        var end: Int
    }

    /// The turns, and the questions that stand in none, by the block at which they begin.
    private var ownedBlocks: [Int: Owner] {
        var owned: [Int: Owner] = [:]
        var taken = 0..<0
        for (position, turn) in (minutes?.turns ?? []).enumerated() {
            let text = body.words(from: turn.blocks.lowerBound, to: turn.blocks.upperBound)
            owned[turn.blocks.lowerBound] = Owner(
                passages: [Passage(place: .turn(position), anchor: turn.anchor, text: text)],
                end: turn.blocks.upperBound)
        }
        for (position, question) in (minutes?.questions ?? []).enumerated() {
            let text = [question.question.text, question.answer?.text].compactMap { $0 }
            let passage = Passage(
                place: .question(position), anchor: question.anchor, text: text.joined(separator: " "))
            // Questions may share a block.
            let isJoined = question.blocks.lowerBound < taken.upperBound
            let start = isJoined ? taken.lowerBound : question.blocks.lowerBound
            guard owned[start] == nil || isJoined else { continue }
            let end = max(question.blocks.upperBound, isJoined ? taken.upperBound : 0)
            owned[start, default: Owner(passages: [], end: end)].passages.append(passage)
            owned[start]?.end = end
            taken = start..<end
        }
        return owned
    }

    private mutating func add(_ owner: Owner) {
        passages += owner.passages
        nearest = owner.passages.last?.anchor
    }

    private mutating func add(_ block: Int, _ heading: String?, _ paragraph: String?) {
        nearest = heading ?? paragraph ?? nearest
        passages.append(
            Passage(place: heading == nil ? .text : .heading, anchor: nearest, text: body.words(of: block)))
    }

    /// The anchors of headings as the page has them.
    private var headingAnchors: [Int: String] {
        var anchors = Dictionary(
            body.headings.map { ($0.node, $0.anchor) }, uniquingKeysWith: { first, _ in first })
        for item in minutes?.agenda ?? [] { if let node = item.heading { anchors[node] = item.anchor } }
        for proposition in minutes?.propositions ?? [] { anchors[proposition.heading] = proposition.anchor }
        return anchors
    }
}
