extension ValueReader<String> {
    /// The number of an organisation in the register of the Chamber of Commerce.
    static let chamberNumber = ValueReader(.chamberNumber) { entry in
        entry.value(.chamberNumber) { digits($0, count: 8) }
    }

    /// The identification number of a public organisation (OIN).
    static let identificationNumber = ValueReader(.identificationNumber) { entry in
        entry.value(.identificationNumber) { digits($0, count: 20) }
    }

    /// A Dutch postal code, as `1234 AB`.
    static let postalCode = ValueReader(.postalCode) { entry in
        entry.value(.postalCode) { PostalCode.written($0) }
    }

    private static func digits(_ text: String, count: Int) -> String? {
        text.utf8.count == count && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? text : nil
    }
}
