import Records
import Relations

extension Publication {
    /// Visits everybody whom a published record names.
    func forEachPerson(_ visit: (Person) -> Void) {
        forEachPage { $0.contact(on: peildatum).forEach(visit) }
        for item in memos { item.record.forEachPerson(visit) }
        for item in verslagen { item.record.forEachPerson(visit) }
        for item in trajecten {
            if let person = item.record.tenderned?.contactpunt { visit(person) }
        }
    }

    /// Visits the keys that every page has, of each record that may name people or a way to react.
    func forEachPage(_ visit: (PageFields) -> Void) {
        for item in filed { visit(item.page) }
    }
}
