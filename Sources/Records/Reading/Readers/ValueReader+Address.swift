extension ValueReader<String> {
    /// An `http` or `https` address.
    static let url = ValueReader(.url) { entry in
        entry.address(.url) { WebAddress.isOne($0) }
    }

    /// An e-mail address.
    static let eMail = ValueReader(.eMail) { entry in
        entry.address(.eMail) { WebAddress.isEMail($0) }
    }

    /// An e-mail address or an `http` or `https` address.
    static let eMailOrURL = ValueReader(.eMailOrURL) { entry in
        entry.address(.eMailOrURL) { WebAddress.isOne($0) || WebAddress.isEMail($0) }
    }

    /// What an entry of the menu leads to: a path, an address or a reference.
    static let destination = ValueReader(.destination) { entry in
        entry.address(.destination) { WebAddress.isOne($0) || !WebAddress.hasScheme($0) }
    }

    /// A tag of a language (BCP 47): `nl`, `en-GB`.
    static let language = ValueReader(.language) { entry in
        guard let text = entry.scalar(.language) else { return nil }
        return LanguageTag.isOne(text) ? text : entry.refuse(text, .language, right: names[text.lowercased()])
    }

    private static let names = [
        "nederlands": "nl", "dutch": "nl", "engels": "en", "english": "en", "fries": "fy", "duits": "de",
        "frans": "fr",
    ]
}

extension ValueReader<Slug> {
    /// A part of an address.
    static let slug = ValueReader(.slug) { $0.value(.slug) { Slug($0) } }
}

extension Entry {
    /// A text that is an address; nil after a message.
    fileprivate func address(_ type: ScalarType, _ isRight: (String) -> Bool) -> String? {
        guard let text = scalar(type) else { return nil }
        if isRight(text) { return text }
        let isBare = text.hasPrefix("www.")
        // Without its scheme an address of mail would be taken for a page of the site.
        let isMail = text.hasPrefix("mailto:") && type != .destination
        let right = isBare ? "https://" + text : String(text.dropFirst("mailto:".count))
        return refuse(text, type, right: (isBare || isMail) && isRight(right) ? right : nil)
    }
}
