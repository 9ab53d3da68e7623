public import ArgumentParser
public import Outputs

extension AttentionList: ExpressibleByArgument {}
