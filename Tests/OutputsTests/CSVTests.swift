import Outputs
import Testing

/// Tables are read as they were written, by programs and by spreadsheets.
@Suite struct CSVTests {
    private func written(_ value: CSVValue) -> String {
        String(decoding: CSVTable<Int>([CSVColumn("a") { _ in value }]).bytes(of: [0]), as: UTF8.self)
    }

    @Test func aTableHasAHeaderAndARowForEach() {
        let table = CSVTable<(String?, Int?)>([.text("titel") { $0.0 }, .number("aantal") { $0.1 }])
        let bytes = table.bytes(of: [("één", 1), (nil, -2), ("a, b", nil)])
        #expect(String(decoding: bytes, as: UTF8.self) == "titel,aantal\r\néén,1\r\n,-2\r\n\"a, b\",\r\n")
    }

    @Test func aTableWithoutRowsIsItsHeader() {
        let table = CSVTable<Int>([.number("een") { $0 }, .number("twee") { $0 }])
        #expect(String(decoding: table.bytes(of: []), as: UTF8.self) == "een,twee\r\n")
    }

    @Test(arguments: [
        ("gewoon", "gewoon"), ("", ""), (" met spaties ", " met spaties "), ("a;b", "a;b"),
        ("a,b", "\"a,b\""), ("zei \"ja\"", "\"zei \"\"ja\"\"\""), ("\"", "\"\"\"\""),
        ("een\ntwee", "\"een\ntwee\""), ("een\r\ntwee", "\"een\r\ntwee\""),
    ])
    func quotesStandWhereAValueNeedsThem(_ text: String, _ expected: String) {
        #expect(written(.text(text)) == "a\r\n\(expected)\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+31 43", "'+31 43"), ("-2", "'-2"), ("@som", "'@som"), ("  =1", "'  =1"),
        ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"), ("－1", "'－1"),
        ("=\"a\",1", "\"'=\"\"a\"\",1\""), ("a=1", "a=1"), ("'=1", "'=1"), ("2-1", "2-1"), ("！", "！"),
    ])
    func aTextIsNeverAFormula(_ text: String, _ expected: String) {
        #expect(written(.text(text)) == "a\r\n\(expected)\r\n")
    }

    @Test func numbersStayNumbers() {
        #expect(written(.integer(-3)) == "a\r\n-3\r\n")
        #expect(written(.number("-3.50")) == "a\r\n-3.50\r\n")
        #expect(written(.number(nil)) == "a\r\n\r\n")
    }

    @Test func aListStandsInOnePlace() {
        #expect(written(.list(["a", "b, c"])) == "a\r\n\"a; b, c\"\r\n")
        #expect(written(.list(["=a", "b"])) == "a\r\n'=a; b\r\n")
        #expect(written(.list([])) == "a\r\n\r\n")
    }
}
