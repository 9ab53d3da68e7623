import Diagnostics
import Notices
import Relations

extension Publication {
    /// What the processes that are meant for TenderNed lack for a notice. A build goes on without it.
    var noticeWarnings: [Diagnostic] {
        let maker = NoticeMaker(self)
        return trajecten.filter { NoticeMaker.isMeant($0.record) }.flatMap {
            maker.notice(of: $0).diagnostics(as: .warning)
        }
    }
}
