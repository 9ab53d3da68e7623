import Synchronization

/// The browsers that listen for the state of the site.
final class Audience: Sendable {
    /// What they are told, one state after another. Who is slow gets the last one only, since each says all.
    typealias States = AsyncStream<String>

    private struct Listeners {
        var next = 0
        var all: [Int: States.Continuation] = [:]
    }

    private let listeners = Mutex(Listeners())

    /// How many there are, as far as is known: one who is gone is noticed when it is told something.
    var count: Int { listeners.withLock { $0.all.count } }

    /// What a new listener hears, from the present state on.
    func join(hearing state: () -> String) -> States {
        let (states, continuation) = States.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = listeners.withLock { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = continuation
            return listeners.next
        }
        continuation.onTermination = { [weak self] _ in self?.leave(number) }
        // Asked after joining, so that no change falls between the two.
        continuation.yield(state())
        return states
    }

    /// Tells all.
    func tell(_ state: String) {
        let all = listeners.withLock { Array($0.all.values) }
        for listener in all { listener.yield(state) }
    }

    private func leave(_ number: Int) {
        // A continuation that ends within the lock would come here again.
        let gone = listeners.withLock { $0.all.removeValue(forKey: number) }
        _ = gone
    }
}
