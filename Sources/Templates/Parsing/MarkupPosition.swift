/// Where in HTML a template's text has come to: escaping protects between tags and in quoted attributes only.
///
/// It follows the text of one file in reading order, so sections may open and close attributes as long as
/// each leaves off where it began.
struct MarkupPosition {
    /// Why an escaped value is not safe at a place.
    enum Hazard: Sendable {
        /// In a tag, where a space in the value begins another attribute.
        case unquoted
        /// In the element or attribute of that name, whose content is code.
        case code(String)
    }

    private enum State {
        case text
        /// After `<`.
        case opening
        case element
        /// In a tag, at or before the name of an attribute.
        case attribute
        /// After the equals sign of an attribute.
        case equals
        case quoted(UInt8)
        case unquoted
        case comment
        /// In an element that holds no tags.
        case code
    }

    private var state = State.text
    private var element: [UInt8] = []
    private var attribute: [UInt8] = []

    /// What is wrong with an escaped value here.
    var hazard: Hazard? {
        switch state {
        case .text, .comment: nil
        case .opening, .element, .attribute, .equals, .unquoted: .unquoted
        case .quoted:
            holdsCode(attribute: attribute) ? .code(String(decoding: attribute, as: UTF8.self)) : nil
        case .code: .code("<\(String(decoding: element, as: UTF8.self))>")
        }
    }

    /// A value stands here.
    mutating func passValue() {
        if case .equals = state { state = .unquoted }
    }

    /// Goes on through text.
    mutating func pass(_ text: ArraySlice<UInt8>) {
        for index in text.indices { step(text[index], text[index...]) }
    }

    private mutating func step(_ byte: UInt8, _ rest: ArraySlice<UInt8>) {
        switch (state, byte) {
        case (.text, UInt8(ascii: "<")): state = .opening
        case (.opening, _): open(byte, rest)
        case (.element, _) where isName(byte): element.append(lowercased(byte))
        case (.element, UInt8(ascii: ">")), (.attribute, UInt8(ascii: ">")), (.equals, UInt8(ascii: ">")),
            (.unquoted, UInt8(ascii: ">")):
            state = holdsCode(element: element) ? .code : .text
        case (.element, _): beginAttribute()
        case (.attribute, UInt8(ascii: "=")): state = .equals
        case (.attribute, _) where isName(byte): attribute.append(lowercased(byte))
        case (.attribute, _): attribute = []
        case (.equals, UInt8(ascii: "\"")), (.equals, UInt8(ascii: "'")): state = .quoted(byte)
        case (.equals, _): if !isSpace(byte) { state = .unquoted }
        case (.quoted(byte), _): beginAttribute()
        case (.unquoted, _): if isSpace(byte) { beginAttribute() }
        case (.comment, UInt8(ascii: "-")): if rest.starts(with: "-->".utf8) { state = .text }
        case (.code, UInt8(ascii: "<")): if closesCode(rest) { beginClosingTag() }
        default: break
        }
    }

    private mutating func open(_ byte: UInt8, _ rest: ArraySlice<UInt8>) {
        if rest.starts(with: "!--".utf8) {
            state = .comment
        } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") {
            beginClosingTag()
        } else if isName(byte) {
            element = [lowercased(byte)]
            state = .element
        } else if byte != UInt8(ascii: "<") {
            state = .text
        }
    }

    private mutating func beginAttribute() {
        attribute = []
        state = .attribute
    }

    private mutating func beginClosingTag() {
        element = []
        beginAttribute()
    }

    /// Whether the end tag of the present element stands here.
    private func closesCode(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.dropFirst().first == UInt8(ascii: "/")
            && rest.dropFirst(2).prefix(element.count).map(lowercased) == element
    }

    private func holdsCode(element: [UInt8]) -> Bool {
        element.elementsEqual("script".utf8) || element.elementsEqual("style".utf8)
    }

    private func holdsCode(attribute: [UInt8]) -> Bool {
        attribute.starts(with: "on".utf8) || attribute.elementsEqual("style".utf8)
            || attribute.elementsEqual("srcdoc".utf8)
    }

    private func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
