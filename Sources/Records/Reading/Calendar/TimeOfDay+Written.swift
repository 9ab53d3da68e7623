extension TimeOfDay {
    /// The time that `9.15 uur`, `0915`, `9u15` or `09:15:00` seems to mean: to say how it must be written.
    init?(written text: String) {
        let numbers = text.utf8.split { !(0x30...0x39).contains($0) }
        switch numbers.count {
        case 1 where numbers[0].count == 4:
            self.init("\(String(numbers[0].prefix(2)) ?? ""):\(String(numbers[0].suffix(2)) ?? "")")
        case 1 where numbers[0].count <= 2 && text.utf8.count > numbers[0].count:
            self.init("\(String(numbers[0]) ?? ""):00")
        case 2, 3: self.init("\(String(numbers[0]) ?? ""):\(String(numbers[1]) ?? "")")
        default: return nil
        }
    }
}
