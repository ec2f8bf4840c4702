import FacilityPlanning
import FileFormats

/// A heading that means nothing to the reader, so that its column is left aside.
struct UnknownColumn: SubmissionCheck {
  static let id = "unknown-column"
  static let severity = Finding.Severity.warning

  let heading: String
  let nearest: [String]

  init(_ heading: String, known: [String]) {
    self.heading = heading
    self.nearest = NearestWords(known).nearest(to: heading)
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Cột \(heading.quoted) không có trong mẫu nên không được đọc.",
      en: "The column \(heading.quoted) is not known and is not read."
    )
  }

  var remedy: LocalizedText {
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Nếu số liệu trong cột cần dùng, hãy đổi tiêu đề theo mẫu; nếu không, có thể để nguyên.",
        en: "If its figures are needed, give it a heading of the form; if not, it may stay."
      )
    }
    let choice = LocalizedText.choice(of: nearest)
    return LocalizedText(
      vi: "Có phải là \(choice.vi)? Hãy sửa tiêu đề.",
      en: "Is it \(choice.en)? Correct the heading."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.submission.headings.filter { $0.column == nil }.map { heading in
      let kind = UnknownColumn(heading.cell.trimmed, known: input.vocabulary.columns.proposedWords)
      return Finding(kind, at: input.submission.source(heading.cell.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "3:101", replacing: "Ghi chú", with: "Nhãn hiệu"),
    .triggers(at: "3:44", replacing: "Năm sử dụng", with: "Nam su dung dau tien"),
    .triggers(at: "8:79", in: .json, replacing: "\"area\"", with: "\"aera\""),
    .triggers(at: "1:76", in: .prices, replacing: "useful_life_years", with: "useful_life"),
    .passes(replacing: "Ghi chú", with: "Thành tiền"),
    .passes(replacing: "Năm sử dụng", with: "NĂM ĐƯA VÀO SỬ DỤNG"),
  ]
}
