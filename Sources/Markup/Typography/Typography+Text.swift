extension Typography {
    /// `text` typeset on its own, for a title or a name; its letters stay as they are.
    public func typeset(_ text: String) -> String {
        var text = text
        let typeset: String? = text.withUTF8 { bytes in
            guard SpecialBytes(isTypeset: true).next(in: bytes, from: 0) < bytes.count else { return nil }
            var typesetter = Typesetter(self, isHTML: false)
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count + 16)
            typesetter.set(bytes, following: .boundary, into: &output)
            return String(decoding: output, as: UTF8.self)
        }
        return typeset ?? text
    }
}
