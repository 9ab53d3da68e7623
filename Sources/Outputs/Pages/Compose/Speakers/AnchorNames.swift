import Records

/// Makes anchors of names, each only once.
struct AnchorNames {
    private var taken: Set<String> = []

    /// `kind=name`; a second one of the same name gets `-2`, and so on.
    mutating func anchor(_ kind: String, _ name: String) -> String {
        let plain = "\(kind)=\(Slug(name)?.description ?? "naamloos")"
        var anchor = plain
        var number = 1
        while !taken.insert(anchor).inserted {
            number += 1
            anchor = "\(plain)-\(number)"
        }
        return anchor
    }
}
