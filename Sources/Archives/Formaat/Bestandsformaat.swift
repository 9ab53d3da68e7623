/// The format of a file, by PRONOM, the register of The National Archives.
///
/// The ending of the name says which it is, and of a PDF what it says of itself. A format whose versions the
/// ending does not tell apart has its name without a number of the register.
struct Bestandsformaat {
    let naam: String
    /// The number in PRONOM: `fmt/276`.
    let pronom: String?

    /// The format of a file.
    init(naam: String, inhoud: [UInt8]) {
        let parts = naam.split(separator: ".", omittingEmptySubsequences: false)
        let ending = parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
        if ending == "pdf" {
            self.init(pdf: inhoud)
        } else if let known = Self.byEnding[ending] {
            self.init(known.0, known.1)
        } else {
            self.init(ending.isEmpty ? "onbekend" : ending, nil)
        }
    }

    /// The name and number as MDTO takes them.
    var begrip: Begrip {
        Begrip(label: naam, code: pronom, lijst: pronom == nil ? "Bestandsextensies" : "PRONOM-register")
    }

    init(_ naam: String, _ pronom: String?) {
        self.naam = naam
        self.pronom = pronom
    }

    private static let byEnding: [String: (String, String?)] = [
        "csv": ("Comma Separated Values", "x-fmt/18"),
        "doc": ("Microsoft Word Document", nil),
        "docx": ("Microsoft Word for Windows 2007 onwards", "fmt/412"),
        "html": ("Hypertext Markup Language 5", "fmt/471"),
        "jpg": ("JPEG File Interchange Format", nil),
        "json": ("JSON Data Interchange Format", "fmt/817"),
        "md": ("Markdown", "fmt/1149"),
        "ods": ("OpenDocument Spreadsheet", nil),
        "odt": ("OpenDocument Text", nil),
        "png": ("Portable Network Graphics", nil),
        "txt": ("Plain Text File", "x-fmt/111"),
        "xls": ("Microsoft Excel Spreadsheet", nil),
        "xlsx": ("Microsoft Excel for Windows 2007 onwards", "fmt/214"),
        "xml": ("Extensible Markup Language 1.0", "fmt/101"),
    ]
}
