import ArgumentParser
import Diagnostics

extension Language: ExpressibleByArgument {}
