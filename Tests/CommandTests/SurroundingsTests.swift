import Records
import Testing

@testable import inzage

/// What a command does depends on its arguments and its surroundings alone.
@Suite struct SurroundingsTests {
    private let recorder = Recorder()

    @Test(arguments: [
        (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
        (true, ["NO_COLOR": ""], true),
        (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm"], true),
    ])
    func coloursAreForTerminalsThatWantThem(isTerminal: Bool, environment: [String: String], hasColour: Bool)
    {
        let surroundings = recorder.surroundings(isTerminal: isTerminal, environment: environment)
        #expect(surroundings.hasColour(surroundings.output) == hasColour)
    }

    @Test func todayIsThatOfAmsterdam() throws {
        #expect(try recorder.surroundings(clock: 1_767_221_999).today()().iso == "2025-12-31")
        #expect(try recorder.surroundings(clock: 1_767_222_000).today()().iso == "2026-01-01")
    }

    @Test(arguments: [("0", "1970-01-01"), ("", "1970-01-02"), ("1767222000", "2026-01-01")])
    func theDayOfTheEnvironmentGoesFirst(epoch: String, day: String) throws {
        let environment = ["SOURCE_DATE_EPOCH": epoch]
        #expect(try recorder.surroundings(environment: environment, clock: 86_400).today()().iso == day)
    }

    @Test(arguments: ["x", "-1", "1.5", " 1", "1 ", "0x10", "99999999999999999999"])
    func aMalformedDayIsRefused(epoch: String) {
        let surroundings = recorder.surroundings(environment: ["SOURCE_DATE_EPOCH": epoch])
        #expect(throws: WrongUse.self) { try surroundings.today() }
    }

    @Test func aTerminalShowsTheStagesAndIsLeftClean() async throws {
        let site = try SmallSite()
        let status = await Invocation(
            ["check", "--site", site.path], recorder.surroundings(isTerminal: true)
        ).run()
        #expect(status == .fine)
        let stages = ["read", "decode", "resolve", "compose", "bundle", "render"].map { "\r\u{1B}[K\($0)…" }
        #expect(recorder.errors.hasPrefix(stages.joined()))
        #expect(recorder.errors.hasSuffix("\r\u{1B}[K"))
        #expect(recorder.output == "geen fouten of waarschuwingen\n")
    }

    @Test func diagnosticsOnATerminalAreColoured() async throws {
        let site = try SmallSite("-- content/memos/a.md --\n\(SmallSite.broken)")
        let status = await Invocation(
            ["check", "--site", site.path], recorder.surroundings(isTerminal: true)
        ).run()
        #expect(status == .content)
        #expect(recorder.output.contains("\u{1B}["))
    }

    @Test func nothingIsShownOfProgressWhereNobodyWatches() async throws {
        let site = try SmallSite()
        let status = await Invocation(["check", "--site", site.path], recorder.surroundings()).run()
        #expect(status == .fine)
        #expect(recorder.errors == "")
    }

    @Test func aPreviewIsToldAndEndsWhenAsked() async throws {
        let site = try SmallSite()
        let status = await Invocation(["serve", "--site", site.path, "--port", "0"], recorder.surroundings())
            .run()
        #expect(status == .fine)
    }

    @Test(arguments: [
        (Duration.zero, "0.00 s"), (.milliseconds(9), "0.00 s"), (.milliseconds(50), "0.05 s"),
        (.milliseconds(12_345), "12.34 s"),
    ])
    func durationsAreInSeconds(duration: Duration, text: String) {
        #expect(duration.inSeconds == text)
    }
}
