import Foundation

extension Surroundings {
    /// Those of this process. A pipe that nobody reads any more does not kill it.
    static var ofThisProcess: Surroundings {
        signal(SIGPIPE, SIG_IGN)
        return Surroundings(
            environment: ProcessInfo.processInfo.environment, clock: { time(nil) },
            output: Output(descriptor: STDOUT_FILENO), errors: Output(descriptor: STDERR_FILENO),
            interruption: Interruption.wait, browse: Browser.open)
    }
}
