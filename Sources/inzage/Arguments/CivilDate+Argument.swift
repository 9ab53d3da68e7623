public import ArgumentParser
public import Records

extension CivilDate: ExpressibleByArgument {
    /// A day as ISO 8601 writes it.
    public init?(argument: String) { self.init(iso: argument) }
}
