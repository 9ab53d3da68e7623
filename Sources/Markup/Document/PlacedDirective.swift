public import Diagnostics

/// A directive of a document, with where it and its values stand in the site's files.
public struct PlacedDirective: Sendable {
    /// Where it is in the document.
    public var node: NodeReference
    /// Its form.
    public var form: DirectiveForm
    /// The name after the colons.
    public var name: String
    /// The label as plain text; empty when there is none.
    public var label: String
    /// From its colons to the end of its name.
    public var place: Place
    private let values: [(key: String, value: PlacedValue)]

    init(
        _ directive: Directive, as form: DirectiveForm, node: NodeReference, _ places: inout SourcePlaces
    ) {
        self.node = node
        self.form = form
        name = directive.name
        label = directive.label
        let length = directive.name.utf8.count + (form == .inline ? 1 : 2)
        place = places.place(line: directive.line, byteColumn: directive.column, length: length)
        values = directive.attributes.map { attribute in
            let place = places.place(
                line: directive.line, byteColumn: attribute.valueColumn,
                length: attribute.value.unicodeScalars.count)
            return (attribute.key, PlacedValue(attribute.value, at: place))
        }
    }

    /// The first value of a key; nil where the key is not there, or has nothing but spaces for a value.
    public func value(_ key: String) -> PlacedValue? {
        guard let value = values.first(where: { $0.key == key })?.value else { return nil }
        return value.text.utf8.allSatisfy(\.isBlank) ? nil : value
    }
}

extension Document {
    /// The directives in a line and those on a line of their own, of the body and of the notes, in reading
    /// order.
    ///
    /// `source` is the text that was read, with which columns count characters instead of bytes.
    public func placedDirectives(in source: [UInt8]) -> [PlacedDirective] {
        guard !directives.isEmpty else { return [] }
        var places = SourcePlaces(source, origin: origin)
        var found: [PlacedDirective] = []
        for note in 0...footnotes.count {
            let nodes = nodes(ofNote: note)
            for index in nodes.indices {
                let (form, position): (DirectiveForm, Int)
                switch nodes[index].kind {
                case .leafDirective(let directive): (form, position) = (.leaf, directive)
                case .inlineDirective(let directive): (form, position) = (.inline, directive)
                default: continue
                }
                found.append(
                    PlacedDirective(
                        directives[position], as: form, node: NodeReference(index, note: note), &places))
            }
        }
        return found
    }
}
