import Records

/// A text of a person that may not be in any output.
struct ForbiddenText: Sendable {
    var kind: PrivacyCause.Kind
    var text: String
}

extension Person {
    /// What of this person may not appear: the name when it is not public (unless another person of that name
    /// is), the address and the number unless they are.
    func withheld(_ publicNames: Set<String>) -> [ForbiddenText] {
        var found: [ForbiddenText] = []
        if openbaar == false, let name = naam?.forRecognition(), name.utf8.count > 3,
            !publicNames.contains(name)
        {
            found.append(ForbiddenText(kind: .name, text: name))
        }
        guard openbaar != true else { return found }
        if let address = eMail?.forRecognition() { found.append(ForbiddenText(kind: .eMail, text: address)) }
        if let number = telefoon?.forRecognition(), number.utf8.count > 5 {
            found.append(ForbiddenText(kind: .telephone, text: number))
        }
        return found
    }
}
