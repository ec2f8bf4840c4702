import FacilityPlanning
import FileFormats
import Vocabulary

/// A heading that means nothing to the reader, so that its column is left aside.
struct UnknownColumn: SubmissionCheck {
  static let id = "unknown-column"
  static let severity = Finding.Severity.warning

  let heading: String
  private let known: NearestWords
  /// Whether the workspace can teach the reader the heading.
  let isTeachable: Bool

  /// A column of a file whose headings are fixed.
  init(_ heading: String, known: [String]) {
    self.init(heading: heading, known: NearestWords(known), isTeachable: false)
  }

  private init(heading: String, known: NearestWords, isTeachable: Bool) {
    self.heading = heading
    self.known = known
    self.isTeachable = isTeachable
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Cột \(heading.quoted) không có trong mẫu nên không được đọc.",
      en: "The column \(heading.quoted) is not known and is not read."
    )
  }

  var remedy: LocalizedText {
    let teaching =
      isTeachable
      ? LocalizedText(
        vi: " Tiêu đề đơn vị quen dùng thì hãy báo thành phố khai báo.",
        en: " The city can have a heading that the unit always uses read."
      ) : LocalizedText(vi: "", en: "")
    let nearest = known.slips(of: heading)
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Nếu số liệu trong cột cần dùng, hãy đổi tiêu đề theo mẫu; nếu không, có thể để nguyên.\(teaching.vi)",
        en: "If its figures are needed, give it a heading of the form; if not, it may stay.\(teaching.en)"
      )
    }
    let choice = LocalizedText.question(of: nearest)
    return LocalizedText(
      vi: "Có phải là \(choice.vi)? Nếu đúng, hãy sửa tiêu đề.\(teaching.vi)",
      en: "Is it \(choice.en)? If so, correct the heading.\(teaching.en)"
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.submission.headings.filter { $0.column == nil }.map { heading in
      let known = input.vocabulary.columns.nearestWords
      let kind = UnknownColumn(heading: heading.cell.trimmed, known: known, isTeachable: true)
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
