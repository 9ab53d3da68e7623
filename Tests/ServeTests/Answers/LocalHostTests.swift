import Testing

@testable import Serve

/// Only the names of this machine are answered: any other was pointed at it by somebody.
@Suite struct LocalHostTests {
    @Test(arguments: ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080"])
    func thisMachineWithThePortIsNamed(host: String) {
        #expect(LocalHost.isNamed(by: host, port: 8080))
    }

    @Test(arguments: [
        nil, "", "localhost", "localhost:", "localhost:80", "localhost:8081", "localhost.:8080",
        "evil.example:8080",
        "localhost.evil.example:8080", "127.0.0.2:8080", "::1:8080", "localhost:8080 ", "user@localhost:8080",
    ])
    func anyOtherNameIsRefused(host: String?) {
        #expect(!LocalHost.isNamed(by: host, port: 8080))
    }

    @Test func thePortOfTheWebNeedsNoNumber() {
        #expect(LocalHost.isNamed(by: "localhost", port: 80))
        #expect(!LocalHost.isNamed(by: "localhost:8080", port: 80))
    }
}
