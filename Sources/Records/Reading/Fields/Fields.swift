import Diagnostics
import YAML

/// The keys of one mapping, read by name: a record asks for each key that it knows, and what it did not ask
/// for is unknown.
///
/// A record asks for its keys unconditionally and in one initialiser, so that the same initialiser can be run
/// over nothing to tell which keys there are (``RecordShape``).
struct Fields {
    /// What is being read.
    let reading: Reading
    /// Where the mapping begins.
    let mark: Mark

    private let mapping: Mapping
    private var asked: [Bool]
    private let recorder: ShapeRecorder?

    /// The keys of a mapping.
    init(_ mapping: Mapping, at mark: Mark, _ reading: Reading) {
        self.reading = reading
        self.mark = mark
        self.mapping = mapping
        self.asked = Array(repeating: false, count: mapping.pairs.count)
        self.recorder = nil
    }

    /// No keys at all: everything asked for is noted instead.
    init(recording recorder: ShapeRecorder) {
        self.reading = Reading(file: "", id: RecordID(""))
        self.mark = Mark(line: 1, column: 1)
        self.mapping = Mapping()
        self.asked = []
        self.recorder = recorder
    }

    /// Where the mapping begins, in its file.
    var place: Place { mark.place(in: reading.file) }

    /// The pair of a key, which from now on is known; nil when the author did not write it.
    mutating func pair(
        _ key: String, synonym: String?, isRequired: Bool, isNullable: Bool = false,
        _ shape: @autoclosure () -> ValueShape
    ) -> Pair? {
        recorder?.note(
            FieldShape(
                name: key, synonym: synonym, isRequired: isRequired, isNullable: isNullable, value: shape()))
        let found = take(key)
        guard let synonym, let other = take(synonym) else { return found }
        guard let found else { return other }
        let (first, second) = found.mark.line <= other.mark.line ? (found, other) : (other, found)
        reading.report(KeyCause.bothSpellings(first.key, second.key), at: second.mark, related: first.mark)
        return found
    }

    /// Where the value of a key stands, whether or not anybody asks for it; nil when the author did not write
    /// it.
    func placeOfValue(_ key: String) -> Place? {
        mapping[key]?.mark.place(in: reading.file)
    }

    /// Where the value of each key stands.
    var places: KeyPlaces {
        let file = reading.file
        let pairs = mapping.pairs.map { ($0.key, $0.value.mark.place(in: file)) }
        return KeyPlaces(whole: place, Dictionary(pairs) { first, _ in first })
    }

    /// Notes a mistake at a key, or at the whole where that key is not there.
    func report(_ cause: any Cause, at key: String, related: Place? = nil) {
        let position = mapping.position(of: key)
        reading.report(cause, at: position.map { mapping.pairs[$0].mark } ?? mark)
    }

    private mutating func take(_ key: String) -> Pair? {
        guard let position = mapping.position(of: key) else { return nil }
        asked[position] = true
        return mapping.pairs[position]
    }

    /// Reports the keys that nobody asked for. `shape` is asked only when there are such.
    func finish(_ shape: () -> RecordShape) {
        guard asked.contains(false), recorder == nil else { return }
        let names = shape().fields.map(\.name)
        for (pair, wasAsked) in zip(mapping.pairs, asked) where !wasAsked {
            let nearest = Nearest.matches(of: pair.key, among: names)
            reading.report(KeyCause.unknown(pair.key, nearest: nearest, known: names), at: pair.mark)
        }
    }
}
