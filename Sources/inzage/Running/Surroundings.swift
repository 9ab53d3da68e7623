import Records

/// All that a command takes from outside its arguments, so that the same arguments in the same surroundings
/// do the same.
struct Surroundings: Sendable {
    /// The environment variables.
    var environment: [String: String]
    /// The clock, in seconds since 1970.
    var clock: @Sendable () -> Int
    /// Where results go.
    var output: Output
    /// Where diagnostics, progress and failures go.
    var errors: Output
    /// Returns when the user asks a command to end that would go on for ever.
    var interruption: @Sendable () async -> Void
    /// Shows an address in a browser; false when there is none to show it in.
    var browse: @Sendable (_ address: String) async -> Bool

    /// Whether a stream takes colours: a terminal does, unless `NO_COLOR` (no-color.org) says otherwise or it
    /// is a dumb one.
    func hasColour(_ output: Output) -> Bool {
        output.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// The day that "now" is, as often as it is asked: that of `SOURCE_DATE_EPOCH` (reproducible-builds.org)
    /// where it is given, else today in Amsterdam.
    func today() throws(WrongUse) -> @Sendable () -> CivilDate {
        let epoch = environment["SOURCE_DATE_EPOCH", default: ""]
        guard !epoch.isEmpty else { return { [clock] in CivilDate(amsterdamAt: clock()) } }
        guard epoch.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(epoch) else {
            throw WrongUse("SOURCE_DATE_EPOCH is '\(epoch)', which is no number of seconds since 1970")
        }
        return { CivilDate(amsterdamAt: seconds) }
    }
}
