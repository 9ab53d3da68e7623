import Testing

@testable import Markup

struct TreeArenaTests {
    private func fill(_ piece: UnsafeMutableRawPointer, _ size: Int, with byte: UInt8) {
        piece.initializeMemory(as: UInt8.self, repeating: byte, count: size)
    }

    private func holds(_ piece: UnsafeMutableRawPointer, _ size: Int, _ byte: UInt8) -> Bool {
        UnsafeRawBufferPointer(start: piece, count: size).allSatisfy { $0 == byte }
    }

    @Test("Pieces are aligned, and none overlaps another")
    func pieces() {
        var arena = TreeArena()
        defer { arena.deallocate() }
        let sizes = [1, 7, 8, 9, 0, 100, 5000, 300_000, 3, 1_000_000, 2]
        let pieces = sizes.map { arena.allocate($0) }
        for (index, piece) in pieces.enumerated() { fill(piece, sizes[index], with: UInt8(index)) }
        for (index, piece) in pieces.enumerated() {
            #expect(UInt(bitPattern: piece) % 8 == 0)
            #expect(holds(piece, sizes[index], UInt8(index)))
        }
    }

    @Test("A piece that grows keeps what stood in it, at the end of the arena and before it")
    func growth() {
        var arena = TreeArena()
        defer { arena.deallocate() }
        var growing = arena.allocate(10)
        fill(growing, 10, with: 1)
        growing = arena.reallocate(growing, 100)
        #expect(holds(growing, 10, 1))
        fill(growing, 100, with: 2)
        let other = arena.allocate(10)
        fill(other, 10, with: 3)
        growing = arena.reallocate(growing, 1_000_000)
        #expect(holds(growing, 100, 2) && holds(other, 10, 3))
        #expect(arena.reallocate(growing, 5) == growing)
    }

    @Test("Memory that is given back is used again")
    func release() {
        var arena = TreeArena()
        defer { arena.deallocate() }
        let mark = arena.mark
        let first = arena.allocate(64)
        arena.release(to: mark)
        #expect(arena.allocate(64) == first)
        let inner = arena.mark
        let second = arena.allocate(64)
        _ = arena.allocate(10_000_000)
        arena.release(to: inner)
        #expect(arena.allocate(64) == second)
        arena.release(to: mark)
        #expect(arena.allocate(64) == first)
    }
}
