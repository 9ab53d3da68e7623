import Glibc
import Testing

@testable import Serve

/// The kernel's events are read as it writes them.
@Suite struct InotifyEventTests {
    private func bytes(watch: Int32, mask: Int32, name: String, filledUpTo length: Int) -> [UInt8] {
        var head = inotify_event()
        head.wd = watch
        head.mask = UInt32(mask)
        head.len = UInt32(length)
        let filling = [UInt8](repeating: 0, count: length - name.utf8.count)
        return withUnsafeBytes(of: head) { Array($0.prefix(MemoryLayout<inotify_event>.size)) }
            + Array(name.utf8)
            + filling
    }

    @Test func severalEventsStandBehindEachOther() {
        let events = InotifyEvent.parse(
            bytes(watch: 1, mask: IN_CREATE, name: "bé.md", filledUpTo: 16)
                + bytes(watch: 2, mask: IN_DELETE_SELF, name: "", filledUpTo: 0)
                + bytes(watch: 3, mask: IN_CLOSE_WRITE, name: "c", filledUpTo: 16))
        #expect(
            events == [
                InotifyEvent(watch: 1, mask: UInt32(IN_CREATE), name: "bé.md"),
                InotifyEvent(watch: 2, mask: UInt32(IN_DELETE_SELF), name: ""),
                InotifyEvent(watch: 3, mask: UInt32(IN_CLOSE_WRITE), name: "c"),
            ])
    }

    @Test func aCutEventIsNoCrash() {
        let whole = bytes(watch: 1, mask: IN_CREATE, name: "abc", filledUpTo: 16)
        #expect(
            InotifyEvent.parse(Array(whole.dropLast(14))) == [
                InotifyEvent(watch: 1, mask: UInt32(IN_CREATE), name: "ab")
            ])
        #expect(InotifyEvent.parse(Array(whole.prefix(15))) == [])
        #expect(InotifyEvent.parse([]) == [])
    }

    @Test(arguments: [
        (IN_CREATE, true), (IN_CREATE | IN_ISDIR, true), (IN_MOVED_TO, true), (IN_MOVED_FROM, true),
        (IN_DELETE_SELF, true), (IN_Q_OVERFLOW, true), (IN_CLOSE_WRITE, false), (IN_ATTRIB | IN_ISDIR, false),
    ])
    func foldersAreLookedForWhenTheyMayHaveChanged(mask: Int32, isSo: Bool) {
        #expect(InotifyEvent(watch: 1, mask: UInt32(mask), name: "a").changesFolders == isSo)
    }
}
