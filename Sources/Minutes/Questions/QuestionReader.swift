import Markup

/// Finds the questions and answers of minutes, in one walk over the blocks (content model §6, rule 3).
struct QuestionReader {
    private let document: Document
    /// The first blocks of the turns, in order.
    private var turns: ArraySlice<Int>
    private var passage = Passage()
    /// What stands for the redactions.
    private let marks: [(node: Int, words: [UInt8])]
    private var questions: [Question] = []
    /// The question that the walk is in.
    private var open: OpenQuestion?
    /// The question whose words ended, at a list or with its block, without an answer: that may stand in an
    /// item of its own, or after the list.
    private var unanswered: OpenQuestion?
    /// Where the blocks end that the walk is inside of; a question does not go on outside its own.
    private var scopes: [Int] = []

    /// The questions of a document whose turns begin at the given blocks.
    static func read(_ document: Document, turns: [Int]) -> [Question] {
        var reader = QuestionReader(document: document, turns: turns[...])
        reader.run()
        return QuestionNumbers.numbered(reader.questions)
    }

    private init(document: Document, turns: ArraySlice<Int>) {
        self.document = document
        self.turns = turns
        marks = document.redactionMarks
    }

    private mutating func run() {
        var index = 0
        while index < document.nodes.count {
            leaveScopes(at: index)
            index = visit(index)
        }
        finish()
    }

    private mutating func leaveScopes(at index: Int) {
        while let end = scopes.last, index >= end {
            pause()
            scopes.removeLast()
        }
    }

    /// Looks at a block, and says where to go on.
    private mutating func visit(_ block: Int) -> Int {
        let end = document.nodes[block].end
        switch document.nodes[block].kind {
        case .paragraph:
            readParagraph(block)
        case .table, .codeBlock:
            absorb(block)
        case .blockQuote where open != nil:
            absorb(block)
        case .bulletList, .orderedList:
            return visitList(block)
        case .blockQuote, .item, .containerDirective:
            pause()
            scopes.append(end)
            return block + 1
        default:
            finish()
        }
        return end
    }

    /// A list ends what comes before it, but for `Antwoord:` with all its words in the list.
    private mutating func visitList(_ block: Int) -> Int {
        guard let question = open, question.awaitsWords, !opensAnything(in: block) else {
            pause()
            return block + 1
        }
        absorb(block)
        pause()
        return document.nodes[block].end
    }

    private mutating func absorb(_ block: Int) {
        open?.add(upTo: document.nodes[block].end) { $0.append(block, of: document) }
    }

    private mutating func opensAnything(in list: Int) -> Bool {
        (list..<document.nodes[list].end).contains { block in
            guard case .paragraph = document.nodes[block].kind else { return false }
            passage.read(block, of: document.nodes, document.text)
            return !Opening.find(in: passage).isEmpty
        }
    }

    private mutating func readParagraph(_ block: Int) {
        let isTurn = beginsTurn(block)
        guard open != nil || unanswered != nil || mayOpen(block) else { return }
        passage.read(block, of: document.nodes, document.text)
        let openings = Opening.find(in: passage)
        let beginsWithOne = openings.first?.range.lowerBound == passage.firstWord
        // A turn may itself be the answer.
        if isTurn, !beginsWithOne { finish() }
        // What leads to something else is part of neither, unless it opens one itself.
        if passage.lastSign == 0x3A, !beginsWithOne, !openings.contains(where: \.isQuestion) { pause() }
        read(openings, in: block)
    }

    private mutating func read(_ openings: [Opening], in block: Int) {
        var cursor = 0
        for opening in openings {
            if opening.isQuestion {
                add(cursor..<opening.range.lowerBound, of: block)
                finish()
                begin(opening, in: block)
                cursor = opening.range.upperBound
            } else if mayAnswer() {
                add(cursor..<opening.range.lowerBound, of: block)
                open?.openAnswer()
                cursor = opening.range.upperBound
            }
        }
        add(cursor..<passage.bytes.count, of: block)
    }

    /// Whether there is a question without an answer, which is open from here on.
    private mutating func mayAnswer() -> Bool {
        if open == nil {
            open = unanswered
            unanswered = nil
        }
        return open.map { !$0.hasAnswer } ?? false
    }

    private mutating func beginsTurn(_ block: Int) -> Bool {
        while let first = turns.first, first < block { turns.removeFirst() }
        return turns.first == block
    }

    /// Whether a line of a paragraph begins with the first letter of `Vraag`.
    private func mayOpen(_ block: Int) -> Bool {
        var isLineStart = true
        for index in block..<document.nodes[block].end {
            switch document.nodes[index].kind {
            case .softBreak, .lineBreak: isLineStart = true
            case .text where !document.nodes[index].text.isEmpty:
                let first = document.text[document.nodes[index].text.lowerBound]
                if isLineStart, first | 0x20 == 0x76 || first == 0x20 || first >= 0x80 { return true }
                isLineStart = false
            default: break
            }
        }
        return false
    }

    private mutating func begin(_ opening: Opening, in block: Int) {
        guard let position = passage.position(at: opening.range.lowerBound) else { return }
        open = OpenQuestion(
            start: position, number: opening.number, blocks: block..<document.nodes[block].end)
    }

    private mutating func add(_ range: Range<Int>, of block: Int) {
        guard !passage.withoutSpace(range).isEmpty else { return }
        open?.add(upTo: document.nodes[block].end) { $0.append(range, of: passage, marks: marks) }
    }

    /// The words of the question at hand end; its answer may still come.
    private mutating func pause() {
        guard let paused = open else { return }
        guard !paused.hasAnswer, !paused.awaitsWords else { return finish() }
        unanswered = paused
        open = nil
    }

    /// The question at hand ends, and with it all that may answer it.
    private mutating func finish() {
        guard let finished = open ?? unanswered else { return }
        open = nil
        unanswered = nil
        if let question = finished.finished { questions.append(question) }
    }
}
