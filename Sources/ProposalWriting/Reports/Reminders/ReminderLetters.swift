import Documents
package import FacilityPlanning
import FacilityWording
package import FileFormats
package import Vocabulary

/// The letters that ask late units for their inventories (công văn đôn đốc): one to all of them, and one to each.
///
///     cong-van-don-doc.docx            to all
///     cong-van-don-doc/yen-lu.docx     to one
///
/// Numbers, addresses and days that nobody supplied are three dots.
package struct ReminderLetters: Sendable {
  private let authority: Authority
  private let register: Register
  private let round: Round
  private let late: [AdministrativeUnit]
  private let asOf: CalendarDate?
  private let deadline: CalendarDate?
  private let extended: CalendarDate?
  private let shop: ShopName

  /// Makes the letters.
  ///
  /// - Parameters:
  ///   - authority: Who writes, on the day of the letters.
  ///   - late: The units of the register that have not sent an inventory; others are left aside.
  ///   - asOf: The day up to whose end files have been counted; "so far" if nobody says.
  ///   - deadline: The day by which the inventories were due.
  ///   - extended: The day by which they are wanted now.
  ///   - rules: Those of the day of the letters, which tell what a one-stop shop is called.
  package init(
    _ authority: Authority,
    register: Register,
    round: Round,
    late: [Slug],
    asOf: CalendarDate? = nil,
    deadline: CalendarDate? = nil,
    extended: CalendarDate? = nil,
    rules: RulesInForce? = nil
  ) {
    self.authority = authority
    self.register = register
    self.round = round
    self.late = late.compactMap(register.unit).sorted { left, right in
      let kinds = AdministrativeUnit.Kind.allCases
      guard left.kind == right.kind else {
        return (kinds.firstIndex(of: left.kind) ?? 0) < (kinds.firstIndex(of: right.kind) ?? 0)
      }
      return VietnameseOrder.precedes(left.bareName.vi, right.bareName.vi)
    }
    self.asOf = asOf
    self.deadline = deadline
    self.extended = extended
    shop = rules?.shop ?? .usual
  }

  /// Writes the letters; none if no unit is late.
  ///
  /// - Throws: `ZIPError` for a document of more bytes than an archive holds.
  package func files(in language: Language) throws(ZIPError) -> [OutputFolder.File] {
    guard !late.isEmpty else { return [] }
    var files = [
      OutputFolder.File(name: "cong-van-don-doc.docx", contents: try WordWriter().write(report(to: late, in: language)))
    ]
    for unit in late where late.count > 1 {
      let contents = try WordWriter().write(report(to: [unit], in: language))
      files.append(OutputFolder.File(name: "cong-van-don-doc/\(unit.code).docx", contents: contents))
    }
    return files
  }

  /// The letter to some units.
  func report(to units: [AdministrativeUnit], in language: Language) -> Report {
    let letter = ReminderLetter(
      authority: authority,
      units: units,
      late: late.count,
      all: register.units.count,
      kinds: register.kindsInSentence,
      round: round,
      days: (asOf, deadline, extended),
      shop: shop,
      language: language
    )
    return Report(
      language: language,
      title: letter.subject,
      author: authority.name[language],
      blocks: letter.blocks
    )
  }
}
