import Testing

@testable import Serve

/// Single ranges of bytes, as RFC 9110 has them; whatever else is sent means the whole file.
@Suite struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-0", 0..<1), ("bytes=0-9", 0..<10), ("bytes=90-", 90..<100), ("bytes=90-500", 90..<100),
        ("bytes=-1", 99..<100), ("bytes=-10", 90..<100), ("bytes=-500", 0..<100), ("BYTES= 1-2 ", 1..<3),
        ("bytes=99-99999999999999999999", 99..<100), ("bytes=-99999999999999999999", 0..<100),
    ])
    func aRangeIsAPartOfTheFile(header: String, part: Range<Int>) {
        #expect(ByteRange(header, size: 100) == .part(part))
    }

    @Test(arguments: ["bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999-"])
    func aRangePastTheEndCannotBeGiven(header: String) {
        #expect(ByteRange(header, size: 100) == .unsatisfiable)
    }

    @Test(arguments: ["bytes=0-0", "bytes=-1", "bytes=0-"])
    func anEmptyFileHasNoParts(header: String) {
        #expect(ByteRange(header, size: 0) == .unsatisfiable)
    }

    @Test(arguments: [
        nil, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=2-1", "bytes=1-2-3", "bytes=0-1,5-6",
        "bytes=+1-2",
        "bytes=--1", "lines=0-1", "=0-1", "bytes=0x1-2", "bytes=1 2-3",
    ])
    func anythingElseMeansTheWholeFile(header: String?) {
        #expect(ByteRange(header, size: 100) == .whole)
    }
}
