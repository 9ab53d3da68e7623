import Diagnostics

extension Reading {
    /// Reports the notes that nothing refers to, and those whose label was taken.
    func reportNotes(_ collector: inout Collector) {
        for definition in collector.notes.unused {
            let cause = MarkupCause.note(.unused, label: definition.label)
            collector.findings.append(Finding(cause: cause, spot: .range(range(of: definition))))
            hide(definition, &collector)
        }
        for (definition, first) in collector.notes.repeated {
            let cause = MarkupCause.note(.repeated, label: definition.label)
            let related = range(of: collector.notes.definitions[first])
            collector.findings.append(
                Finding(cause: cause, spot: .range(range(of: definition)), related: related))
            hide(definition, &collector)
        }
    }

    /// Redactions in a note that is not on the page are where they should be.
    private func hide(_ definition: NoteDefinition, _ collector: inout Collector) {
        definition.text.withUnsafeBufferPointer {
            collector.seen.formUnion(collector.standIns.numbers(in: $0))
        }
    }

    private func range(of definition: NoteDefinition) -> Range<Int> {
        let start = masked.map?.origin(of: definition.mark.lowerBound) ?? definition.mark.lowerBound
        return start..<(start + definition.mark.count)
    }

    /// The findings as diagnostics, in order.
    func diagnostics(of findings: [Finding]) -> [Diagnostic] {
        guard !findings.isEmpty else { return [] }
        var places = SourcePlaces(source, origin: origin)
        let ranges = findings.map { finding in
            switch finding.spot {
            case .range(let range): return range
            case .point(let line, let column):
                let offset = places.offset(line: Int(line), byteColumn: Int(column))
                return offset..<(offset + 1)
            }
        }
        let order = findings.indices.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
        return order.map { index in
            let related = findings[index].related.map { places.place(at: $0) }
            return Diagnostic(findings[index].cause, at: places.place(at: ranges[index]), related: related)
        }.inOrder
    }
}
