import Diagnostics

extension Misplacement {
    /// What is read instead, and what to rename, in Dutch.
    var dutch: Wording {
        switch self {
        case .folder(let written, let meant):
            Wording(
                "'\(written)' is geen map van Inzage\([meant].asQuestion(in: .dutch))",
                remedy: "zet het bestand in 'content/\(meant)/', of geef de map een heel andere naam")
        case .ending(let folder, let meant):
            Wording(
                "een bestand in '\(folder)' wordt gelezen als het eindigt op '.\(meant)'",
                remedy: "geef het de goede vorm en het einde '.\(meant)', of zet het in een andere map")
        case .register(let written, let meant):
            Wording(
                "'\(written)' is geen bestand van Inzage\([meant].asQuestion(in: .dutch))",
                remedy: "noem het 'content/\(meant)', of geef het een heel andere naam")
        }
    }

    /// The same in English.
    var english: Wording {
        switch self {
        case .folder(let written, let meant):
            Wording(
                "'\(written)' is no folder of Inzage\([meant].asQuestion(in: .english))",
                remedy: "put the file in 'content/\(meant)/', or give the folder a wholly other name")
        case .ending(let folder, let meant):
            Wording(
                "a file in '\(folder)' is read when it ends in '.\(meant)'",
                remedy: "give it the right form and the ending '.\(meant)', or put it in another folder")
        case .register(let written, let meant):
            Wording(
                "'\(written)' is no file of Inzage\([meant].asQuestion(in: .english))",
                remedy: "call it 'content/\(meant)', or give it a wholly other name")
        }
    }
}
