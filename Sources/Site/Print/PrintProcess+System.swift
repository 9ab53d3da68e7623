import Glibc

extension PrintProcess {
    /// What the process is told of its surroundings: those of this one, but for what could change what it
    /// writes.
    static var environment: [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            variables.append(String(cString: variable))
            next += 1
        }
        let own = ["PYTHONUTF8=1", "TZ=UTC", "SOURCE_DATE_EPOCH=0"]
        let names = own.map { $0.prefix { $0 != "=" } + "=" }
        return variables.filter { variable in !names.contains { variable.hasPrefix($0) } } + own
    }

    /// All that is written to a pipe, and whether the writer fell silent before it ended.
    static func read(_ descriptor: Int32) -> (bytes: [UInt8], isSilent: Bool) {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, patience * 1000)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return (bytes, true) }
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (bytes, false) }
            bytes += buffer[..<count]
        }
    }

    /// The status of a process once it has ended.
    static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }

    /// What could not be done, and what the system says of it.
    static func reason(_ what: String) -> String { "\(what): \(String(cString: strerror(errno)))" }

    /// Some strings as the system takes them, for as long as `body` runs.
    static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
