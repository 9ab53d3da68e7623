public import ArgumentParser
public import Diagnostics

extension ReportFormat: ExpressibleByArgument {}
