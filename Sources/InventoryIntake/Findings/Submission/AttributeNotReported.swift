import FacilityPlanning
import FileFormats
import Vocabulary

/// A row about something in use without what the identity standard looks at.
struct AttributeNotReported: SubmissionCheck {
  static let id = "attribute-not-reported"
  static let severity = Finding.Severity.warning

  let item: Item
  let attributes: [IdentityAttribute]

  private var names: LocalizedText {
    LocalizedText(
      vi: attributes.map(\.name.vi.quoted).joined(separator: ", "),
      en: attributes.map(\.name.en.quoted).joined(separator: ", ")
    )
  }

  var cause: String? { names.vi }

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng \(item.name.vi.quoted) không ghi \(names.vi), nên chưa biết có đúng quy cách nhận diện hay không.",
      en: "The row about \(item.name.en.quoted) does not state \(names.en), so that its conformity is not known."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy bổ sung \(names.vi).", en: "Add \(names.en).")
  }

  /// One finding for a row, whatever is missing in it.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.findings { row, item, requirements -> AttributeNotReported? in
      guard let condition = row.condition.fact?.value, condition >= .usable else { return nil }
      let needed = requirements.filter(\.measure.needsAttributes)
        .compactMap { input.vocabulary.edition.standard(of: $0) }
        .flatMap { $0.rules.map(\.attribute) }
      let missing = input.vocabulary.edition.attributes.filter { attribute in
        needed.contains(attribute.id) && row.attributes[attribute.id]?.isAbsent ?? true
      }
      return missing.isEmpty ? nil : AttributeNotReported(item: item, attributes: missing)
    } under: { kind in
      kind.attributes.map { .attribute($0.id) } + [.size]
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:35", replacing: ",600,Đỏ,", with: ",,Đỏ,"),
    .triggers(at: "4:35", replacing: ",600,Đỏ,UBND PHƯỜNG TÂN LIỄU", with: ",,,"),
    .triggers(at: "6:14", in: .json, replacing: "\"width\": 600, ", with: ""),
    .passes(replacing: "1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU", with: "1,Hỏng,2021,,,,"),
    .passes(replacing: "1,Tốt,2021,,600,Đỏ,UBND PHƯỜNG TÂN LIỄU", with: "0,,,,,,"),
  ]
}
