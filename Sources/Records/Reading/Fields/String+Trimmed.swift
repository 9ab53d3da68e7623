extension String {
    /// Without spaces, tabs and line endings at both ends, and with each line ending within as one space:
    /// plain text is one line.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        if first > 0x20, last > 0x20, !utf8.contains(0x0A) { return self }
        return utf8.split { $0 == 0x0A || $0 == 0x0D }.map { line in
            let begin = line.drop { $0 <= 0x20 }
            let blanks = begin.reversed().prefix { $0 <= 0x20 }.count
            return String(begin.dropLast(blanks)) ?? ""
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
