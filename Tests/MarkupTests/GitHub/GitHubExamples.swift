/// The constructs of GitHub's specification of tables and of its own tests of tables and footnotes, in our
/// words.
enum GitHubExamples {
    static let tables: [String] = [
        "| foo | bar |\n| --- | --- |\n| baz | bim |",
        "| abc | defghi |\n:-: | -----------:\nbar | baz",
        "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |",
        "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar",
        "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar",
        "| abc | def |\n| --- |\n| bar |",
        "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |",
        "| abc | def |\n| --- | --- |",
        "Text before\n\n| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n\nText after",
        "Hello!\n| abc | def |\n| --- | --- |\n| 1 | 2 |",
        "One\ntwo\n| abc | def |\n| --- | --- |\n| 1 | 2 |",
        "| a |\n--- |",
        "a | b\n-|-\n1 | 2",
        "|a|b|\n|:--|--:|\n|1|2|",
        "  | a | b |\n | - | - |\n   | 1 | 2 |",
        "| a |\n|-|\n    | code |",
        "| a | b | c |\n| --- | --- | ---|\n| d || e |",
        "| a |\n| - |\n| [link] |\n\n[link]: /url \"title\"",
        "| a | b |\n| --- | --- |\n| *x | y* |\n| `p | q` |",
        "| a | b |\n| --- | --- |\n| <b>bold</b> | <br> |",
        "> | a | b |\n> | - | - |\n> | 1 | 2 |",
        "> | a | b |\n> | - | - |\n| 1 | 2 |",
        "- | a | b |\n  | - | - |\n  | 1 | 2 |",
        "1. Item\n\n   | a | b |\n   | - | - |\n   | 1 | 2 |\n2. Next",
        "- - | a |\n    | - |\n    | b |",
        "```\n| a | b |\n| - | - |\n```",
        "    | a | b |\n    | - | - |",
        "a\n        | b | c |\n        | - | - |\n        | d | e |",
        "| a |\n| - |\n| b |\n---\nc",
        "| a |\n| - |\n| b |\n===\nc",
        "| a |\n| - |\n| b |\n# c",
        "| a |\n| - |\n| b |\n- c",
        "| a |\n| - |\n| b |\n2. c",
        "| a |\n| - |\n| b |\n```\nc\n```",
        "| a |\n| - |\n| b |\n<div>\nc\n</div>",
        "| a |\n| - |\n|\n| b |",
        "| a |\n| - |\n||",
        "# a | b\n- | -",
        "a | b\n- | -",
        "a | b\n--- | ---\n",
        "a\n---",
        "| a \\\n| - |\n",
        "a\n:-:\n",
        "| # a | b #|\n|-|-|\n| # | ## |",
        "| a | b |\n|-|-|\n| \\\\| | x |",
        "| a\t|\tb\t|\n|\t-\t|-|\n|\t1|2\t|",
        "<!--\n| a |\n| - |\n-->\n\n| b |\n| - |",
        "| a |\r\n| - |\r\n| b |\r\n\r\nc",
    ]

    static let footnotes: [String] = [
        """
        This is some text![^1]. Other text.[^footnote].

        Here's a thing[^other-note].

        And another thing[^codeblock-note].

        This doesn't have a referent[^nope].


        [^other-note]:       no code block here (spaces are stripped away)

        [^codeblock-note]:
                this is now a code block (8 spaces indentation)

        [^1]: Some *bolded* footnote definition.

        Hi!

        [^footnote]:
            > Blockquotes can be in a footnote.

                as well as code blocks

            or, naturally, simple paragraphs.

        [^unused]: This is unused.
        """,
        "Once[^a], twice[^a], thrice[^a].\n\n[^a]: Used often.",
        "Here[^my note] and [^ x].\n\n[^my note]: none",
        "Two[^a][^b] and the same[^a][^a].\n\n[^a]: A\n[^b]: B",
        "A price[^1](without tax), [^1](/url), [text][^1], ![^1], ![alt][^1], [^1][].\n\n[^1]: One",
        "_Emphasis_[^1] **strong**[^1] _[^1]_ *a[^1]b*.\n\n[^1]: One",
        "Escaped \\[^1], code `[^1]`, [in a link[^1]](/url).\n\n[^1]: One",
        "[^1]: One\nlazily continued\n# Heading\n\n[^1]",
        "Text[^1]\n[^1]: interrupts a paragraph\n\n    second\n\nlast",
        "[^A] and [^a]\n\n[^a]: Case counts for nothing",
        "[^1]\n\n[^1]: First\n[^1]: Second",
        "[^1]\n\n[^1]: - a\n    - b\n\n    c",
        "[^1]\n\n[^1]:\n    ```\n    code\n\n    more\n    ```\n\nafter",
        "[^1]\n\n```\n[^1]: not a note\n```",
        "[^1]\n\n    [^1]: not a note",
        "| a[^1] | b |\n|-|-|\n| c | [^1] |\n\n[^1]: One",
        "[^1]\n\n[^1]: https://example.org/",
        "[^1]\n\n[^1]: Word",
        "[^1]: unused",
        "# Heading[^1]\n\n> quote[^1]\n\n- item[^1]\n\n[^1]: One",
        "[^a\\]b] [^]\n\n[^]: none",
        "[^1]\n\n[^1]: a\n\n\n\n    b\n\n\nc",
        "[^1]\n\n[^1]: a\n\tb\n\n\tc",
    ]
}
