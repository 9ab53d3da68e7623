/// GitHub's HTML and ours reduced to what both should say: our attributes for readers are our own.
enum GitHubComparison {
    /// GitHub's HTML of body and notes.
    static func reduced(theirs html: String) -> String {
        var html = html.replacing(" />", with: ">").replacing(Comparison.omitted, with: "").replacing(
            "<p></p>", with: "")
        html.replace(/<sup class="footnote-ref"><a [^>]*>(\d+)<\/a><\/sup>/) { "[[\($0.1)]]" }
        html.replace(/\ ?<a [^>]*data-footnote-backref[^>]*>↩(<sup [^>]*>\d+<\/sup>)?<\/a>/, with: "")
        html.replace(/\ ?<a [^>]*data-footnote-backref[^>]*>↩(\[\[\d+\]\])?<\/a>/, with: "")
        html.replace(/<section [^>]*>/, with: "<notes>")
        html.replace(/<li id="fn-[^>]*>/, with: "<li>")
        html.replace(/<(th|td) align="(\w+)">/) { "<td \($0.2)>" }
        html.replace(/<(\/?)th>/) { "<\($0.1)td>" }
        return settled(html)
    }

    /// Our HTML of body and notes, rendered plainly.
    static func reduced(ours html: String) -> String {
        var html = html
        html.replace(/<sup><a [^>]*>(\d+)<\/a><\/sup>/) { "[[\($0.1)]]" }
        html.replace(/<sup id=[^>]*>(\d+)<\/sup>/) { "[[\($0.1)]]" }
        html.replace(/\ ?<a [^>]*doc-backlink[^>]*>↩(<sup>\d+<\/sup>)?<\/a>/, with: "")
        html.replace(/<div class="tabel"[^>]*>\n/, with: "")
        html.replace("</table>\n</div>\n", with: "</table>\n")
        html.replace(/<section [^>]*>\n<h2[^>]*>[^<]*<\/h2>/, with: "<notes>")
        html.replace(/<li id="voetnoot-[^>]*>/, with: "<li>")
        let alignments = ["links": "left", "midden": "center", "rechts": "right"]
        html.replace(/<(?:th|td)(?: scope="\w+")? class="(\w+)">/) {
            "<td \(alignments[String($0.1)] ?? "")>"
        }
        html.replace(/<(\/?)th(?: scope="\w+")?>/) { "<\($0.1)td>" }
        return settled(html)
    }

    private static func settled(_ html: String) -> String {
        html.replacing("<p></p>", with: "").filter { $0 != "\n" }
    }
}
