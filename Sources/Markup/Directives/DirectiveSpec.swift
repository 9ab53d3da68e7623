/// What a directive's author may write: its form and its keys.
public struct DirectiveSpec: Sendable, Equatable {
    /// The name after the colons.
    public var name: String
    /// The forms that it may have.
    public var forms: Set<DirectiveForm>
    /// The keys that it must have.
    public var required: [String]
    /// The keys that it may have besides.
    public var optional: [String]

    /// A directive of one or more forms.
    public init(_ name: String, _ forms: Set<DirectiveForm>, required: [String] = [], optional: [String] = [])
    {
        self.name = name
        self.forms = forms
        self.required = required
        self.optional = optional
    }

    /// Every key that it knows, the required ones first.
    public var keys: [String] { required + optional }
}
