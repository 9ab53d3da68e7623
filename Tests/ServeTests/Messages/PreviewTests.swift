import Diagnostics
import Testing

@testable import Serve

/// What browsers are told leads them to load the page anew, to show messages, or to leave all as it is.
@Suite struct PreviewTests {
    private let files: [String: BuiltFile] = ["index.html": .made([1])]

    @Test func anotherSiteIsAnotherPage() {
        var preview = Preview(run: "run")
        preview.show(files, messages: nil, in: .dutch)
        #expect(preview.state == #"{"page":"run-1","messages":""}"#)
        preview.show(["index.html": .made([2])], messages: nil, in: .dutch)
        #expect(preview.state == #"{"page":"run-2","messages":""}"#)
    }

    @Test func theSameSiteLeavesThePageAsItIs() {
        var preview = Preview(run: "run")
        preview.show(files, messages: nil, in: .dutch)
        let state = preview.state
        preview.show(files, messages: nil, in: .dutch)
        #expect(preview.state == state)
    }

    @Test func errorsLeaveThePageAndBringMessages() {
        var preview = Preview(run: "run")
        preview.show(files, messages: nil, in: .dutch)
        preview.show(nil, messages: "fout", in: .dutch)
        #expect(preview.state == #"{"page":"run-1","messages":"2"}"#)
        #expect(preview.files == files)
        preview.show(nil, messages: "fout", in: .dutch)
        #expect(preview.state == #"{"page":"run-1","messages":"2"}"#)
        preview.show(files, messages: nil, in: .dutch)
        #expect(preview.state == #"{"page":"run-1","messages":""}"#)
    }

    @Test func withoutASiteThePageIsThatOfTheMessages() {
        var preview = Preview(run: "run")
        #expect(preview.state == #"{"page":"run-0-0","messages":""}"#)
        preview.show(nil, messages: "een", in: .dutch)
        #expect(preview.state == #"{"page":"run-0-1","messages":""}"#)
        preview.show(nil, messages: "twee", in: .dutch)
        #expect(preview.state == #"{"page":"run-0-2","messages":""}"#)
        preview.show(files, messages: nil, in: .dutch)
        #expect(preview.state == #"{"page":"run-1","messages":""}"#)
    }
}
