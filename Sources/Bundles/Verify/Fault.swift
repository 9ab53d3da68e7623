public import Diagnostics

/// Something that is not as it must be in a bundle or a site that is checked.
public struct Fault: Hashable, Sendable {
    /// The file that it is about; empty for all of it.
    public var path: String
    /// What is the matter.
    public var cause: FaultCause

    /// A fault of a file.
    public init(_ cause: FaultCause, in path: String = "") {
        self.path = path
        self.cause = cause
    }

    /// In one line: the file, and what is the matter.
    public func line(in language: Language) -> String {
        let message = language == .dutch ? cause.dutch : cause.english
        return path.isEmpty ? message : "\(path.printable): \(message)"
    }
}

extension Fault: Comparable {
    /// By file, then by words.
    public static func < (left: Fault, right: Fault) -> Bool {
        (left.path, left.cause.english) < (right.path, right.cause.english)
    }
}
