import FacilityPlanning
import FileFormats
import Vocabulary

/// Two columns that mean the same.
struct DuplicateColumn: SubmissionCheck {
  static let id = "duplicate-column"
  static let severity = Finding.Severity.error

  let heading: String
  /// The heading of the other column, which stands before this one.
  let first: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Cột \(heading.quoted) trùng nghĩa với cột \(first.quoted) đứng trước nó.",
      en: "The column \(heading.quoted) means the same as the column \(first.quoted) before it."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy giữ lại một cột và xóa cột kia.", en: "Keep one of the two and delete the other.")
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    var firsts: [Column: Submission.Heading] = [:]
    return input.submission.headings.compactMap { heading in
      guard let column = heading.column, column.mustBeSingle else { return nil }
      guard let first = firsts[column] else {
        firsts[column] = heading
        return nil
      }
      let kind = DuplicateColumn(heading: heading.cell.trimmed, first: first.cell.trimmed)
      return Finding(kind, at: input.submission.source(heading.cell.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "3:107", replacing: "Ghi chú", with: "SL"),
    .triggers(
      at: "8:31",
      in: .json,
      replacing: "\"quantity\": 1, \"condition\": \"good\", \"year\": 2018",
      with: "\"SL\": 1"
    ),
    .passes(replacing: "Nguyên giá,Ghi chú", with: "Ghi chú,Ghi chú"),
  ]
}

extension Column {
  /// Whether two such columns would contradict each other: those of which something is read.
  fileprivate var mustBeSingle: Bool {
    switch self {
    case .number, .note, .administrativeUnit, .bookQuantity, .serial, .unused: false
    default: true
    }
  }
}
