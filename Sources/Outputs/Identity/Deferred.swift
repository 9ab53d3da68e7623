import Synchronization

/// A value that is made when it is first asked for, once, by whichever task asks.
final class Deferred<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    /// The value; others that ask while it is made wait for it.
    func value(_ make: () -> Value) -> Value {
        kept.withLock { kept in
            if let value = kept { return value }
            let value = make()
            kept = value
            return value
        }
    }
}
