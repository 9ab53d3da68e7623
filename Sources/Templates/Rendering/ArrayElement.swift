/// One of an array of views. Views are reached in their array, since copying one out counts every reference in it.
struct ArrayElement<View: Viewable>: LoweredView {
    let views: [View]
    let index: Int
    let members: [Member<View>]

    func slot(at member: Int) -> Slot {
        views.withUnsafeBufferPointer { members[member].read($0[index]) }
    }
}

extension Slot {
    /// A single view.
    static func view<View: Viewable>(_ view: View) -> Slot {
        .object(ArrayElement(views: [view], index: 0, members: View.members))
    }
}
