import Relations

extension Composer {
    /// Where the document of a page stands: beside it, under the name of its folder.
    func documentPath(of address: PageAddress) -> String {
        let name = address.path.split(separator: "/").last ?? "index"
        return "\(address.path)\(name).pdf"
    }
    func notePath(of address: PageAddress) -> String { address.path + "nota-van-inlichtingen.pdf" }
}
