public import Diagnostics

extension Verdict {
    /// What was checked and what came of it, in one line; the faults stand apart.
    public func line(in language: Language) -> String {
        language == .dutch ? dutch : english
    }

    private var dutch: String {
        let result = faults.isEmpty ? "in orde" : faults.count == 1 ? "1 fout" : "\(faults.count) fouten"
        switch subject {
        case .bundle(let name, let files, let form):
            let form =
                switch form {
                case .zip: ""
                case .repacked: " (opnieuw ingepakt met een ander programma)"
                case .folder: " (uitgepakt)"
                }
            return "bundel \(name.printable)\(form), \(files) bestanden: \(result)"
        case .site(let files, let bundles):
            return "site, \(files) bestanden en \(bundles) bundels: \(result)"
        }
    }

    private var english: String {
        let result = faults.isEmpty ? "all is well" : faults.count == 1 ? "1 fault" : "\(faults.count) faults"
        switch subject {
        case .bundle(let name, let files, let form):
            let form =
                switch form {
                case .zip: ""
                case .repacked: " (packed anew by another program)"
                case .folder: " (unpacked)"
                }
            return "bundle \(name.printable)\(form), \(files) files: \(result)"
        case .site(let files, let bundles):
            return "site, \(files) files and \(bundles) bundles: \(result)"
        }
    }
}
