import FacilityPlanning
import Vocabulary

/// A cell of the workbook of settings that must be filled in and is not.
struct MissingCell: RoundFinding {
  static let id = "missing-cell"
  static let severity = Finding.Severity.error

  let heading: LocalizedText
  let hasColumn: Bool

  var message: LocalizedText {
    hasColumn
      ? LocalizedText(vi: "Ô \(heading.vi.quoted) còn trống.", en: "The cell \(heading.en.quoted) is blank.")
      : LocalizedText(
        vi: "Dòng này cần \(heading.vi.quoted), mà trang không có cột đó.",
        en: "The row needs \(heading.en.quoted), and the sheet has no such column."
      )
  }

  var remedy: LocalizedText {
    hasColumn
      ? LocalizedText(vi: "Hãy điền vào ô này.", en: "Fill the cell in.")
      : LocalizedText(
        vi: "Hãy thêm cột \(heading.vi.quoted) và điền cho từng dòng.",
        en: "Add the column \(heading.en.quoted) and fill it in for each row."
      )
  }
}

/// A sheet of the workbook of settings whose headings nobody knows.
struct MissingHeadings: RoundFinding {
  static let id = "missing-headings"
  static let severity = Finding.Severity.error

  let sheet: String
  let headings: [LocalizedText]

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang \(sheet.quoted) không có dòng tiêu đề nào đọc được.",
      en: "The sheet \(sheet.quoted) has no row of headings that can be read."
    )
  }

  var remedy: LocalizedText {
    let shown = headings.prefix(4)
    let (vi, en) = (shown.map(\.vi.quoted), shown.map(\.en.quoted))
    return LocalizedText(
      vi: "Hãy ghi một dòng tiêu đề, như \(vi.joined(separator: ", ")).",
      en: "Write a row of headings, like \(en.joined(separator: ", "))."
    )
  }
}

/// A sheet of the workbook of settings that is none of those that are read.
struct UnreadSheet: RoundFinding {
  static let id = "unread-sheet"
  static let severity = Finding.Severity.warning

  let name: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang \(name.quoted) không thuộc các trang cài đặt nên không được đọc.",
      en: "The sheet \(name.quoted) is none of the sheets of settings and is not read."
    )
  }

  var remedy: LocalizedText {
    let nearest = NearestWords(SettingsSheet.all.flatMap { [$0.name.vi, $0.name.en] }).slips(of: name)
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Nếu là trang nháp thì có thể để nguyên, hoặc ẩn đi.",
        en: "If it is for notes it may stay; hide it to be told no more."
      )
    }
    let choice = LocalizedText.question(of: nearest)
    return LocalizedText(
      vi: "Có phải là \(choice.vi)? Nếu đúng, hãy sửa tên trang.",
      en: "Is it \(choice.en)? If so, correct the name of the sheet."
    )
  }
}

/// Two sheets of a workbook of settings that are the same one in two languages.
struct RepeatedSheet: RoundFinding {
  static let id = "repeated-sheet"
  static let severity = Finding.Severity.error

  let first: String
  let second: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang \(second.quoted) và trang \(first.quoted) là một; chỉ trang trước được đọc.",
      en: "The sheets \(first.quoted) and \(second.quoted) are one and the same; only the first is read."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy gộp vào một trang.", en: "Put both into one sheet.")
  }
}

/// A document of settings that stands both in a file and in the workbook.
struct DescribedTwice: RoundFinding {
  static let id = "described-twice"
  static let severity = Finding.Severity.error

  let workbook: String
  let sheet: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Nội dung của tệp này cũng ghi ở trang \(sheet.quoted) của \(workbook.quoted).",
      en: "What this file says also stands in the sheet \(sheet.quoted) of \(workbook.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ một nơi: chuyển tệp này đi, hoặc xóa nội dung trang đó.",
      en: "Keep one of them: move this file away, or clear that sheet."
    )
  }
}

/// A policy without a budget: units can be checked and assessed, and nothing can be planned.
struct MissingBudget: FindingKind {
  static let id = "missing-budget"
  static let severity = Finding.Severity.warning

  var message: LocalizedText {
    LocalizedText(
      vi: "Chưa có ngân sách: kiểm tra và chấm điểm được, nhưng chưa lập được phương án.",
      en: "There is no budget: units can be checked and assessed, and nothing can be planned."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi \("budget".quoted), hoặc nêu --budget khi lập phương án.",
      en: "Write \("budget".quoted), or name --budget when you plan."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", in: .policy, replacing: "\"budget\": 150000000,", with: ""),
    .triggers(at: "1:1", in: .policy, replacing: "150000000", with: "null"),
    .passes(in: .policy, replacing: "150000000", with: "0"),
  ]
}

/// A member of a document for which the workbook of settings has no cell.
struct NoCellFor: RoundFinding {
  static let id = "no-cell-for"
  static let severity = Finding.Severity.error

  /// The way to the member: `units[3].name.fr`.
  let path: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(path.quoted) không có chỗ trong sổ cài đặt, hoặc không giữ được nguyên vẹn.",
      en: "\(path.quoted) has no place in the workbook of settings, or does not come through whole."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa hoặc bỏ mục này rồi chuyển lại; điều cần ghi nhớ thì ghi vào \("note".quoted).",
      en: "Correct or delete it and convert again; what is to be remembered belongs into \("note".quoted)."
    )
  }
}
