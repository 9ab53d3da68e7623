import Diagnostics
import Relations

extension LoadedSite {
    mutating func understandMinutes(tasks: Int) async -> [Diagnostic] { [] }
}
