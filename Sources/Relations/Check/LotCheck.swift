import Diagnostics
import Records

/// The lot that a question names is one of its process.
struct LotCheck {
    func check(_ publication: Publication) -> [Diagnostic] {
        publication.trajecten.flatMap { check($0.record) }
    }

    private func check(_ traject: Traject) -> [Diagnostic] {
        let known = traject.percelen.map(\.naam)
        let folded = Set(known.map(Folding.folded))
        let mentioned = traject.vragen.flatMap(\.percelen)
        return mentioned.filter { !folded.contains(Folding.folded($0.naam)) }.map { mention in
            let cause = RelationCause.unknownReference(
                written: "perceel: \(mention.naam)", nearest: Nearest.matches(of: mention.naam, among: known))
            return Diagnostic(cause, at: mention.place)
        }
    }
}
