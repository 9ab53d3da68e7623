import Diagnostics

/// The page that stands in for every page of a site while there is none to show.
enum MessagePage {
    /// The page for a preview without a site: its messages, or that the first build is not done.
    static func html(_ preview: Preview) -> [UInt8] {
        let words = MessageWords(language: preview.language)
        let title = preview.isBuilt ? words.cannotBuild : words.building
        let page = """
            <!doctype html>
            <html lang="\(preview.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
            script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <link rel="stylesheet" href="\(ServedScript.stylePath)">
            </head>
            <body class="message-page">
            <main>
            <h1>\(title)</h1>
            \(preview.messages ?? "")</main>
            </body>
            </html>

            """
        return Array(page.utf8)
    }
}
