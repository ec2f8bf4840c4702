import FacilityPlanning
import FileFormats
import Vocabulary

/// Two rows that state the same about the same item: one of them was probably copied by mistake.
struct DuplicateRow: SubmissionCheck {
  static let id = "duplicate-row"
  static let severity = Finding.Severity.error

  let item: LocalizedText
  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng này giống hệt một dòng \(item.vi.quoted) ở trên (\(first.wording.vi)).",
      en: "The row says exactly the same as another row about \(item.en.quoted) above (\(first.wording.en))."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu bị lặp, hãy xóa một dòng; nếu là thứ khác, hãy cộng số lượng vào một dòng hoặc ghi chú chỗ khác nhau.",
      en: "If it was repeated by mistake, delete it; if not, add up the quantities or note how the two differ."
    )
  }

  /// All that a row says, wherever it stands.
  private struct Statement: Hashable {
    let item: Slug
    let quantity: Int?
    let condition: Condition?
    let year: Int?
    let area: Area?
    let attributes: [Slug: AttributeValue]
    let originalCost: Int?
    let note: WordKey?
    /// By which one piece is told from another like it.
    let serial: WordKey?
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    // Most files have a row for each item, and then nothing is to be compared.
    var counts: [Slug: Int] = [:]
    for row in input.rows { if let item = row.item.fact { counts[item.value, default: 0] += 1 } }
    var firsts: [Statement: Position] = [:]
    return input.rows.compactMap { row in
      guard let item = row.item.fact, counts[item.value, default: 0] > 1, row.findings.isEmpty,
        let facts = row.facts
      else { return nil }
      let statement = Statement(
        item: facts.item.value,
        quantity: facts.quantity?.value,
        condition: facts.condition?.value,
        year: facts.year?.value,
        area: facts.area?.value,
        attributes: facts.attributes.mapValues(\.value),
        originalCost: row.originalCost.fact?.value,
        note: row.row.cells[.note].map { WordKey($0.text) },
        serial: row.row.cells[.serial].map { WordKey($0.text) }
      )
      guard let first = firsts[statement] else {
        firsts[statement] = row.row.position
        return nil
      }
      let name = input.vocabulary.item(facts.item.value)?.name ?? LocalizedText(vi: "", en: "")
      return Finding(DuplicateRow(item: name, first: first), at: facts.source)
    }
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "7:3",
      replacing: "48.500.000,\n",
      with: "48.500.000,\n4,máy tính tại quầy,bộ,4,Usable,01/2022,,,,,48500000,\n"
    ),
    .passes(replacing: "48.500.000,\n", with: "48.500.000,\n4,Máy tính tại quầy,bộ,1,Hỏng,2022,,,,,48.500.000,\n"),
    .passes(
      replacing: "48.500.000,\n",
      with: "48.500.000,\n4,Máy tính tại quầy,bộ,4,Còn sử dụng,2022,,,,,48.500.000,Tầng 2\n"
    ),
  ]
}
