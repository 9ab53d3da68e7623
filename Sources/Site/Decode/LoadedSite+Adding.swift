import Relations

extension LoadedSite {
    /// Puts what a file holds in its place.
    mutating func add(_ content: DecodedFile.Content) {
        switch content {
        case .site(let settings): instellingen = settings
        case .homeIntroduction(let page): inleiding = page
        case .sectionIntroduction(let folder, let page): rubriekinleidingen[folder] = page
        case .memo(let item): memos.append(item)
        case .verslag(let item): verslagen.append(item)
        case .pagina(let item): paginas.append(item)
        case .traject(let item): trajecten.append(item)
        case .tijdlijn(let item): tijdlijnen.append(item)
        case .segmentkeuzes(let item): segmentkeuzes.append(item)
        case .indicator(let item): indicatoren.append(item)
        case .organisaties(let items): organisaties += items
        case .projecten(let items): projecten += items
        case .begrippen(let items): begrippen += items
        case .toezeggingen(let items): toezeggingen += items
        case .copied(let file): files.append(file)
        }
    }
}
