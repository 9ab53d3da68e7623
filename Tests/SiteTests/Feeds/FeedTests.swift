import Support
import Testing

/// Feeds tell what came and what changed, the newest first, and nothing that is not public.
@Suite struct FeedTests {
    @Test func aFeedIsExactlyThis() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/stand.md --
            ---
            titel: Stand van zaken & "meer"
            datum: 2023-03-01
            slug: anders
            samenvatting: In *mei* volgt het bestek.
            organisatie: zorg-een
            trefwoorden: [wmo]
            versies:
              - {nummer: 2, datum: 2023-03-28, toelichting: Bedrag verbeterd}
            ---
            Zie [het overleg](/consultaties/overleg/).
            -- content/consultaties/overleg.md --
            ---
            titel: Overleg
            datum: 2023-02-01
            vorm: overleg
            taal: en
            vastgesteld: 2023-03-15
            ---
            """)
        #expect(site.messages == [])
        #expect(
            site.files["feed.xml"] == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
                <id>tag:proef.example,2026:feed.xml</id>
                <title>Proefsite</title>
                <updated>2023-03-28T00:00:00+02:00</updated>
                <link rel="self" type="application/atom+xml" href="https://proef.example/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://proef.example/"/>
                <author>
                <name>gemeente Proef</name>
                <uri>https://proef.example/</uri>
                </author>
                <generator>Inzage</generator>
                <entry>
                <id>tag:proef.example,2026:memos/stand</id>
                <title>Stand van zaken &amp; “meer”</title>
                <updated>2023-03-28T00:00:00+02:00</updated>
                <published>2023-03-01T00:00:00+01:00</published>
                <link rel="alternate" type="text/html" href="https://proef.example/memos/anders/"/>
                <author>
                <name>Zorg Een</name>
                </author>
                <category term="memo" label="Memo"/>
                <category term="wmo" scheme="https://proef.example/trefwoorden/"/>
                <summary>In mei volgt het bestek.</summary>
                <content type="html" xml:base="https://proef.example/memos/anders/">&lt;p \
                id="p-465b456a"&gt;Zie &lt;a \
                href="https://proef.example/consultaties/overleg/"&gt;het overleg&lt;/a&gt;.&lt;/p&gt;
                </content>
                </entry>
                <entry>
                <id>tag:proef.example,2026:memos/stand#versie=2</id>
                <title>Gewijzigd: Stand van zaken &amp; “meer” (versie 2)</title>
                <updated>2023-03-28T00:00:00+02:00</updated>
                <published>2023-03-28T00:00:00+02:00</published>
                <link rel="alternate" type="text/html" href="https://proef.example/memos/anders/"/>
                <author>
                <name>Zorg Een</name>
                </author>
                <category term="memo" label="Memo"/>
                <category term="wmo" scheme="https://proef.example/trefwoorden/"/>
                <summary>Bedrag verbeterd</summary>
                </entry>
                <entry xml:lang="en">
                <id>tag:proef.example,2026:consultaties/overleg</id>
                <title>Overleg</title>
                <updated>2023-03-15T00:00:00+01:00</updated>
                <published>2023-02-01T00:00:00+01:00</published>
                <link rel="alternate" type="text/html" href="https://proef.example/consultaties/overleg/"/>
                <category term="verslag" label="Verslag overleg"/>
                </entry>
                </feed>

                """)
    }

    @Test func aFeedChangesOnlyWithItsContent() async throws {
        let archive = """
            -- content/memos/a.md --
            ---
            titel: Memo
            datum: 2023-03-01
            reactie: {tot: 2023-04-10}
            ---
            """
        let early = try await BuiltSite(archive, asOf: "2023-03-01")
        let late = try await BuiltSite(archive, asOf: "2031-12-31")
        for path in ["feed.xml", "memos/feed.xml"] { #expect(early.files[path] == late.files[path]) }
    }

    @Test(arguments: [
        ("concept: ja", false), ("concept: ja", true), ("publicatie-vanaf: 2023-04-06", false),
        ("verloopt: 2023-04-04", false),
    ])
    func whatIsNotToBeToldIsInNoFeedAndNoCalendar(key: String, drafts: Bool) async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/zichtbaar.md --
            ---
            titel: Zichtbaar
            datum: 2023-03-01
            vorm: overleg
            traject: inkoop
            ---
            -- content/trajecten/inkoop.yaml --
            titel: Inkoop
            -- content/consultaties/geheim.md --
            ---
            titel: Geheim
            datum: 2023-03-02
            vorm: overleg
            organisatie: zorg-een
            traject: inkoop
            reactie: {tot: 2023-05-01}
            versies: {nummer: 1, datum: 2023-03-02, toelichting: Geheim}
            afspraken: {tekst: Geheim, termijn: 2023-06}
            \(key)
            ---
            Geheim.
            """, drafts: drafts)
        let feeds = site.files.filter { $0.key.hasSuffix("feed.xml") }
        #expect(feeds.count > 3)
        #expect(feeds.filter { $0.value.contains("Geheim") }.keys.sorted() == [])
        guard !key.hasPrefix("verloopt") else { return }
        let calendars = site.files.filter { $0.key.hasSuffix(".ics") }
        #expect(calendars.filter { $0.value.contains("Geheim") }.keys.sorted() == [])
    }

    @Test func anOrganisationHasAFeedOfWhereItWasAndSpoke() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/a.md --
            ---
            titel: Erbij
            datum: 2023-02-01
            vorm: overleg
            aanwezigen: {deelnemers: {organisatie: zorg-een}}
            ---
            -- content/consultaties/b.md --
            ---
            titel: Niet erbij
            datum: 2023-02-02
            vorm: overleg
            ---
            -- content/memos/c.md --
            ---
            titel: Zelf geschreven
            datum: 2023-02-03
            organisatie: zorg-een
            ---
            """)
        let feed = site.files["organisaties/zorg-een/feed.xml"] ?? ""
        #expect(titles(feed) == ["Zorg Een – Proefsite", "Zelf geschreven", "Erbij"])
        #expect(site.files["organisaties/gemeente-proef/feed.xml"] == nil)
    }

    @Test func aFeedHoldsTheThirtyNewest() async throws {
        let memos = (1...40).map { number in
            "-- content/memos/m\(number).md --\n---\ntitel: Memo \(number)\ndatum: 2023-01-01\n---\n"
        }
        let site = try await BuiltSite(memos.joined())
        let expected = (1...40).map { "m\($0)" }.sorted().prefix(30).map { "Memo \($0.dropFirst())" }
        #expect(titles(site.files["feed.xml"] ?? "") == ["Proefsite"] + expected)
    }

    @Test func signsThatXMLDoesNotKnowAreLeftOut() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/a.md --
            ---
            titel: "A\\u0001\\x08]]> <b>\\uFFFF"
            datum: 2023-01-01
            ---
            """)
        #expect(titles(site.files["feed.xml"] ?? "") == ["Proefsite", "A]]&gt; &lt;b&gt;"])
    }

    private func titles(_ feed: String) -> [String] {
        feed.split(separator: "\n").filter { $0.hasPrefix("<title>") }
            .map { String($0.dropFirst(7).dropLast(8)) }
    }
}
