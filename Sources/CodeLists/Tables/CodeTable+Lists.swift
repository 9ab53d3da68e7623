extension CodeTable {
    /// The Common Procurement Vocabulary: eight digits, without check digit.
    static let cpv = CodeTable(file: "cpv")
    /// The regions of the Netherlands (NUTS 2024, level 3).
    static let nuts = CodeTable(file: "nuts3")
    /// Codes of earlier versions of NUTS; the label is the code of 2024.
    static let formerNUTS = CodeTable(file: "nuts3-vervallen")
}
