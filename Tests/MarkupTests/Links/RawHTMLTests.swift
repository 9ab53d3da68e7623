import Markup
import Testing

struct RawHTMLTests {
    @Test(
        "Raw HTML is left out and named once an element, comments without a word",
        arguments: [
            (
                "é <b class=\"x\">c</b> d", "<p>é c d</p>\n",
                ["1:3 html-weggelaten: HTML-element 'b' is weggelaten"]
            ),
            (
                "<div>\n*a*\n</div>\n\nb", "<p>b</p>\n",
                ["1:1 html-weggelaten: HTML-element 'div' is weggelaten, met de tekst die erin staat: '*a*'"]
            ),
            (
                "<!-- a --><my-tag>\n\nb", "<p>b</p>\n",
                ["1:1 html-weggelaten: HTML-element 'my-tag' is weggelaten"]
            ),
            (
                "<table>\n<td>Een</td><td>twee drie, vier</td>\nvijf <b>zes</b> zeven\n</table>", "",
                [
                    "1:1 html-weggelaten: HTML-element 'table' is weggelaten, met de tekst die erin staat: "
                        + "'Een twee drie, vier vijf zes …' (7 woorden)"
                ]
            ),
            (
                "<script>\nlet a = 1 < 2\n</script>", "",
                ["1:1 html-weggelaten: HTML-element 'script' is weggelaten"]
            ),
            (
                "<div>\n&#58;lak[geheim]{grond=5.1.2e}\n</div>", "",
                [
                    "1:1 html-weggelaten: HTML-element 'div' is weggelaten, met de tekst die erin staat: 1 woord"
                ]
            ),
            (
                "a<?php b ?>c<!DOCTYPE d>", "<p>ac</p>\n",
                [
                    "1:2 html-weggelaten: HTML-element '?php' is weggelaten",
                    "1:13 html-weggelaten: HTML-element '!DOCTYPE' is weggelaten",
                ]
            ),
            ("<!-- a\n\nb <i> -->\n\nc <!-- d --> e", "<p>c  e</p>\n", []),
            ("<!-- a -->", "", []),
            ("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>\n", []),
        ])
    func isLeftOut(text: String, html: String, messages: [String]) {
        let reading = Reading(text)
        #expect(reading.html() == html)
        #expect(reading.messages == messages)
    }
}
