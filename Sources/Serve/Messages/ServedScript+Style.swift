extension ServedScript {
    /// The look of the messages, both over a page and as a page of their own.
    static let style = """
        :host {
          all: initial;
          position: fixed;
          inset: auto 0 0 0;
          z-index: 2147483647;
        }

        :host, .message-page {
          font: 1rem/1.5 system-ui, sans-serif;
          color: #1b1b1b;
          color-scheme: light;
        }

        .message-page { margin: 0; padding: 2rem 1rem; background: #f3f3f3; }
        .message-page main { max-width: 60rem; margin: auto; }
        h1 { font-size: 1.5rem; line-height: 1.25; }

        .messages {
          box-sizing: border-box;
          max-height: 60vh;
          overflow: auto;
          padding: .75rem 1.25rem;
          background: #fff;
          border-top: .25rem solid #6b6b6b;
          box-shadow: 0 0 1rem rgb(0 0 0 / .3);
        }

        .message-page .messages { max-height: none; }
        .messages[open] { border-color: #b80000; }
        summary { font-weight: bold; cursor: pointer; }
        summary:focus-visible { outline: .2rem solid #00569d; outline-offset: .2rem; }
        ol { margin: .75rem 0 0; padding: 0; list-style: none; }
        li { margin: 0 0 1rem; padding-left: .75rem; border-left: .25rem solid #6b6b6b; }
        li.error { border-color: #b80000; }
        li.warning { border-color: #b36200; }
        p { margin: 0; overflow-wrap: anywhere; }
        code, pre { font: .875rem/1.5 ui-monospace, monospace; }
        .place { color: #4a4a4a; }
        pre { margin: .25rem 0; overflow: auto; }

        @media print { :host { display: none; } }

        """
}
