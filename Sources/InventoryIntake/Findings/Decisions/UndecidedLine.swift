import FacilityPlanning
import Vocabulary

/// A line of which nobody says what was approved.
struct UndecidedLine: FindingKind {
  static let id = "undecided-line"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng này chưa ghi duyệt bao nhiêu.",
      en: "The line does not say what is approved."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi số lượng và số tiền được duyệt, 0 nếu không duyệt; hoặc ghi Có ở «Duyệt toàn bộ theo đề nghị».",
      en: "Write the quantity and the amount, 0 if nothing is approved; or write Yes at «All as proposed»."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:1", in: .decision, replacing: "1,5035000,1,5035000", with: "1,5035000,,"),
    .passes(in: .decision, replacing: "Tờ trình", with: "Duyệt toàn bộ theo đề nghị,Có\nTờ trình"),
  ]
}
