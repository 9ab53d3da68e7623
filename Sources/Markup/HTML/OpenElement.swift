/// An element whose end is still to be written.
struct OpenElement {
    let node: Int
    /// Whether it has no tag: the text of an item in a tight list, the words of a link without address.
    var isSilent = false
}
