import Glibc
import Site

extension Surroundings {
    /// With what the documents of a site are printed: the Python that `INZAGE_PYTHON` names, else that of the
    /// `.venv` in the site's folder, or in the checkout that this program lies in, else the one on `PATH`.
    func printSettings(of site: String) -> PrintSettings {
        let named = environment["INZAGE_PYTHON", default: ""]
        let virtual = ([site] + Self.checkout).map { "\($0)/.venv/bin/python" }
        return PrintSettings(
            interpreters: (named.isEmpty ? [] : [named]) + virtual + ["python3"],
            cache: "\(site)/.inzage/pdf")
    }

    /// The checkout that this program was built in, when it still lies there.
    private static var checkout: [String] {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard length > 0 else { return [] }
        var parts = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            .split(separator: "/")
        while parts.popLast() != nil, !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            guard access("\(folder)/Package.swift", F_OK) != 0 else { return [folder] }
        }
        return []
    }
}
