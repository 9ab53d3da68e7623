/// A table of rows of one kind as comma-separated values (RFC 4180): a header with the names of the columns,
/// commas, CR LF, quotes where a value needs them; UTF-8 without a byte order mark, which readers would take
/// for a part of the first name.
public struct CSVTable<Row> {
    private let columns: [CSVColumn<Row>]

    /// A table with those columns. Every row has a value, or nothing, in each.
    public init(_ columns: [CSVColumn<Row>]) {
        self.columns = columns
    }

    /// The text of the table with its rows.
    public func bytes(of rows: [Row]) -> [UInt8] {
        var bytes: [UInt8] = []
        append(columns.map { .text($0.name) }, to: &bytes)
        for row in rows { append(columns.map { $0.value(row) }, to: &bytes) }
        return bytes
    }

    private func append(_ values: [CSVValue], to bytes: inout [UInt8]) {
        for (position, value) in values.enumerated() {
            if position > 0 { bytes.append(0x2C) }
            value.append(to: &bytes)
        }
        bytes += [0x0D, 0x0A]
    }
}
