import Glibc

let status = await Invocation(Array(CommandLine.arguments.dropFirst()), .ofThisProcess).run()
exit(status.rawValue)
