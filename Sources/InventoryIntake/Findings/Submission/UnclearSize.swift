import FacilityPlanning
import Vocabulary

/// Two sizes in one cell of which nobody can tell which is the width.
struct UnclearSize: FindingKind {
  static let id = "unclear-size"
  static let severity = Finding.Severity.warning

  let text: String
  let column: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) không cho biết số nào là chiều rộng, nên không được đọc.",
      en: "\(text.quoted) in the column \(column.quoted) does not say which is the width, and is not read."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Số đứng trước là chiều rộng hay chiều cao? Hãy ghi vào tiêu đề «rộng x cao» hoặc «cao x rộng».",
      en: "Is the first the width or the height? Say in the heading «width x height» or «height x width»."
    )
  }

  private static func sample(_ heading: String, _ text: String) -> String {
    Sample.csv.text.replacing("Rộng (mm)", with: heading).replacing(",600,", with: ",\(text),")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:35", sample("Kích thước (mm)", "600x450")),
    .triggers(at: "4:35", sample("KT (cm)", "60 x 45")),
    .passes(sample("Kích thước (rộng x cao)", "600x450")),
    .passes(sample("Kích thước: cao x rộng (cm)", "45 x 60")),
    .passes(sample("Kích thước", "0,6 m x 0,6 m")),
  ]
}
