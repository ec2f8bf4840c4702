import FacilityPlanning
import Vocabulary

/// A cell that speaks of several things of different conditions, or of a share of them.
struct SeveralConditions: FindingKind {
  static let id = "several-conditions"
  static let severity = Finding.Severity.error

  let text: String
  /// Whether the cell holds a share, like `80%`.
  let isShare: Bool

  var message: LocalizedText {
    isShare
      ? LocalizedText(
        vi: "\(text.quoted) là một tỷ lệ, không phải là tình trạng.",
        en: "\(text.quoted) is a share and not a condition."
      )
      : LocalizedText(
        vi: "\(text.quoted) chỉ nói về một phần số lượng của dòng này.",
        en: "\(text.quoted) speaks of a part of the quantity in this row only."
      )
  }

  var remedy: LocalizedText {
    isShare
      ? LocalizedText(
        vi: "Hãy xem lại thực tế rồi ghi «Tốt», «Còn sử dụng» hoặc «Hỏng»; khác nhau thì mỗi tình trạng một dòng.",
        en: "Look at the thing itself, then write «Good», «Usable» or «Broken»; a row for each, if they differ."
      )
      : LocalizedText(
        vi: "Hãy tách thành mỗi tình trạng một dòng, mỗi dòng ghi số lượng và tình trạng của mình.",
        en: "Split the row: one for each condition, with its own quantity."
      )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:26", replacing: "4,Còn sử dụng,2022", with: "4,\"3 tốt, 1 hỏng\",2022"),
    .triggers(at: "6:26", replacing: "4,Còn sử dụng,2022", with: "4,2 cái hỏng,2022"),
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,80%,2021"),
    .passes(replacing: "1,Tốt,2021", with: "1,\"Tốt, đang sử dụng\",2021"),
    .passes(replacing: "1,Tốt,2021", with: "1,Mới 100%,2021"),
  ]
}
