import Diagnostics
import Minutes
import Records
import Relations

extension LoadedSite {
    /// Takes the names that are not public out of all that authors wrote; the bodies of reports are without
    /// them already.
    mutating func withhold(
        _ withholding: NameWithholding, _ organisations: OrganisationNames,
        _ source: @escaping (String) -> SourceText?
    ) -> [Diagnostic] {
        guard !withholding.isEmpty else { return [] }
        let locator = ValueLocator(source)
        func editor(_ file: String) -> TextWithholding {
            TextWithholding(withholding) { locator.place(of: $0, in: $1, file: file) }
        }
        var found = verslagen.withhold(withholding: .none) { item in
            TextWithholding(withholding, in: item.record, organisations) {
                locator.place(of: $0, in: $1, file: item.file)
            }
        }
        found += memos.withhold(withholding: withholding) { editor($0.file) }
        found += paginas.withhold(withholding: withholding) { editor($0.file) }
        found += trajecten.withhold(withholding: withholding) { editor($0.file) }
        found += tijdlijnen.withhold(withholding: withholding) { editor($0.file) }
        found += segmentkeuzes.withhold(withholding: withholding) { editor($0.file) }
        found += indicatoren.withhold(withholding: withholding) { editor($0.file) }
        found += projecten.withhold(withholding: withholding) { editor($0.file) }
        found += organisaties.withhold(withholding: withholding) { editor($0.file) }
        var introductions = [inleiding].compactMap { $0 }
        found += introductions.withhold(withholding: withholding) { editor($0.file) }
        inleiding = introductions.first
        for (folder, item) in rubriekinleidingen {
            var items = [item]
            found += items.withhold(withholding: withholding) { editor($0.file) }
            rubriekinleidingen[folder] = items[0]
        }
        found += withhold(\.begrippen, editor(begrippen.first?.place.file ?? ""))
        found += withhold(\.toezeggingen, editor(toezeggingen.first?.place.file ?? ""))
        found += withhold(\.instellingen, editor("content/site.yaml"))
        return found
    }

    private mutating func withhold<Value: TextBearing>(
        _ values: WritableKeyPath<LoadedSite, Value>, _ editor: TextWithholding
    ) -> [Diagnostic] {
        var editor = editor
        self[keyPath: values].visitTexts(by: &editor)
        return editor.diagnostics
    }
}

extension Array {
    /// Takes names out of the bodies and the values.
    fileprivate mutating func withhold<Record: TextBearing>(
        withholding: NameWithholding, _ editor: (Loaded<Record>) -> TextWithholding
    ) -> [Diagnostic] where Element == Loaded<Record> {
        var found: [Diagnostic] = []
        for position in indices {
            var editor = editor(self[position])
            var record = self[position].record
            record.visitTexts(by: &editor)
            self[position] = self[position].with(record: record)
            found += editor.diagnostics
            guard var body = self[position].body else { continue }
            found += withholding.apply(to: &body)
            self[position] = self[position].with(body: body)
        }
        return found
    }
}
