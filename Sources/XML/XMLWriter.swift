/// Writes XML 1.0 in UTF-8, an element a line.
///
/// Text may hold anything: what means something in XML is escaped, and the characters that XML 1.0 §2.2 does
/// not know are left out.
public struct XMLWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// An attribute; without a value it is left out.
    public typealias Attributes = KeyValuePairs<String, String?>

    /// Begins with the declaration of a file, or with nothing where a part of one is written.
    public init(isFile: Bool = true) {
        if isFile { bytes += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }
    }

    /// Opens an element that others stand in.
    public mutating func open(_ name: String, _ attributes: Attributes = [:]) {
        begin(name, attributes)
        bytes += Array(">\n".utf8)
    }

    /// Closes an element that others stand in.
    public mutating func close(_ name: String) {
        bytes += Array("</\(name)>\n".utf8)
    }

    /// An element with nothing in it.
    public mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
        begin(name, attributes)
        bytes += Array("/>\n".utf8)
    }

    /// An element with a text; nothing for nil.
    public mutating func element(_ name: String, _ text: String?, _ attributes: Attributes = [:]) {
        if let text { element(name, Array(text.utf8), attributes) }
    }

    /// An element with a text in UTF-8.
    public mutating func element(_ name: String, _ text: [UInt8], _ attributes: Attributes = [:]) {
        begin(name, attributes)
        bytes.append(0x3E)
        escape(text, isAttribute: false)
        close(name)
    }

    /// What another writer wrote of the same file.
    public mutating func append(_ part: [UInt8]) { bytes += part }

    private mutating func begin(_ name: String, _ attributes: Attributes) {
        bytes += Array("<\(name)".utf8)
        for (key, value) in attributes {
            guard let value else { continue }
            bytes += Array(" \(key)=\"".utf8)
            escape(Array(value.utf8), isAttribute: true)
            bytes.append(0x22)
        }
    }

    /// Appends the runs between special bytes whole.
    private mutating func escape(_ text: [UInt8], isAttribute: Bool) {
        var start = 0
        for index in text.indices {
            guard let escape = XMLEscape(text, at: index, isAttribute: isAttribute) else { continue }
            bytes += text[start..<index]
            bytes += Array(escape.replacement.utf8)
            start = index + escape.length
        }
        if start < text.count { bytes += text[start...] }
    }
}
