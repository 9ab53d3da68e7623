/// Goes through the elements of an XML document without building it: what is looked for in properties is
/// flat.
struct XMLScan {
    /// An element with what stands between its start and the next tag.
    struct Element {
        /// Its name without prefix.
        let name: String
        /// What stands in its tag behind the name.
        fileprivate let rest: ArraySlice<UInt8>
        fileprivate let content: ArraySlice<UInt8>

        /// The text after its start, up to the next tag.
        var text: String { String(decoding: content, as: UTF8.self) }
        /// Its attributes, by name without prefix, entities as written.
        var attributes: [(name: String, value: String)] { XMLScan.attributes(rest) }
    }

    private let bytes: ArraySlice<UInt8>

    /// A document in UTF-8 or anything that has ASCII in it.
    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Whether its tags cannot be seen: it is in UTF-16 or UTF-32.
    var isOpaque: Bool { bytes.prefix(64).contains(0) }

    /// Hands on each start of an element, in order.
    func forEach(_ take: (Element) -> Void) {
        var position = bytes.startIndex
        while let start = next(0x3C, from: position) {
            let inner = start + 1
            guard inner < bytes.endIndex else { return }
            if bytes[inner...].starts(with: "!--".utf8) {
                position = ByteScan.first("-->", in: bytes, from: inner) ?? bytes.endIndex
                continue
            }
            guard let end = endOfTag(from: inner) else { return }
            position = end + 1
            guard !"/?!".utf8.contains(bytes[inner]) else { continue }
            let text = bytes[(end + 1)..<(next(0x3C, from: end + 1) ?? bytes.endIndex)]
            take(element(bytes[inner..<end], text))
        }
    }

    private func next(_ byte: UInt8, from start: Int) -> Int? { bytes[start...].firstIndex(of: byte) }

    /// Where a tag ends: at the first `>` that stands in no value.
    private func endOfTag(from start: Int) -> Int? {
        var quote: UInt8?
        for index in start..<bytes.endIndex {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return index
            }
        }
        return nil
    }

    private func element(_ tag: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Element {
        let name = tag.prefix { $0 > 0x20 && $0 != 0x2F }
        return Element(name: Self.local(name), rest: tag.dropFirst(name.count), content: text)
    }

    fileprivate static func attributes(_ tag: ArraySlice<UInt8>) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var rest = tag
        while let equals = rest.firstIndex(of: 0x3D) {
            let name = rest[..<equals].split { $0 <= 0x20 }.last ?? []
            let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
            guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return found }
            let inner = value.dropFirst().prefix { $0 != quote }
            found.append((local(name), String(decoding: inner, as: UTF8.self)))
            rest = tag[min(inner.endIndex + 1, tag.endIndex)...]
        }
        return found
    }

    private static func local(_ name: ArraySlice<UInt8>) -> String {
        String(decoding: name.split(separator: 0x3A).last ?? [], as: UTF8.self)
    }
}
