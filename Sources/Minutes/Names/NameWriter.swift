/// Enters the forms of a person's name in a table: the whole, every tail, and the halves of a double name
/// with theirs.
enum NameWriter {
    /// Writes the key of a name, and says where it stands.
    static func write(_ name: String, to table: inout NameTable) -> Range<Int> {
        table.write(name.utf8.span.extracting(self.name(in: name.utf8.span)))
    }

    /// Enters the name whose key was written in `whole`; with `isSurname` it holds no given names, so every
    /// hyphen parts a double name.
    static func enter(
        _ whole: Range<Int>, isSurname: Bool = false, of participant: Int, in table: inout NameTable
    ) {
        let isSingle = table.bytes.span.extracting(whole).first(0x20) == nil
        table.add(whole, meaning: participant, as: isSurname ? .part : isSingle ? .singleName : .fullName)
        enterTails(of: whole, participant, in: &table)
        enterHalves(of: whole, isSurname: isSurname, participant, in: &table)
    }

    /// Puts the key of a whole name in place of what `key` holds.
    static func put(_ name: String, in key: inout [UInt8]) {
        NameKey.put(name.utf8.span.extracting(self.name(in: name.utf8.span)), in: &key)
    }

    /// The key of a whole name.
    static func key(of name: String) -> [UInt8] {
        var key: [UInt8] = []
        put(name, in: &key)
        return key
    }

    /// No name has more bytes; of a longer one the beginning counts.
    static let longest = 160

    /// The name in what a record calls one: without `Mevrouw drs.` before it and the rest after it.
    private static func name(in written: Span<UInt8>) -> Range<Int> {
        let end = end(of: written)
        return min(end, FormOfAddress.nameStart(written.extracting(0..<end)))..<end
    }

    /// Where a name ends before a comma or bracket: `Egbert Bos (Agape)`.
    private static func end(of name: Span<UInt8>) -> Int {
        let end = min(name.first(0x28) ?? name.count, name.first(0x2C) ?? name.count)
        var last = end == 0 ? name.count : end
        guard last > longest else { return last }
        last = longest
        while last > 0, name[last] & 0xC0 == 0x80 { last -= 1 }
        return last
    }

    private static func enterTails(of whole: Range<Int>, _ participant: Int, in table: inout NameTable) {
        for index in whole where table.bytes[index] == 0x20 {
            table.add(index + 1..<whole.upperBound, meaning: participant, as: .part)
        }
    }

    private static func enterHalves(
        of whole: Range<Int>, isSurname: Bool, _ participant: Int, in table: inout NameTable
    ) {
        for index in whole where table.bytes[index] == 0x2D {
            let end = table.bytes[index..<whole.upperBound].firstIndex(of: 0x20) ?? whole.upperBound
            // `Jan-Willem Bos` is no double name; `Anna Bos-Smit` and `Anna Bos-de Vries` are.
            let parts =
                isSurname || end == whole.upperBound
                || Particle.contains(table.bytes.span.extracting(index + 1..<end))
            guard parts else { continue }
            for half in [whole.lowerBound..<index, index + 1..<whole.upperBound] {
                table.add(half, meaning: participant, as: .part)
                enterTails(of: half, participant, in: &table)
            }
        }
    }
}
