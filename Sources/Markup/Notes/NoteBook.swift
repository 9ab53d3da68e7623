import Diagnostics

/// The notes of a text: their definitions, and how they are referred to.
struct NoteBook {
    /// The definitions, the first of each label.
    private(set) var definitions: [NoteDefinition] = []
    /// The definitions whose label was taken, with the one that took it.
    private(set) var repeated: [(definition: NoteDefinition, first: Int)] = []
    /// The definitions in the order of their first reference.
    private(set) var order: [Int] = []
    /// How often each of them is referred to, in that order.
    private(set) var uses: [Int] = []
    private var indices: [String: Int] = [:]
    private var numbers: [Int: Int] = [:]

    init(_ found: [NoteDefinition]) {
        for definition in found {
            if let first = indices[definition.key] {
                repeated.append((definition, first))
            } else {
                indices[definition.key] = definitions.count
                definitions.append(definition)
            }
        }
    }

    /// Counts a reference: the note's number from 1 and which of its references this is; nil when there is no
    /// such note.
    mutating func refer(to label: String) -> (number: Int, use: Int)? {
        guard let index = indices[NoteDefinition.key(label)] else { return nil }
        if numbers[index] == nil {
            order.append(index)
            uses.append(0)
            numbers[index] = order.count
        }
        let number = numbers[index] ?? order.count
        uses[number - 1] += 1
        return (number, uses[number - 1])
    }

    /// The labels nearest to one that there is no note of.
    func nearest(to label: String) -> [String] {
        Nearest.matches(of: label, among: definitions.map(\.label))
    }

    /// The definitions that nothing refers to, in order.
    var unused: [NoteDefinition] {
        definitions.indices.filter { numbers[$0] == nil }.map { definitions[$0] }
    }
}
