import FacilityPlanning
import Vocabulary

/// A remedy that the criteria do not name for the requirement.
struct ForeignRemedy: FindingKind {
  static let id = "foreign-remedy"
  static let severity = Finding.Severity.warning

  let requirement: LocalizedText

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Tiêu chí không có biện pháp này cho yêu cầu \(requirement.vi.quoted), nên phần duyệt không được tính là sẽ có.",
      en:
        "The criteria do not have this remedy for \(requirement.en.quoted): what is approved does not count as coming."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu biện pháp với tờ trình; nếu tiêu chí đã đổi, hãy xem phần duyệt còn cần không.",
      en:
        "Hold the remedy against the proposal; if the criteria have changed, see whether what is approved is still needed."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:45", in: .decision, replacing: "quy cách,Mua mới", with: "quy cách,Cải tạo"),
    .passes(in: .decision, replacing: "quy cách,Mua mới", with: "quy cách,Sửa chữa"),
  ]
}
