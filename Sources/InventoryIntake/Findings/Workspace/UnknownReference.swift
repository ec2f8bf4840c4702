import FacilityPlanning
import Vocabulary

/// A code that names something which is not there.
struct UnknownReference: FindingKind {
  static let id = "unknown-reference"
  static let severity = Finding.Severity.error

  let id: Slug
  let member: String
  let known: [Slug]

  var message: LocalizedText {
    LocalizedText(
      vi: "\(id.description.quoted) ở \(member.quoted) không có trong dữ liệu.",
      en: "\(id.description.quoted) in \(member.quoted) names nothing that is there."
    )
  }

  var remedy: LocalizedText {
    let nearest = NearestWords(known.map(\.description)).nearest(to: id.description)
    return .write(
      nearest,
      orElse: LocalizedText(
        vi: "Hãy ghi một mã đã có, hoặc khai báo mã này trước.",
        en: "Write a code that is there, or declare this one first."
      )
    )
  }

  private static func contribution(_ unit: String, _ requirement: String) -> String {
    let codes = "\"unit\": \"\(unit)\", \"requirement\": \"\(requirement)\""
    return "\"rounding\": 1000,\n  \"contributions\": [{\(codes), \"amount\": 5, \"source\": \"Tỉnh\"}],"
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "45:14",
      in: .criteria,
      replacing: "\"item\": \"name-signboard\"",
      with: "\"item\": \"name-signbord\""
    ),
    .triggers(at: "19:14", in: .policy, replacing: "\"yen-lu\"", with: "\"yen-lo\""),
    .triggers(at: "19:39", in: .policy, replacing: "\"counter-computer\"", with: "\"printer\""),
    .triggers(at: "40:55", in: .criteria, replacing: "[\"red\", \"brass\"]", with: "[\"red\", \"gold\"]"),
    .triggers(
      at: "18:30",
      in: .policy,
      replacing: "\"rounding\": 1000,",
      with: contribution("tan-leu", "computer-age")
    ),
    .triggers(
      at: "18:57",
      in: .policy,
      replacing: "\"rounding\": 1000,",
      with: contribution("tan-lieu", "computer-agee")
    ),
    .triggers(at: "4:14", in: .waivers, replacing: "\"tan-lieu\"", with: "\"tan-leu\""),
    .triggers(at: "4:72", in: .waivers, replacing: "\"text\"", with: "\"depth\""),
    .triggers(at: "2:1", in: .quotes, replacing: "counter-computer", with: "counter-computr"),
    .passes(.policy),
  ]
}
