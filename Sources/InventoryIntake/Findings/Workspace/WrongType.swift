import FacilityPlanning
import Vocabulary

/// A member whose value is of another type than the format asks for.
struct WrongType: FindingKind {
  static let id = "wrong-type"
  static let severity = Finding.Severity.error

  let member: String
  let expected: ObjectReader.Expected

  var message: LocalizedText {
    LocalizedText(
      vi: "Giá trị của \(member.quoted) phải là \(wording.vi).",
      en: "The value of \(member.quoted) must be \(wording.en)."
    )
  }

  private var wording: LocalizedText {
    switch expected {
    case .object: LocalizedText(vi: "một nhóm mục trong { }", en: "an object in { }")
    case .array: LocalizedText(vi: "một danh sách trong [ ]", en: "a list in [ ]")
    case .text: LocalizedText(vi: "chữ, không để trống", en: "text that is not blank")
    case .number: LocalizedText(vi: "một số", en: "a number")
    case .boolean: LocalizedText(vi: "true hoặc false", en: "true or false")
    case .scalar: LocalizedText(vi: "chữ hoặc số", en: "text or a number")
    }
  }

  var remedy: LocalizedText {
    switch expected {
    case .object:
      LocalizedText(
        vi: "Hãy ghi theo dạng {\"vi\": \"…\", \"en\": \"…\"} hoặc các mục của nó trong { }.",
        en: "Write its members in { }, like {\"vi\": \"…\", \"en\": \"…\"}."
      )
    case .array:
      LocalizedText(
        vi: "Hãy đặt các giá trị trong [ ], kể cả khi chỉ có một.",
        en: "Put the values into [ ], even if there is only one."
      )
    case .text: LocalizedText(vi: "Hãy ghi chữ trong dấu ngoặc kép.", en: "Write text in double quotes.")
    case .number:
      LocalizedText(
        vi: "Hãy ghi số, không có dấu ngoặc kép, ví dụ 20.",
        en: "Write the number without quotes, like 20."
      )
    case .boolean:
      LocalizedText(vi: "Hãy ghi true hoặc false, không có dấu ngoặc kép.", en: "Write true or false, without quotes.")
    case .scalar:
      LocalizedText(
        vi: "Hãy ghi một giá trị đơn, không dùng { } hay [ ].",
        en: "Write a single value, without { } or [ ]."
      )
    }
  }

  var messageInSheet: LocalizedText? {
    LocalizedText(
      vi: "Ô \(member.quoted) phải là \(wordingInSheet.vi).",
      en: "The cell \(member.quoted) must hold \(wordingInSheet.en)."
    )
  }

  private var wordingInSheet: LocalizedText {
    switch expected {
    case .boolean: LocalizedText(vi: "Có hoặc Không", en: "Yes or No")
    case .number: LocalizedText(vi: "một số", en: "a number")
    case .object, .array, .text, .scalar: LocalizedText(vi: "chữ, không để trống", en: "text that is not blank")
    }
  }

  var remedyInSheet: LocalizedText? {
    LocalizedText(vi: "Hãy ghi lại ô này.", en: "Write the cell again.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "15:41", in: .register, replacing: "\"otherScore\": 70", with: "\"otherScore\": \"70\""),
    .triggers(
      at: "11:11",
      in: .register,
      replacing: "{\"vi\": \"thành phố Bắc Giang\", \"en\": \"Bac Giang City\"}",
      with: "\"Bắc Giang\""
    ),
    .triggers(at: "4:17", in: .policy, replacing: "\"assumption\": true", with: "\"assumption\": \"yes\""),
    .triggers(
      at: "8:43",
      in: .json,
      replacing: "\"quantity\": 1, \"condition\": \"good\", \"year\": 2018",
      with: "\"quantity\": [1]"
    ),
    .triggers(at: "1:1", "[]", file: Sample.json.file),
    .passes(.register),
  ]
}
