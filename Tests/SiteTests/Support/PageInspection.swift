import Foundation

/// Looks at the pages of a site as a browser would: does every name stand once on a page, does every link
/// lead to something, has every part something in it?
struct PageInspection {
    private let site: BuiltSite
    private let names: [String: [String]]

    init(_ site: BuiltSite) {
        self.site = site
        names = site.files.filter { $0.key.hasSuffix(".html") }.mapValues { page in
            page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
        }
    }

    /// What is wrong, a line each, in order.
    var findings: [String] {
        names.keys.sorted().flatMap { path in
            doubles(in: names[path] ?? []).map { "\(path): '\($0)' is there more than once" }
                + deadLinks(of: path).map { "\(path): '\($0)' leads nowhere" }
                + empties(of: path).map { "\(path): '\($0)' has nothing to show" }
        }
    }

    private func doubles(in names: [String]) -> [String] {
        Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
    }

    private func empties(of path: String) -> [String] {
        let parts = /<(section|nav|ul|ol|dl|table|tbody|div|h[1-6])\b[^>]*(?:\ hidden[^>]*>|>\s*<\/\1>)/
        return (site.files[path] ?? "").matches(of: parts).map { String($0.0) }
    }

    private func deadLinks(of path: String) -> [String] {
        let page = site.files[path] ?? ""
        let links = page.matches(of: /\ (?:href|src)="([^"]*)"/).map { String($0.1) }
        return Set(links).sorted().filter { !leadsSomewhere($0.replacing("&amp;", with: "&"), from: path) }
    }

    /// Whether a link from a page leads to a file of the site, and to a name on it; addresses elsewhere are
    /// taken on trust.
    private func leadsSomewhere(_ link: String, from path: String) -> Bool {
        guard link.wholeMatch(of: /(?:[a-z]+:|\/).*/) == nil else { return true }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        guard let target = target(of: parts[0].removingPercentEncoding ?? parts[0], from: path) else {
            return false
        }
        guard parts.count > 1, let known = names[target] else { return true }
        return known.contains(parts[1].removingPercentEncoding ?? parts[1])
    }

    private func target(of link: String, from path: String) -> String? {
        guard !link.isEmpty else { return path }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else if part != "." {
                parts.append(String(part))
            }
        }
        let file = parts.joined(separator: "/")
        let folder = file.isEmpty ? "index.html" : "\(file)/index.html"
        return [file, folder].first { site.files[$0] != nil }
    }
}
