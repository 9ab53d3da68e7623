import Diagnostics

@testable import Bundles

/// What `verify` says of a zip, a line each.
func faults(in zip: [UInt8], _ language: Language = .english) throws -> [String] {
    do {
        let tree = try ZipTree(zip)
        let check = tree.isTooLarge ? [] : try BagCheck(tree).faults
        return (tree.faults.sorted() + check).map { $0.line(in: language) }
    } catch let damage as ZipDamage {
        return [Fault(.unreadable(damage)).line(in: language)]
    }
}
