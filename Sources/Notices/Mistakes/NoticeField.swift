/// A value of a notice that comes from what authors wrote.
public enum NoticeField: String, Sendable, CaseIterable {
    case title, description, nature, codes, places, deadline, dispatch, buyer, number, website
    case street, postalCode, town, contact, telephone, eMail, reference, note, answerAddress
    case documentsAddress, language, lots, lotTitle, lotDescription

    /// Its number in the regulation on eForms (Implementing Regulation (EU) 2019/1780).
    public var term: String {
        switch self {
        case .title, .lotTitle: "BT-21"
        case .description, .lotDescription: "BT-24"
        case .nature: "BT-23"
        case .codes: "BT-262"
        case .places: "BT-5071"
        case .deadline: "BT-800"
        case .dispatch: "BT-05"
        case .buyer: "BT-500"
        case .number: "BT-501"
        case .website: "BT-505"
        case .street: "BT-510"
        case .postalCode: "BT-512"
        case .town: "BT-513"
        case .contact: "BT-502"
        case .telephone: "BT-503"
        case .eMail: "BT-506"
        case .reference: "BT-22"
        case .note: "BT-300"
        case .answerAddress: "BT-18"
        case .documentsAddress: "BT-15"
        case .language: "BT-702"
        case .lots: "BT-137"
        }
    }

    /// The most characters that it can have; nil where there is no limit.
    var limit: Int? {
        switch self {
        case .title, .lotTitle, .buyer, .website, .street, .postalCode, .town, .contact, .eMail: 400
        case .answerAddress, .documentsAddress: 400
        case .description, .lotDescription: 6000
        case .note: 10_000
        case .number, .reference: 100
        case .telephone: 30
        case .nature, .codes, .places, .deadline, .dispatch, .language, .lots: nil
        }
    }
}
