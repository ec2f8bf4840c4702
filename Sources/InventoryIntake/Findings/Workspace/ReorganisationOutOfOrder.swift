import FacilityPlanning
import Vocabulary

/// A reorganisation that does not come after the one before it.
struct ReorganisationOutOfOrder: FindingKind {
  static let id = "reorganisation-out-of-order"
  static let severity = Finding.Severity.error

  let date: CalendarDate
  let previous: CalendarDate

  var message: LocalizedText {
    LocalizedText(
      vi: "Đợt sắp xếp ngày \(date) không sau đợt trước nó, ngày \(previous).",
      en: "The reorganisation of \(date) does not come after the one before it, of \(previous)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi các đợt theo thứ tự thời gian, mỗi ngày một đợt.",
      en: "Write them from the earliest day, one for each day."
    )
  }

  private static func register(_ second: String) -> String {
    Sample.registerText.replacing(
      "  ]\n}",
      with: """
          ],
          "reorganisations": [
            {"date": "2025-07-01", "units": [
              {"code": "yen-dung", "name": {"vi": "Phường Yên Dũng", "en": "Yen Dung Ward"}, "kind": "ward",
               "parts": ["tan-lieu", "yen-lu"], "assumption": true}]},
            {"date": "\(second)", "units": [
              {"code": "tien-phong", "name": {"vi": "Phường Tiền Phong", "en": "Tien Phong Ward"}, "kind": "ward",
               "parts": ["dong-son"], "assumption": true}]}
          ]
        }
        """
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "27:14", register("2025-07-01"), file: Sample.register.file),
    .passes(register("2025-07-02"), file: Sample.register.file),
  ]
}
