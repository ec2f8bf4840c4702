import FacilityPlanning
import FileFormats
import Vocabulary

/// The text of a signboard that has the unit's name but for its marks, by a slip in the file or on the board.
///
/// What was typed stays the fact, and the board is held against it.
struct NameNearlyRight: SubmissionCheck {
  static let id = "name-nearly-right"
  static let severity = Finding.Severity.warning

  let text: String
  let column: String
  let name: LocalizedText

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) chỉ khác tên \(name.vi.quoted) ở dấu; biển bị coi là sai tên đơn vị.",
      en:
        "\(text.quoted) in the column \(column.quoted) is not \(name.vi.quoted) only by its marks; the board counts as wrong."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy nhìn tận biển: nếu trên biển ghi đúng tên thì sửa lại ô này; nếu biển ghi sai thật thì để nguyên.",
      en: "Look at the board: if the name on it is right, correct the cell; if it is wrong, leave the cell as it is."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard let unit = input.unit else { return [] }
    let name = WordKey(unit.name.vi)
    return input.rows.flatMap { row -> [Finding] in
      guard let item = row.item.fact?.value, row.quantity.fact?.value != 0 else { return [] }
      let rules = input.requirements(about: item).compactMap { input.vocabulary.edition.standard(of: $0) }.flatMap(
        \.rules
      )
      return Set(rules.filter { $0.demand == .currentName }.map(\.attribute)).sorted().compactMap { attribute in
        guard let fact = row.attributes[attribute]?.fact, case .text(let text) = fact.value else { return nil }
        let key = WordKey(text)
        guard !key.contains(name), " \(key.plain) ".contains(" \(name.plain) ") else { return nil }
        let column = input.submission.heading(of: .attribute(attribute)) ?? ""
        return Finding(NameNearlyRight(text: text, column: column, name: unit.name), at: fact.source)
      }
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:42", replacing: "UBND PHƯỜNG TÂN LIỄU", with: "UBND PHƯỜNG TÂN LIÊU"),
    .triggers(at: "4:42", replacing: "UBND PHƯỜNG TÂN LIỄU", with: "UBND PHUONG TAN LIEU"),
    .passes(replacing: "UBND PHƯỜNG TÂN LIỄU", with: "UBND Phường Tân Liễu"),
    .passes(replacing: "UBND PHƯỜNG TÂN LIỄU", with: "UBND XÃ TÂN LIỄU"),
    .passes(replacing: "UBND PHƯỜNG TÂN LIỄU", with: "UBND PHƯỜNG ТÂN LIỄU"),
  ]
}
