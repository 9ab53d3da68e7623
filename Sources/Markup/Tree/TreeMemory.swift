import CCmark
import Glibc

/// Lets libcmark take its memory from an arena of the thread that it runs on.
///
/// Its functions know no context, so the arena is found through the thread. A text is parsed, read and freed
/// on one thread without a pause between.
enum TreeMemory {
    /// The arena of this thread.
    static var arena: UnsafeMutablePointer<TreeArena> {
        if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: TreeArena.self) }
        let arena = UnsafeMutablePointer<TreeArena>.allocate(capacity: 1)
        arena.initialize(to: TreeArena())
        pthread_setspecific(key, arena)
        return arena
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { arena in
            guard let arena = arena?.assumingMemoryBound(to: TreeArena.self) else { return }
            arena.pointee.deallocate()
            arena.deinitialize(count: 1)
            arena.deallocate()
        }
        return key
    }()

    /// What libcmark calls. It is written once and never changed, which the compiler can't see.
    nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
        let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        functions.initialize(
            to: cmark_mem(
                calloc: { count, size in
                    let piece = TreeMemory.arena.pointee.allocate(count * size)
                    piece.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
                    return piece
                },
                realloc: { old, size in
                    guard let old else { return TreeMemory.arena.pointee.allocate(size) }
                    return TreeMemory.arena.pointee.reallocate(old, size)
                },
                free: { _ in }))
        return functions
    }()
}
