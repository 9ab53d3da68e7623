/// Where the lines of a text begin, which end at LF, CR or CR LF.
enum LineStarts {
    /// The offset of each line's first byte.
    static func of(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for index in bytes.indices {
            let byte = bytes[index]
            let isEnd =
                byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            if isEnd { starts.append(index + 1) }
        }
        return starts
    }

    /// The line, from 1, that holds byte `offset`.
    static func line(of offset: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low + 1
    }
}
