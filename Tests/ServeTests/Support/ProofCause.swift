import Diagnostics

/// A mistake with words of the test's choice.
struct ProofCause: Cause {
    var code = Code.verwijzingOnbekend
    var message = "'b9' bestaat niet"
    var remedy: String?

    func wording(in language: Language) -> Wording { Wording(message, remedy: remedy) }
}
