import Diagnostics
import Records
import Relations

extension PageComposer {
    /// What changed since the version that a file of choices replaces, for machines: who applies it to that
    /// version has this one.
    func versionTwin(_ replaced: ReplacedVersion) -> JSONObject {
        let difference = replaced.difference
        var twin = JSONObject()
        twin.set("ten-opzichte-van", replaced.old.record.id.path)
        twin.setList("elementen", difference.elements.compactMap(elementTwin))
        twin.setList("segmenten", difference.segments.filter { !$0.isNone }.map(segmentTwin))
        return twin
    }

    private func elementTwin(_ difference: ElementDifference) -> JSON? {
        guard let element = difference.element else { return nil }
        var twin = JSONObject()
        twin.set("id", element.id)
        twin.set("soort", Self.kind(difference.old != nil, difference.new != nil))
        twin.setFilled("wijzigingen", difference.changes.map { changeTwin($0) })
        return .object(twin)
    }

    private func segmentTwin(_ difference: SegmentDifference) -> JSON {
        var twin = JSONObject()
        twin.set("code", difference.segment.code)
        twin.set("soort", Self.kind(difference.old != nil, difference.new != nil))
        let choices = difference.choices.flatMap { choice in
            choice.changes.map { changeTwin($0, of: choice) }
        }
        twin.setFilled("wijzigingen", difference.changes.map { changeTwin($0) } + choices)
        return .object(twin)
    }

    private func changeTwin(_ difference: ValueDifference, of choice: ChoiceDifference? = nil) -> JSON {
        var twin = JSONObject()
        twin.set("element", choice?.element.id)
        twin.set("kenmerk", difference.subject.name)
        if case .kenmerk(let soort) = difference.subject { twin.set("perceel", soort.perceel) }
        twin.set("soort", Self.kind(difference.old != nil, difference.new != nil))
        twin.set("oud", difference.old?.json)
        twin.set("nieuw", difference.new?.json)
        twin.set("zin", sentence(difference, isWords: choice?.isWords ?? false))
        return .object(twin)
    }

    private static func kind(_ wasThere: Bool, _ isThere: Bool) -> String {
        wasThere ? isThere ? "gewijzigd" : "vervallen" : "nieuw"
    }
}

extension ValueDifference.Subject {
    /// Its key in the content model.
    fileprivate var name: String {
        switch self {
        case .naam: "naam"
        case .domein: "domein"
        case .doelgroep: "doelgroep"
        case .producten: "producten"
        case .definitie: "definitie"
        case .opties: "opties"
        case .kenmerk(let soort): soort.sleutel
        }
    }
}

extension ComparedValue {
    /// It as the twin of a file of choices has it.
    fileprivate var json: JSON {
        switch waarde {
        case .toetreding(let toetreding): toetreding.json
        case .lijst(let items): .array(items.map(JSON.string))
        case .woorden(let text): .string(text)
        case .aantal(let range): .string(range.written)
        case .tekst: .string(words)
        }
    }
}

extension Keuzekenmerken.Toetreding {
    /// Yes or no, or the terms in words.
    var json: JSON {
        switch self {
        case .ja: true
        case .nee: false
        case .voorwaarden(let text): .string(text)
        }
    }
}
