import ArgumentParser

/// The form in which a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
}
