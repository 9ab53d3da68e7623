extension UInt8 {
    /// Whether it is an ASCII letter.
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// Whether it is an ASCII digit.
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    /// Whether it is an ASCII letter or digit.
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// Whether a name of ours may go on with it: a letter, a digit, `-` or `_`.
    var isNameByte: Bool { isASCIIAlphanumeric || self == 0x2D || self == 0x5F }
    /// Whether it is a space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Whether it ends a line.
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// Whether it is white space for HTML and CommonMark.
    var isWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }
}
