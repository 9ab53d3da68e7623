import Digests
import Records

/// What identifies a notice for ever (BT-701).
enum NoticeID {
    /// The first half of the SHA-256 of the site's address and the record's id, in the form of a UUID.
    ///
    /// The same process has the same id in every build; another site with a record of that name has another.
    /// It says of itself that it is random (version 4), for eForms takes no other: RFC 9562 §5.8 would have
    /// it 8.
    static func make(site: String, record: RecordID) -> String {
        var bytes = Array(Digest(of: Array("\(site)\n\(record.path)".utf8)).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (position, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(position) { text.append(0x2D) }
            text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
