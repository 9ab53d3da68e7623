/// A level of the stack of contexts while a page is written: the items of a list one by one, or a single view
/// or value. Members are reached by number, in the order of the view's shape, and read only when a template
/// shows them.
@usableFromInline
package final class Context {
    /// How many items there are.
    let count: Int
    /// The present item.
    var index = 0
    private let read: (_ index: Int, _ member: Int) -> Slot

    /// Items that are read by their own number and that of a member.
    @usableFromInline
    package init(count: Int, read: @escaping (_ index: Int, _ member: Int) -> Slot) {
        self.count = count
        self.read = read
    }

    /// A member of the present item.
    package func slot(at member: Int) -> Slot {
        read(index, member)
    }
}

extension Context {
    /// Views, which are read where they lie: copying one counts every reference in it.
    ///
    /// Inlined, as are the members, so that all of it is compiled for the type of the view.
    @inlinable
    convenience init<View: Viewable>(_ views: [View]) {
        let members = View.members
        self.init(count: views.count) { index, member in
            views.withUnsafeBufferPointer { views in
                views.baseAddress.map { members[member].read($0 + index) } ?? .nothing
            }
        }
    }

    /// One view.
    @inlinable
    convenience init<View: Viewable>(_ view: View) {
        let members = View.members
        self.init(count: 1) { _, member in withUnsafePointer(to: view) { members[member].read($0) } }
    }

    /// Plain texts, each its own only member.
    @usableFromInline
    convenience init(_ texts: [String]) {
        self.init(count: texts.count) { index, _ in .text(texts[index]) }
    }

    /// A value, its own only member.
    convenience init(_ value: Slot) {
        self.init(count: 1) { _, _ in value }
    }
}
