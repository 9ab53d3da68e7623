extension ValueReader<String> {
    /// An `http` or `https` address.
    static let url = ValueReader(.url) { entry in
        entry.value(.url) { WebAddress.isOne($0) ? $0 : nil }
    }

    /// An e-mail address.
    static let eMail = ValueReader(.eMail) { entry in
        entry.value(.eMail) { WebAddress.isEMail($0) ? $0 : nil }
    }

    /// An e-mail address or an `http` or `https` address.
    static let eMailOrURL = ValueReader(.eMailOrURL) { entry in
        entry.value(.eMailOrURL) { WebAddress.isOne($0) || WebAddress.isEMail($0) ? $0 : nil }
    }

    /// A tag of a language (BCP 47): `nl`, `en-GB`.
    static let language = ValueReader(.language) { entry in
        entry.value(.language) { text in
            let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
            let isTag = parts.allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy { Character(Unicode.Scalar($0)).isASCII }
            }
            return isTag && (2...3).contains(parts.first?.count ?? 0) ? text : nil
        }
    }
}

extension ValueReader<Slug> {
    /// A part of an address.
    static let slug = ValueReader(.slug) { $0.value(.slug) { Slug($0) } }
}

extension ValueReader<String> {
    /// What an entry of the menu leads to: a path, an address or a reference.
    static let destination = ValueReader(.destination) { entry in
        entry.value(.destination) { text in
            let scheme = text.utf8.prefix { $0 != 0x2F && $0 != 0x23 && $0 != 0x3F }
            return !scheme.contains(0x3A) || WebAddress.isOne(text) ? text : nil
        }
    }
}
