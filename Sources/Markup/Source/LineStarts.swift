/// Where the lines of a text begin, which end at LF, CR or CR LF.
enum LineStarts {
    /// The offset of each line's first byte.
    static func of(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            if bytes.firstIndex(of: 0x0D, from: 0, to: bytes.count) != nil {
                starts += bytes.indices.filter { endsLine(bytes, at: $0) }.map { $0 + 1 }
                return
            }
            var start = 0
            while let end = bytes.firstIndex(of: 0x0A, from: start, to: bytes.count) {
                start = end + 1
                starts.append(start)
            }
        }
        return starts
    }

    /// `bytes` with a line feed for each carriage return that ends a line by itself.
    static func unified(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.withUnsafeBufferPointer({ $0.firstIndex(of: 0x0D, from: 0, to: $0.count) != nil }) else {
            return bytes
        }
        var unified = bytes
        for index in bytes.indices where bytes[index] == 0x0D {
            if index + 1 == bytes.count || bytes[index + 1] != 0x0A { unified[index] = 0x0A }
        }
        return unified
    }

    private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let isReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        return bytes[index] == 0x0A || isReturn
    }

    /// The line, from 1, that holds byte `offset`; `near` is where it is looked for first.
    static func line(of offset: Int, in starts: [Int], near: Int = 1) -> Int {
        if near >= 1, near < starts.count, starts[near - 1] <= offset, offset < starts[near] { return near }
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low + 1
    }
}
