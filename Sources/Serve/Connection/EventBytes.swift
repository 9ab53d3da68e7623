import FlyingSocks

/// The states of the site as server-sent events, for as long as the browser listens.
struct EventBytes: AsyncBufferedSequence {
    let states: Audience.States

    func makeAsyncIterator() -> Iterator { Iterator(states: states.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var states: Audience.States.Iterator
        private var rest: ArraySlice<UInt8> = []

        init(states: Audience.States.Iterator) { self.states = states }

        mutating func next() async -> UInt8? {
            if rest.isEmpty { rest = await nextEvent() ?? [] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
            defer { rest = [] }
            return rest.isEmpty ? await nextEvent() : rest
        }

        private mutating func nextEvent() async -> ArraySlice<UInt8>? {
            await states.next().map { ArraySlice("data: \($0)\n\n".utf8) }
        }
    }
}
