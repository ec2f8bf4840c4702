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

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard let unit = input.unit, let declared = input.submission.declaredUnit, !unit.isMeant(by: declared.text)
    else { return [] }
    let kind = UnitMismatch(declared: declared.trimmed, unit: unit)
    return [Finding(kind, at: input.submission.source(declared.position))]
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", replacing: "Phường Tân Liễu", with: "Phường Đồng Sơn"),
    .triggers(at: "3:11", in: .json, replacing: "\"tan-lieu\"", with: "\"yen-lu\""),
    .passes(replacing: "Phường Tân Liễu", with: "UBND phường Tân Liễu"),
    .passes(replacing: "Phường Tân Liễu", with: "tan-lieu"),
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
