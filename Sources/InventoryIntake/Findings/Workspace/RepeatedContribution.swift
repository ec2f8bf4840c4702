import FacilityPlanning
import FileFormats
import Vocabulary

/// Money that one source gives twice for the same gap.
struct RepeatedContribution: FindingKind {
  static let id = "repeated-contribution"
  static let severity = Finding.Severity.error

  let source: String
  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi: "Khoản của \(source.quoted) cho hạng mục này đã ghi ở \(first.wording.vi).",
      en: "The money of \(source.quoted) for this requirement stands already on \(first.wording.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Nếu là một khoản, hãy giữ lại một mục. Nếu là hai khoản, hãy ghi tên nguồn cho khác nhau hoặc ghi chung tổng số tiền.",
      en: "If it is the same money, keep one of the two. If not, tell the sources apart by name, or write the sum once."
    )
  }

  /// The contributions that an earlier one of the same source to the same gap stands before.
  static func findings(in contributions: [JSONValue], file: String) -> [Finding] {
    var seen: [[String]: Position] = [:]
    return contributions.compactMap { contribution in
      guard let unit = contribution["unit"]?.string, let requirement = contribution["requirement"]?.string,
        let source = contribution["source"]?.string
      else { return nil }
      let key = [unit, requirement, WordKey(source).spelling]
      guard let first = seen[key] else {
        seen[key] = contribution.position
        return nil
      }
      return Finding(RepeatedContribution(source: source, first: first), at: Source(file: file, contribution.position))
    }
  }

  private static func two(_ source: String) -> String {
    """
    "rounding": 1000,
      "contributions": [
        {"unit": "tan-lieu", "requirement": "name-signboard", "amount": 1000000, "source": "Xã hội hóa"},
        {"unit": "tan-lieu", "requirement": "name-signboard", "amount": 1000000, "source": "\(source)"}
      ],
    """
  }

  static let examples: [FindingExample] = [
    .triggers(at: "20:5", in: .policy, replacing: "\"rounding\": 1000,", with: two("Xã hội hóa")),
    .triggers(at: "20:5", in: .policy, replacing: "\"rounding\": 1000,", with: two("xã hội hoá")),
    .passes(in: .policy, replacing: "\"rounding\": 1000,", with: two("Ngân sách tỉnh")),
  ]
}
