public import Diagnostics
public import Markup
public import Records

/// Takes the names of people with `openbaar: nee` out of texts, and puts their role instead, else their
/// organisation, else "een deelnemer" (content model §2): before anything is rendered, so that no output can
/// hold them.
///
/// The whole name goes wherever it stands, also with initials. Part of it goes where it can only be the name:
/// after a form of address or the role, as a text that is all strong, or before the colon that begins a
/// paragraph; in the report of a meeting that this person took part in everywhere. Elsewhere a surname may be
/// another word (`Bos`, `Klein`): it stays, and is a warning.
public struct NameWithholding: Sendable {
    /// Nothing to withhold.
    public static let none = NameWithholding([], organisations: .none)

    /// The people, as `people` of ``names`` means them.
    private(set) var withheld: [Withheld] = []
    /// Their names.
    private(set) var names = NameTable()
    /// The most words that a name has.
    private(set) var longest = 1
    /// The first letters of names, to pass over all other words.
    private(set) var initials: Set<UInt8> = []

    /// The people of any records; those whose names are public are left out.
    public init(_ people: [Person], organisations: OrganisationNames) {
        for person in people where person.openbaar == false {
            guard let name = person.naam?.forRecognition() ?? person.achternaam?.forRecognition() else {
                continue
            }
            add(person, name, organisations)
        }
        for entry in names.entries {
            let key = names.bytes[entry.range]
            initials.formUnion(key.prefix(1))
            longest = max(longest, 1 + key.count { $0 == 0x20 || $0 == 0x2D })
        }
    }

    /// Whether there is nothing to withhold.
    public var isEmpty: Bool { withheld.isEmpty }

    /// Whether a person of another record has the whole name of one whose name is not public, or is called by
    /// a name that would be taken out of any text: `mevrouw Bergsma`.
    public func withholds(_ person: Person) -> Bool {
        guard !isEmpty, let name = person.naam?.forRecognition() else { return false }
        let key = NameWriter.key(of: name)
        return withheld.contains { $0.wholeName == key } || redacted(name) != name
    }

    /// Takes the names out of a document: its words, headings, anchors, titles of links and labels of
    /// directives.
    ///
    /// Gives a warning for each part of a name that stays, at its place.
    public func apply(to document: inout Document) -> [Diagnostic] {
        isEmpty ? [] : DocumentRedaction.redact(&document, Redaction([NameRedactor(self)]))
    }

    /// A plain text without the names.
    public func redacted(_ text: String) -> String {
        isEmpty ? text : Redaction([NameRedactor(self)]).redacted(text)
    }

    private mutating func add(_ person: Person, _ name: String, _ organisations: OrganisationNames) {
        let index = withheld.count
        withheld.append(Withheld(person, name: name, organisations))
        let whole = NameWriter.write(name, to: &names)
        NameWriter.enter(whole, of: index, in: &names)
        for form in Initials.forms(of: names.bytes.span.extracting(whole)) {
            names.add(names.write(key: form), meaning: index, as: .fullName)
        }
        if let surname = person.achternaam?.forRecognition() {
            let part = NameWriter.write(surname, to: &names)
            NameWriter.enter(part, isSurname: true, of: index, in: &names)
        }
        for alias in person.aliassen where isName(alias.forRecognition()) {
            let key = names.write(alias.forRecognition().utf8.span)
            let hasWords = names.bytes.span.first(0x20, from: key.lowerBound) != nil
            names.add(key, meaning: index, as: hasWords ? .fullName : .part)
        }
    }

    /// Whether an alias is a name (`Jantje`, `Jan de Boer`), and not a role in words (`medewerker inkoop`).
    private func isName(_ alias: String) -> Bool {
        let words = alias.utf8.split(separator: 0x20)
        guard !Office.allCases.contains(where: { $0.isMeant(by: alias) }) else { return false }
        return words.allSatisfy { word in
            let bytes = Array(word)
            return Letter.isCapital(in: bytes.span, at: 0) || Particle.contains(NameKey.of(bytes.span).span)
        }
    }
}
