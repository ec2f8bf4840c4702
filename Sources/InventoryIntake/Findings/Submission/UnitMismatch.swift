import FacilityPlanning
import FileFormats
import Vocabulary

/// A file that is named for one unit and filled in for another.
struct UnitMismatch: SubmissionCheck {
  static let id = "unit-mismatch"
  static let severity = Finding.Severity.error

  let declared: String
  let unit: AdministrativeUnit

  var message: LocalizedText {
    LocalizedText(
      vi: "Tên tệp là của \(unit.name.vi.quoted), nhưng trong tệp ghi \(declared.quoted).",
      en: "The file is named for \(unit.name.en.quoted), but inside it says \(declared.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu số liệu là của \(unit.name.vi.quoted), hãy sửa tên đơn vị trong tệp; nếu không, hãy đổi tên tệp.",
      en: "If the figures belong to \(unit.name.en.quoted), correct the unit inside; if not, rename the file."
    )
  }

  /// What a file says of its unit after a label, or else the one unit that its titles name.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard let unit = input.unit, !input.submission.isPart else { return [] }
    let submission = input.submission
    if let declared = submission.declaredUnit {
      if unit.isMeant(by: declared.text) || input.units.units(mentionedIn: declared.text) == [unit.code] { return [] }
      let kind = UnitMismatch(declared: declared.trimmed, unit: unit)
      return [Finding(kind, at: submission.source(declared.position))]
    }
    let mentions = submission.titles.map { ($0, input.units.units(mentionedIn: $0.text)) }.filter { !$0.1.isEmpty }
    let named = Set(mentions.flatMap(\.1))
    guard named.count == 1, !named.contains(unit.code), let cell = mentions.first?.0 else { return [] }
    return [Finding(UnitMismatch(declared: cell.trimmed, unit: unit), at: submission.source(cell.position))]
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", replacing: "Phường Tân Liễu", with: "Phường Đồng Sơn"),
    .triggers(at: "3:11", in: .json, replacing: "\"tan-lieu\"", with: "\"yen-lu\""),
    .passes(replacing: "Phường Tân Liễu", with: "UBND phường Tân Liễu"),
    .triggers(at: "1:1", replacing: "Đơn vị: Phường Tân Liễu", with: "UBND PHƯỜNG ĐỒNG SƠN"),
    .passes(replacing: "Phường Tân Liễu", with: "tan-lieu"),
    .passes(replacing: "Đơn vị: Phường Tân Liễu", with: "Đơn vị: nghìn đồng"),
    .passes(replacing: "Đơn vị: Phường Tân Liễu", with: "UBND PHƯỜNG TÂN LIỄU"),
    .passes(replacing: "Đơn vị: Phường Tân Liễu\n", with: ""),
  ]
}

extension AdministrativeUnit {
  /// Whether a text names the unit, perhaps among other words or without its accents.
  fileprivate func isMeant(by text: String) -> Bool {
    let key = WordKey(text)
    return [name.vi, name.en, code.description].contains { known in
      let known = WordKey(known)
      return key.contains(known) || key.plain == known.plain
    } || WordKey("\(kind.vietnameseName) \(text)") == WordKey(name.vi)
  }
}
