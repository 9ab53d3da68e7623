import Markup

/// Finds the questions and answers of minutes, in one walk over the blocks.
struct QuestionReader {
    private let document: Document
    /// The first blocks of the turns, in order.
    private var turns: ArraySlice<Int>
    private var passage = Passage()
    private var questions: [Question] = []
    /// The numbers that the questions have of their author.
    private var numbers: [String?] = []
    private var open: OpenQuestion?
    /// Where the blocks end that the walk is inside of; a question does not go on outside its own.
    private var scopes: [Int] = []

    /// The question that the walk is in.
    private struct OpenQuestion {
        var start: TextPosition
        var number: String?
        var blocks: Range<Int>
        var question = ExcerptBuilder()
        var answer: ExcerptBuilder?

        /// Adds words from a block that ends at a node: to the answer, once there is one.
        mutating func add(upTo end: Int, _ append: (inout ExcerptBuilder) -> Void) {
            blocks = blocks.lowerBound..<end
            if var words = answer {
                append(&words)
                answer = words
            } else {
                append(&question)
            }
        }
    }

    /// The questions of a document whose turns begin at the given blocks.
    static func read(_ document: Document, turns: [Int]) -> [Question] {
        var reader = QuestionReader(document: document, turns: turns[...])
        reader.run()
        return reader.numbered
    }

    private init(document: Document, turns: ArraySlice<Int>) {
        self.document = document
        self.turns = turns
    }

    private mutating func run() {
        var index = 0
        while index < document.nodes.count {
            leaveScopes(at: index)
            index = visit(index)
        }
        close()
    }

    private mutating func leaveScopes(at index: Int) {
        while let end = scopes.last, index >= end {
            close()
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
        case .blockQuote, .item, .containerDirective:
            close()
            scopes.append(end)
            return block + 1
        case .bulletList, .orderedList:
            close()
            return block + 1
        default:
            close()
        }
        return end
    }

    private mutating func absorb(_ block: Int) {
        open?.add(upTo: document.nodes[block].end) { $0.append(block, of: document) }
    }

    private mutating func readParagraph(_ block: Int) {
        if beginsTurn(block) { close() }
        guard open != nil || mayOpen(block) else { return }
        passage.read(block, of: document.nodes, document.text)
        let openings = Opening.find(in: passage)
        // What leads to something else is part of neither, unless it opens one itself.
        if passage.lastSign == 0x3A, openings.first?.range.lowerBound != 0,
            !openings.contains(where: \.isQuestion)
        {
            close()
        }
        read(openings, in: block)
    }

    private mutating func read(_ openings: [Opening], in block: Int) {
        var cursor = 0
        for opening in openings {
            if opening.isQuestion {
                add(cursor..<opening.range.lowerBound, of: block)
                close()
                begin(opening, in: block)
                cursor = opening.range.upperBound
            } else if open != nil, open?.answer == nil {
                add(cursor..<opening.range.lowerBound, of: block)
                open?.answer = ExcerptBuilder()
                cursor = opening.range.upperBound
            }
        }
        add(cursor..<passage.bytes.count, of: block)
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
                if isLineStart, first | 0x20 == 0x76 || first == 0x20 { return true }
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
        open?.add(upTo: document.nodes[block].end) { $0.append(range, of: passage) }
    }

    private mutating func close() {
        guard let finished = open else { return }
        open = nil
        guard let question = finished.question.excerpt else { return }
        numbers.append(finished.number)
        questions.append(
            Question(
                number: "", anchor: "", question: question, answer: finished.answer?.excerpt,
                start: finished.start, blocks: finished.blocks))
    }

    /// The questions with their numbers, which the last one must be known for.
    private var numbered: [Question] {
        var counter = QuestionNumbers(given: numbers)
        return zip(questions, numbers).map { question, own in
            var numbered = question
            (numbered.number, numbered.anchor) = counter.next(own)
            return numbered
        }
    }
}
