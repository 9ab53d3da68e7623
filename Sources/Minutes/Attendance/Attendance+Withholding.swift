import Records

extension Attendance {
    /// Withholds the names of participants who have the whole name of somebody that another record withholds.
    mutating func withhold(_ withholding: NameWithholding) {
        guard !withholding.isEmpty else { return }
        for index in participants.indices {
            if let person = participants[index].person, withholding.withholds(person) {
                participants[index].person?.openbaar = false
            }
        }
    }
}
