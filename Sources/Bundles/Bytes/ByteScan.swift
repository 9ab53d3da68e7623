import Glibc

/// Finds bytes in bytes.
enum ByteScan {
    /// Where some bytes first stand from an index on; nil when nowhere.
    static func first(_ needle: StaticString, in bytes: ArraySlice<UInt8>, from start: Int? = nil) -> Int? {
        let count = needle.utf8CodeUnitCount
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, count > 0 else { return nil }
            let head = Int32(needle.utf8Start.pointee)
            var from = (start ?? bytes.startIndex) - bytes.startIndex
            while from >= 0, from + count <= buffer.count {
                guard let found = memchr(base + from, head, buffer.count - count + 1 - from) else {
                    return nil
                }
                let position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                if memcmp(found, needle.utf8Start, count) == 0 { return bytes.startIndex + position }
                from = position + 1
            }
            return nil
        }
    }

    /// Where some bytes last stand; nil when nowhere.
    static func last(_ needle: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        var last: Int?
        while let found = first(needle, in: bytes, from: last.map { $0 + 1 }) { last = found }
        return last
    }

    /// Whether some bytes stand anywhere.
    static func contains(_ needle: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
        first(needle, in: bytes) != nil
    }
}
