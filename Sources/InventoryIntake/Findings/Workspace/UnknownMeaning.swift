import FacilityPlanning
import Vocabulary

/// A word of a unit's own that is said to mean something which the reader does not know.
struct UnknownMeaning: FindingKind {
  static let id = "unknown-meaning"
  static let severity = Finding.Severity.error

  let word: String
  let nearest: [String]

  var message: LocalizedText {
    LocalizedText(
      vi: "\(word.quoted) ở \("means".quoted) không phải là tiêu đề, tên hay mã nào đã biết.",
      en: "\(word.quoted) in \("means".quoted) is no heading, name or id that is known."
    )
  }

  var remedy: LocalizedText {
    .write(
      nearest,
      orElse: LocalizedText(
        vi: "Hãy ghi một tiêu đề của mẫu, hoặc một tên hay mã trong bộ tiêu chí.",
        en: "Write a heading of the form, or a name or an id of the criteria."
      )
    )
  }

  var remedyInSheet: LocalizedText? {
    .write(
      nearest,
      orElse: LocalizedText(
        vi: "Hãy ghi một tiêu đề của mẫu kiểm kê, hoặc một tên hay mã trong bộ tiêu chí.",
        en: "Write a heading of the form, or a name or an id of the criteria."
      )
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:33", in: .aliases, replacing: "\"means\": \"quantity\"", with: "\"means\": \"quantities\""),
    .triggers(at: "6:31", in: .aliases, replacing: "\"means\": \"name-signboard\"", with: "\"means\": \"barrier\""),
    .triggers(at: "7:36", in: .aliases, replacing: "\"means\": \"usable\"", with: "\"means\": \"so-so\""),
    .triggers(at: "9:62", in: .aliases, replacing: "\"means\": \"red\"", with: "\"means\": \"rad\""),
    .triggers(at: "10:40", in: .aliases, replacing: "\"means\": \"cái\"", with: "\"means\": \"lít\""),
    .passes(in: .aliases, replacing: "\"means\": \"quantity\"", with: "\"means\": \"Số lượng\""),
    .passes(in: .aliases, replacing: "\"means\": \"quantity\"", with: "\"means\": \"width\""),
  ]
}
