import FacilityPlanning
import FileFormats

/// A heading that means nothing to the reader, so that its column is left aside.
struct UnknownColumn: SubmissionCheck {
  static let id = "unknown-column"
  static let severity = Finding.Severity.warning

  let heading: String
  let nearest: [String]

  init(_ heading: String, known: [String]) {
    self.init(heading: heading, nearest: NearestWords(known).nearest(to: heading))
  }

  private init(heading: String, nearest: [String]) {
    self.heading = heading
    self.nearest = nearest
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
      let text = heading.cell.trimmed
      let kind = UnknownColumn(heading: text, nearest: input.vocabulary.columns.nearest(to: text))
      return Finding(kind, at: input.submission.source(heading.cell.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "3:107", replacing: "Ghi chú", with: "Nhãn hiệu"),
    .triggers(at: "3:42", replacing: "Năm sử dụng", with: "Nam su dung dau tien"),
    .triggers(at: "8:81", in: .json, replacing: "\"area\"", with: "\"aera\""),
    .triggers(at: "1:71", in: .prices, replacing: "useful_life_years", with: "useful_life"),
    .passes(replacing: "Ghi chú", with: "Thành tiền"),
    .passes(replacing: "Năm sử dụng", with: "NĂM ĐƯA VÀO SỬ DỤNG"),
  ]
}
