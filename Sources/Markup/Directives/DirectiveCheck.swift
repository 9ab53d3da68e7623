import Diagnostics

/// Checks directives against what exists.
struct DirectiveCheck {
    let specs: [DirectiveSpec]
    /// The forms that may stand in the text.
    let forms: Set<DirectiveForm>

    /// What is wrong with a directive's name, form and keys, each with the attribute that it is about.
    func problems(of directive: Directive, as form: DirectiveForm) -> [(
        problem: DirectiveProblem, attribute: Int?
    )] {
        guard let spec = specs.first(where: { $0.name == directive.name }) else {
            let nearest = Nearest.matches(of: directive.name, among: specs.map(\.name))
            return [(.unknown(nearest: nearest), nil)]
        }
        if spec.forms.isDisjoint(with: forms) { return [(.notHere, nil)] }
        var problems: [(problem: DirectiveProblem, attribute: Int?)] = []
        if !spec.forms.contains(form), let right = DirectiveForm.allCases.first(where: spec.forms.contains) {
            problems.append((.form(right), nil))
        }
        for (index, attribute) in directive.attributes.enumerated() {
            if !spec.keys.contains(attribute.key) {
                let nearest = Nearest.matches(of: attribute.key, among: spec.keys)
                problems.append((.keyUnknown(attribute.key, nearest: nearest, keys: spec.keys), index))
            } else if directive.attributes[..<index].contains(where: { $0.key == attribute.key }) {
                problems.append((.keyRepeated(attribute.key), index))
            } else if attribute.value.utf8.allSatisfy(\.isBlank) {
                problems.append((.attributes(.noValue(attribute.key)), index))
            }
        }
        for key in spec.required where !directive.attributes.contains(where: { $0.key == key }) {
            // A key that was misspelled was told already.
            let isMisspelled = problems.contains { $0.problem.isUnknownKey(near: key) }
            if !isMisspelled { problems.append((.keyMissing(key), nil)) }
        }
        return problems
    }
}
