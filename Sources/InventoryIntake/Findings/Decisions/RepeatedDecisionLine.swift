import FacilityPlanning
import Vocabulary

/// A second line of a decision for one requirement of a unit.
struct RepeatedDecisionLine: FindingKind {
  static let id = "repeated-decision-line"
  static let severity = Finding.Severity.error

  let unit: Slug
  let requirement: Slug
  let first: Source

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Đã có một dòng cho \(requirement.description.quoted) của \(unit.description.quoted) ở \(first.place.description).",
      en:
        "There is a line for \(requirement.description.quoted) of \(unit.description.quoted) already at \(first.place.description)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ một dòng; nhiều lần giao nhận, thanh toán thì ghi số cộng dồn và ngày cuối.",
      en: "Keep one of them; of several deliveries or payments write what they make together, and the last day."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "6:3",
      in: .decision,
      replacing: "Xã Yên Lư,Mỗi quầy một máy tính",
      with: "Phường Tân Liễu,Có biển tên đúng quy cách"
    ),
    .passes(in: .decision, replacing: "Xã Yên Lư", with: "Phường Tân Liễu"),
  ]

  /// The lines for what a line before them is about already.
  static func findings(among lines: [DecisionLine]) -> [Finding] {
    var firsts: [[String]: Source] = [:]
    return lines.compactMap { line in
      let key = [line.proposal, line.unit.value.description, line.requirement.value.description]
      guard let first = firsts[key] else {
        firsts[key] = line.unit.source
        return nil
      }
      let kind = RepeatedDecisionLine(unit: line.unit.value, requirement: line.requirement.value, first: first)
      return Finding(kind, at: line.unit.source)
    }
  }
}
