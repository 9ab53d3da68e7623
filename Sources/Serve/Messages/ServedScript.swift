/// The script that keeps a page in step with the site, and the style sheet of the messages that it shows.
enum ServedScript {
    /// The folder of the preview's own addresses, which no site has.
    static let folder = "/__inzage/"
    /// The stream of the site's state.
    static let eventsPath = folder + "events"
    /// The messages of the last build as a fragment of HTML.
    static let messagesPath = folder + "diagnostics"
    /// The script.
    static let scriptPath = folder + "reload.js"
    /// The style sheet of the messages.
    static let stylePath = folder + "overlay.css"

    /// A page with the script in it, before the end of its body; a page without one is left as it is.
    static func added(to page: [UInt8], of preview: Preview) -> [UInt8] {
        guard let end = lastBodyEnd(in: page) else { return page }
        let tag = #"<script src="\#(scriptPath)" data-page="\#(preview.pageMark)" defer></script>"# + "\n"
        return page[..<end] + Array(tag.utf8) + page[end...]
    }

    private static let bodyEnd = Array("</body".utf8)

    private static func lastBodyEnd(in page: [UInt8]) -> Int? {
        guard page.count >= bodyEnd.count else { return nil }
        return (0...page.count - bodyEnd.count).last { start in
            page[start] == 0x3C
                && bodyEnd.indices.allSatisfy { page[start + $0] | 0x20 == bodyEnd[$0] | 0x20 }
        }
    }

    /// What the pages' own policy allows: no markup of its own making, no style but that of the sheet, in a
    /// tree of its own that the site's styles do not reach.
    static let script = #"""
        // Added by `inzage serve`. It loads the page anew when the site has changed, and shows what is wrong
        // with the site.
        (() => {
          'use strict';
          const page = document.currentScript.dataset.page;
          let shown = '';
          let host;

          const show = async (messages) => {
            shown = messages;
            if (!messages) {
              if (host) host.remove();
              return;
            }
            const answer = await fetch('/__inzage/diagnostics');
            if (!answer.ok || shown !== messages) return;
            const list = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
            if (!host) {
              host = document.createElement('div');
              host.setAttribute('role', 'status');
              host.attachShadow({ mode: 'open' });
            }
            const style = document.createElement('link');
            style.rel = 'stylesheet';
            style.href = '/__inzage/overlay.css';
            host.shadowRoot.replaceChildren(style, ...list.childNodes);
            document.body.append(host);
          };

          new EventSource('/__inzage/events').addEventListener('message', (event) => {
            const state = JSON.parse(event.data);
            if (state.page !== page) location.reload();
            else if (state.messages !== shown) show(state.messages);
          });
        })();

        """#
}
