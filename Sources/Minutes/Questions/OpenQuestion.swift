/// A question whose words are still being gathered.
struct OpenQuestion {
    /// Where `Vraag:` begins.
    var start: TextPosition
    /// The number that its author gives it.
    var number: String?
    /// The indices of the nodes of its blocks so far.
    var blocks: Range<Int>
    private var question = ExcerptBuilder()
    private var answer: ExcerptBuilder?

    /// A question that begins in the given block.
    init(start: TextPosition, number: String?, blocks: Range<Int>) {
        self.start = start
        self.number = number
        self.blocks = blocks
    }

    /// Whether its answer was opened.
    var hasAnswer: Bool { answer != nil }

    /// Whether nothing was said yet after the colon of `Vraag:`, or of `Antwoord:` once that was opened.
    var awaitsWords: Bool { (answer ?? question).excerpt == nil }

    /// Lets all words from here on be the answer's.
    mutating func openAnswer() {
        answer = ExcerptBuilder()
    }

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

    /// The question with its author's number or none, and no anchor yet; nil when it has no words.
    var finished: Question? {
        question.excerpt.map {
            Question(
                number: number ?? "", anchor: "", question: $0, answer: answer?.excerpt, start: start,
                blocks: blocks)
        }
    }
}
