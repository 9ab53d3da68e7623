import Diagnostics

extension RelationCause {
    var english: Wording {
        switch self {
        case .unknownReference(let written, let nearest):
            Wording(
                "'\(written)' does not exist\(nearest.asQuestion(in: .english))",
                remedy: "refer to an id that exists")
        case .ambiguousReference(let written, let candidates):
            Wording(
                "'\(written)' can mean more than one record: \(candidates.inQuotes(or: "and"))",
                remedy: "write the whole id")
        case .wrongKind(let written, let kind, let expected):
            Wording(
                "'\(written)' is a \(kind); a \(expected.inQuotes(or: "or")) belongs here",
                remedy: "refer to a record of that kind, or remove the reference")
        case .hiddenReference(let written):
            Wording(
                "'\(written)' is not published, so this reference is left out of the site",
                remedy: "publish the record, or remove the reference")
        case .sameAddress(let path, let other):
            Wording(
                "the address '/\(path)' already belongs to \(other)",
                remedy: "give one of them another name or code, or a 'slug' of its own")
        case .sectionAddress(let path, let folder):
            Wording(
                "the address '/\(path)' is that of the list of '\(folder)'",
                remedy: "give this file another name, or a 'slug' of its own")
        case .aliasTaken(let path):
            Wording("the old address '/\(path)' is in use already", remedy: "remove the alias")
        case .aliasMalformed(let path):
            Wording(
                "'\(path)' cannot be an old address",
                remedy: "write a path on this site, such as '/news/old-page/'")
        case .noAddress(let name):
            Wording("no address can be made of '\(name)'", remedy: "use letters or digits, or give a 'slug'")
        case .missingFile(let path, let nearest):
            Wording(
                "the file '\(path)' is not there\(nearest.asQuestion(in: .english))",
                remedy: "put it beside the page or below 'content/'")
        case .brokenLink(let destination, let nearest):
            Wording(
                "the link to '\(destination)' leads nowhere\(nearest.asQuestion(in: .english))",
                remedy: "mend the address, or remove the link")
        case .brokenAnchor(let destination, let anchor, let nearest):
            Wording(
                "\(Self.page(of: destination, or: "this page")) has no anchor '\(anchor)'"
                    + nearest.asQuestion(in: .english),
                remedy: "mend the part after '#'")
        case .unknownSeries(let written, let nearest):
            Wording(
                "'site.yaml' has no series '\(written)'\(nearest.asQuestion(in: .english))",
                remedy: "add the series there, or mend the id")
        case .unknownTerm(let written, let nearest):
            Wording(
                "'begrippen.yaml' has no term '\(written)'\(nearest.asQuestion(in: .english))",
                remedy: "add the term there, or name one that is there with 'term=…'")
        }
    }
}
