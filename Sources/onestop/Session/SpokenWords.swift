import CommandLine
import FacilityPlanning
import InventoryIntake
import Vocabulary

/// A day on the command line: `2025-02-20`, or `20/02/2025` as Vietnamese papers write it.
struct DayWord: RefusesWords, Sendable {
  let day: CalendarDate

  init?(_ description: String) {
    guard let day = CalendarDate(description) ?? Self.parts(of: description).flatMap(Self.day) else { return nil }
    self.day = day
  }

  var description: String { day.description }

  static func refusal(of word: String) -> LocalizedText {
    let isWritten = parts(of: word) != nil || word.split(separator: "-").map(\.count) == [4, 2, 2]
    guard isWritten, word.allSatisfy({ $0.isNumber || $0.isPunctuation }) else {
      return LocalizedText(
        vi: "ngày viết như 2025-02-20 hoặc 20/02/2025",
        en: "a day is written like 2025-02-20 or 20/02/2025"
      )
    }
    return LocalizedText(vi: "không có ngày này trong lịch", en: "no calendar has this day")
  }

  /// Day, month and year between slashes.
  private static func parts(of word: String) -> [Substring]? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    let isDay = parts.count == 3 && (1...2).contains(parts[0].count) && (1...2).contains(parts[1].count)
    return isDay && parts[2].count == 4 ? parts : nil
  }

  private static func day(_ parts: [Substring]) -> CalendarDate? {
    let numbers = parts.filter { $0.allSatisfy(\.isASCII) }.compactMap { Int($0) }
    return numbers.count == 3 ? CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }
}

/// A unit on the command line: `tan-lieu`, or its name with or without its kind.
struct UnitWord: RefusesWords, Sendable {
  let description: String

  init?(_ description: String) {
    guard !WordKey(description).isEmpty else { return nil }
    self.description = description
  }

  static func refusal(of word: String) -> LocalizedText {
    LocalizedText(
      vi: "hãy ghi mã hoặc tên đơn vị, như tan-lieu hoặc \"Phường Tân Liễu\"",
      en: "write the code or the name of a unit, like tan-lieu or \"Tan Lieu Ward\""
    )
  }

  /// The code of the unit.
  ///
  /// - Throws: `CommandFailure` if the register has no such unit, or two of the name.
  func code(in register: Register) throws(CommandFailure) -> Slug {
    if let code = Slug(description), register.unit(code) != nil { return code }
    let named = register.units(named: description)
    guard let unit = named.first else { throw CommandFailure(unknownUnit: description, register) }
    guard named.count == 1 else { throw CommandFailure(unit: description, isOneOf: named) }
    return unit.code
  }
}
