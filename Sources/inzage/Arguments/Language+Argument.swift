public import ArgumentParser
public import Diagnostics

extension Language: ExpressibleByArgument {}
