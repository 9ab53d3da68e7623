public import Diagnostics
public import Markup
public import Records
public struct Minutes: Sendable {
    public var participants: [Participant] = []
    public var agenda: [RecognisedItem] = []
    public var turns: [Turn] = []
    public var questions: [Question] = []
    public var propositions: [Proposition] = []
    public var agreements: [FoundAgreement] = []
    public struct Participant: Sendable { public var name: String; public var organisation: String? }
    public struct RecognisedItem: Sendable { public var number: Int; public var title: String; public var anchor: String; public var node: Int? ; public var item: Agendapunt? }
    public struct Turn: Sendable { public var anchor: String; public var speaker: Int; public var first: Int; public var end: Int; public var item: Int?; public var text: String }
    public struct Question: Sendable { public var number: Int; public var anchor: String; public var question: String; public var answer: String?; public var first: Int }
    public struct Proposition: Sendable { public var label: String; public var title: String; public var anchor: String; public var responses: [String]; public var heading: Int }
    public struct FoundAgreement: Sendable { public var text: String; public var node: Int }
}
extension Minutes {
    public var anchors: [String] { agenda.map(\.anchor) + turns.map(\.anchor) + questions.map(\.anchor) + propositions.map(\.anchor) }
}
