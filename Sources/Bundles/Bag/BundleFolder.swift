/// A folder of a bundle whose files are uploaded; TenderNed has one of the same name.
public enum BundleFolder: String, Sendable, CaseIterable {
    /// Memos, reports and the documents that belong to them.
    case consultation = "marktconsultatiedocumenten"
    /// Questions with their answers.
    case questions = "nota-van-inlichtingen"
}
