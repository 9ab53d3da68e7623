import Records
import Testing

@Suite struct MeetgetalTests {
    @Test(arguments: [
        ("86.5", "86.5", 86.5), ("86,5", "86.5", 86.5), ("-3", "-3", -3), ("0", "0", 0), ("007", "007", 7),
        ("10.50", "10.50", 10.5),
    ])
    func `a number keeps its digits`(text: String, written: String, value: Double) {
        #expect(Meetgetal(text)?.written == written)
        #expect(Meetgetal(text)?.value == value)
    }

    @Test(arguments: [
        "", "-", "1.", ".5", "1.2.3", "1e3", "86%", "+3", "--3", "NaN", "inf", "1_000", "1 000", "٣",
    ])
    func `any other text is no number`(text: String) {
        #expect(Meetgetal(text) == nil)
    }
}
