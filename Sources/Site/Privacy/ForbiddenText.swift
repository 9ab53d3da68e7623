import Records

/// A text of a person that may not be in any output.
struct ForbiddenText: Sendable {
    var kind: PrivacyCause.Kind
    var text: String
    var bytes: [UInt8]

    init(_ kind: PrivacyCause.Kind, _ text: String) {
        self.kind = kind
        self.text = text
        bytes = Array(text.utf8)
    }
}

extension Person {
    /// What of this person may not appear: the name when it is not public (unless another person of that name
    /// is), the address and the number unless they are.
    func withheld(_ publicNames: Set<String>) -> [ForbiddenText] {
        var found: [ForbiddenText] = []
        if openbaar == false, let name = naam?.forRecognition(), name.utf8.count > 3,
            !publicNames.contains(name)
        {
            found.append(ForbiddenText(.name, name))
        }
        guard openbaar != true else { return found }
        if let address = eMail?.forRecognition() { found.append(ForbiddenText(.eMail, address)) }
        if let number = telefoon?.forRecognition(), number.utf8.count > 5 {
            found.append(ForbiddenText(.telephone, number))
        }
        return found
    }
}
