import Glibc

/// Something that the kernel noticed in a watched folder.
struct InotifyEvent: Equatable, Sendable {
    /// The number of the watch.
    var watch: Int32
    /// What happened.
    var mask: UInt32
    /// The name in the folder; empty when it is the folder itself.
    var name: String

    /// Whether the kernel dropped events, since there were too many.
    var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

    /// Whether there may be other folders now than are watched. Any new name may be that of a link to one.
    var changesFolders: Bool {
        isOverflow || mask & UInt32(IN_CREATE | IN_DELETE | IN_MOVE | IN_DELETE_SELF | IN_MOVE_SELF) != 0
    }

    /// All events that wait on a descriptor that does not block.
    static func read(from descriptor: Int32) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        while true {
            let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
                filled = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
            }
            guard !bytes.isEmpty else { return events }
            events += parse(bytes)
        }
    }

    /// The events in the kernel's form: a head of fixed size, and a name filled up with zeros.
    static func parse(_ bytes: [UInt8]) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        let headSize = MemoryLayout<inotify_event>.size
        var offset = 0
        while offset + headSize <= bytes.count {
            let head = bytes.withUnsafeBytes {
                $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            }
            let end = min(offset + headSize + Int(head.len), bytes.count)
            let name = bytes[offset + headSize..<end].prefix { $0 != 0 }
            events.append(
                InotifyEvent(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
            offset = end
        }
        return events
    }
}
