import Records
import Testing

@Suite struct TimeOfDayTests {
    @Test(arguments: [
        ("09:15", "09:15"), ("9:15", "09:15"), ("9.15", "09:15"), ("00:00", "00:00"), ("23:59", "23:59"),
    ])
    func `a time is hours and minutes`(text: String, iso: String) {
        #expect(TimeOfDay(text)?.iso == iso)
    }

    @Test(arguments: [
        "24:00", "09:60", "9", "0915", "09:5", "09:155", ":15", "009:15", "9:15 uur", "a:15", "", "-1:00",
    ])
    func `any other text is no time`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `every minute of the day comes back from its text, in order`() {
        var last: TimeOfDay?
        for minute in 0..<1440 {
            let time = TimeOfDay("\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)")
            #expect(time?.minutes == minute)
            #expect(time.flatMap { TimeOfDay($0.iso) } == time)
            if let last, let time { #expect(last < time) }
            last = time
        }
    }
}
