/// The numbers by which the parts of a zip begin.
enum ZipSignature {
    static let local = 0x0403_4B50
    static let central = 0x0201_4B50
    static let end = 0x0605_4B50
}
