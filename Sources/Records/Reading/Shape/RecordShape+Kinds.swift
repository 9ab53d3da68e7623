extension RecordShape {
    /// The keys that a record of a kind knows: those of its file, or of its entry in a register.
    public init(of kind: RecordKind) {
        switch kind {
        case .memo: self.init { Memo(&$0) }
        case .verslag: self.init { Verslag(&$0) }
        case .traject: self.init { Traject(&$0) }
        case .tijdlijn: self.init { Tijdlijn(&$0) }
        case .segmentkeuzes: self.init { Segmentkeuzes(&$0) }
        case .segment: self.init { Segment(&$0) }
        case .indicator: self.init { Indicator(&$0) }
        case .organisatie: self.init { Organisatie(&$0) }
        case .project: self.init { Project(&$0) }
        case .begrip: self.init { Begrip(&$0) }
        case .toezegging: self.init { Toezegging(&$0) }
        case .pagina: self.init { Pagina(&$0) }
        }
    }

    /// The keys of `site.yaml`.
    public static var site: RecordShape { RecordShape { SiteInstellingen(&$0) } }
}
