/// A list of plain texts.
struct TextList: LoweredList {
    let texts: [String]

    var count: Int { texts.count }

    func item(at index: Int) -> Slot { .text(texts[index]) }
}
