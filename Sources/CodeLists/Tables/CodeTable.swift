/// A code list as it is compiled in: a line is a code, a tab and its label, in order of code.
struct CodeTable: Sendable {
    /// The codes, in order of their bytes.
    let codes: [String]
    private let text: [UInt8]
    private let labels: [Range<Int>]

    /// The table of a file below `data/codelijsten/`; without codes when there is no such file.
    init(file: String) {
        let found = Embedded.files.first { $0.path == "codelijsten/\(file).tsv" }
        self.init(text: Array((found?.text ?? "").utf8))
    }

    private init(text: [UInt8]) {
        var codes: [String] = []
        var labels: [Range<Int>] = []
        var start = 0
        while let end = text[start...].firstIndex(of: 0x0A) {
            if let tab = text[start..<end].firstIndex(of: 0x09) {
                codes.append(String(decoding: text[start..<tab], as: UTF8.self))
                labels.append(tab + 1..<end)
            }
            start = end + 1
        }
        self.codes = codes
        self.labels = labels
        self.text = text
    }

    /// Where a code stands; nil when the list does not have it.
    func position(of code: String) -> Int? {
        var low = 0
        var high = codes.count
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < code { low = middle + 1 } else { high = middle }
        }
        return low < codes.count && codes[low] == code ? low : nil
    }

    /// The label of the code at a position.
    func label(at position: Int) -> String {
        String(decoding: text[labels[position]], as: UTF8.self)
    }

    /// The label of a code; nothing when the list does not have it.
    func label(of code: String) -> String { position(of: code).map(label) ?? "" }
}
