import FacilityPlanning
import FileFormats
import Vocabulary

/// Cells whose letters were stored twice over and came back as `Ã`, `á»`; they were restored.
struct DoublyEncoded: FindingKind {
  static let id = "doubly-encoded"
  static let severity = Finding.Severity.warning

  let stored: String
  let restored: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Chữ trong tệp bị mã hóa hai lần; đã tự khôi phục để đọc, ví dụ \(stored.quoted) thành \(restored.quoted).",
      en: "The text was encoded twice; it was restored to be read, such as \(stored.quoted) to \(restored.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xem lại các ô có dấu; lần sau hãy gửi tệp gốc, chưa qua phần mềm chuyển đổi.",
      en: "Look at the cells with accents; next time send the original file, before any program converts it."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", twiceEncoded(Sample.csv.text)),
    .triggers(at: "4:42", replacing: "UBND PHƯỜNG TÂN LIỄU", with: twiceEncoded("UBND PHƯỜNG TÂN LIỄU")),
    .passes(.csv),
    .passes(.workbook),
  ]

  private static func twiceEncoded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  }
}

extension StoredFile.Contents {
  /// Undoes in each cell that its text was encoded twice.
  ///
  /// - Returns: the finding that says so, at the first of the cells.
  mutating func undoDoubleEncoding(file: String) -> [Finding] {
    var first: (position: Position, kind: DoublyEncoded)?
    func undo(_ table: inout Table) {
      for row in table.rows.indices {
        for column in table.rows[row].cells.indices {
          let cell = table.rows[row].cells[column]
          guard case .text(let stored) = cell.value, let restored = DoubleEncoding.undone(stored) else { continue }
          table.rows[row].cells[column].value = .text(restored)
          if first == nil { first = (cell.position, DoublyEncoded(stored: stored, restored: restored)) }
        }
      }
    }
    switch self {
    case .table(var document):
      undo(&document.table)
      if first != nil { self = .table(document) }
    case .workbook(var workbook):
      for sheet in workbook.sheets.indices { undo(&workbook.sheets[sheet].table) }
      if first != nil { self = .workbook(workbook) }
    case .document: break
    }
    return first.map { [Finding($0.kind, at: Source(file: file, $0.position))] } ?? []
  }
}
