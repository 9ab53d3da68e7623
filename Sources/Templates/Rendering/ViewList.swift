/// A list of views.
struct ViewList<Item: Viewable>: LoweredList {
    let items: [Item]
    let members = Item.members

    var count: Int { items.count }

    func item(at index: Int) -> Slot {
        .object(ArrayElement(views: items, index: index, members: members))
    }
}
