extension DirectiveSpec {
    /// The directives of the content model.
    public static let standard: [DirectiveSpec] = [
        DirectiveSpec("tijdlijn", [.leaf], required: ["bron"], optional: ["peildatum", "sinds", "alleen"]),
        DirectiveSpec("segmenten", [.leaf], required: ["bron"], optional: ["elementen"]),
        DirectiveSpec("planning", [.leaf], required: ["traject"]),
        DirectiveSpec("indicator", [.leaf], required: ["bron"]),
        DirectiveSpec("begrippen", [.leaf], optional: ["bron", "termen"]),
        DirectiveSpec("aanwezigen", [.leaf]),
        DirectiveSpec("afspraken", [.leaf]),
        DirectiveSpec("vragen", [.leaf]),
        DirectiveSpec("kader", [.container]),
        DirectiveSpec("besluit", [.container]),
        DirectiveSpec("begrip", [.inline], optional: ["term"]),
        DirectiveSpec("lak", [.inline], required: ["grond"]),
    ]
}
