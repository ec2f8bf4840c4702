import FacilityPlanning
import FileFormats
import Vocabulary

/// A length that no signboard and no chart has: often centimetres or metres that are taken for millimetres.
struct ImplausibleSize: SubmissionCheck {
  static let id = "implausible-size"
  static let severity = Finding.Severity.warning

  let text: String
  let column: String
  let millimetres: Int

  /// What can be without a question, in millimetres.
  private static let usual = 100...20_000
  /// The same where the cell itself says the unit.
  private static let possible = 20...30_000

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(text.quoted) ở cột \(column.quoted) được đọc là \(millimetres.grouped.vi) mm; không biển, bảng nào như vậy.",
      en: "\(text.quoted) in the column \(column.quoted) is read as \(millimetres.grouped.en) mm, which no board has."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Số này tính bằng mm, cm hay m? Hãy đo lại rồi ghi kèm đơn vị, ví dụ «600 mm» hoặc «0,6 m».",
      en: "Is it in mm, cm or m? Measure again and write the unit with it, like «600 mm» or «0.6 m»."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.rows.flatMap { row in
      // Width and height of one cell are one finding.
      var seen: Set<Source> = []
      return input.vocabulary.edition.attributes.compactMap { attribute -> Finding? in
        guard row.quantity.fact?.value != 0, let fact = row.attributes[attribute.id]?.fact,
          case .length(let length) = fact.value
        else { return nil }
        let column = Column.attribute(attribute.id)
        let cell = row.row.cells[column] ?? row.row.cells[.size]
        let text = cell?.trimmed ?? "\(length)"
        let saysUnit = cell?.shownUnit != nil || text.contains { $0.isLetter && $0 != "x" && $0 != "X" }
        guard !(saysUnit ? possible : usual).contains(length), seen.insert(fact.source).inserted else { return nil }
        let heading = input.submission.heading(of: row.row.cells[column] == nil ? .size : column) ?? ""
        let kind = ImplausibleSize(text: text, column: heading, millimetres: length)
        return Finding(kind, at: fact.source)
      }
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:35", replacing: ",600,", with: ",6,"),
    .triggers(at: "4:35", replacing: ",600,", with: ",60 m,"),
    .passes(replacing: ",600,", with: ",6 dm,"),
    .passes(replacing: ",600,", with: ",80 mm,"),
    .passes(Sample.csv.text.replacing("Rộng (mm)", with: "Rộng (cm)").replacing(",600,", with: ",60,")),
  ]
}
