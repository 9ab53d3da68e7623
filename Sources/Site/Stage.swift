/// A stage of the pipeline, in order.
public enum Stage: String, Sendable, CaseIterable {
    case read, decode, resolve, compose, print, bundle, render, publish
}
