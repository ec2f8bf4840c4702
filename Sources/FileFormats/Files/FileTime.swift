import Foundation
import Vocabulary

/// The second in which a file was last changed, as the file, its archive or its folder tells it.
///
///     FileTime("2025-03-02T08:15:00+07:00")?.seconds    // 1740878100
///
/// It is written in the time of Vietnam, in which whoever filled the file in saw the clock.
package struct FileTime: Sendable, Hashable, Comparable, LosslessStringConvertible {
  /// Since the beginning of 1970, in universal time.
  package let seconds: Int

  private static let day = 86_400
  /// Vietnam is seven hours before universal time, the whole year.
  static let vietnam = 7 * 3_600

  /// Makes a time between 1900 and 2199.
  ///
  /// - Returns: nothing for seconds outside of these years.
  package init?(seconds: Int) {
    guard (-2_208_988_800..<7_258_118_400).contains(seconds) else { return nil }
    self.seconds = seconds
  }

  /// Makes a time from what a clock shows.
  ///
  /// - Parameter offset: how many seconds the clock is before universal time.
  /// - Returns: nothing for a day or an hour that does not exist.
  init?(
    year: Int,
    month: Int,
    day: Int,
    hour: Int,
    minute: Int,
    second: Int,
    offset: Int
  ) {
    guard CalendarDate(year: year, month: month, day: day) != nil, (0...23).contains(hour), (0...59).contains(minute),
      (0...60).contains(second), abs(offset) <= Self.day
    else { return nil }
    let seconds = Self.days(year, month, day) * Self.day + hour * 3_600 + minute * 60 + second - offset
    self.init(seconds: seconds)
  }

  /// Reads `2025-03-02T08:15:00Z`, with parts of seconds and with an offset like `+07:00`; a day alone is its beginning.
  package init?(_ description: String) {
    let text = Array(description.utf8.prefix(40))
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= text.count else { return nil }
      return text[range].reduce(0 as Int?) { sum, byte in
        guard let sum, (48...57).contains(byte) else { return nil }
        return sum * 10 + Int(byte) - 48
      }
    }
    let marks: [(Int, String)] = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    if let day = CalendarDate(description) {
      self.init(year: day.year, month: day.month, day: day.day, hour: 0, minute: 0, second: 0, offset: Self.vietnam)
      return
    }
    guard text.count >= 20, marks.allSatisfy({ Array($0.1.utf8) == [text[$0.0]] }),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19)
    else { return nil }
    var zone = text[19...]
    if zone.first == UInt8(ascii: ".") { zone = zone.dropFirst().drop { (48...57).contains($0) } }
    let offset: Int
    switch zone.first {
    case UInt8(ascii: "Z") where zone.count == 1: offset = 0
    case UInt8(ascii: "+") where zone.count == 6, UInt8(ascii: "-") where zone.count == 6:
      let start = zone.startIndex
      guard let hours = number((start + 1)..<(start + 3)), let minutes = number((start + 4)..<(start + 6)) else {
        return nil
      }
      offset = (hours * 3_600 + minutes * 60) * (zone.first == UInt8(ascii: "+") ? 1 : -1)
    default: return nil
    }
    self.init(year: year, month: month, day: day, hour: hour, minute: minute, second: second, offset: offset)
  }

  /// The time as it is written, like `2025-03-02T08:15:00+07:00`.
  package var description: String {
    let (days, rest) = (seconds + Self.vietnam).quotientAndRemainder(flooringBy: Self.day)
    let (year, month, day) = Self.date(days)
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { Self.two($0) }.joined(separator: ":")
    return "\(year)-\(Self.two(month))-\(Self.two(day))T\(clock)+07:00"
  }

  package static func < (left: FileTime, right: FileTime) -> Bool { left.seconds < right.seconds }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: - Days of the Gregorian calendar, counted from 1 March of the year 0

  /// The days from the beginning of 1970.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1 - 719_468
  }

  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, inEra) = (days + 719_468).quotientAndRemainder(flooringBy: 146_097)
    let inYears = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * inYears + inYears / 4 - inYears / 100)
    let months = (5 * inYear + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    return (era * 400 + inYears + (month <= 2 ? 1 : 0), month, inYear - (153 * months + 2) / 5 + 1)
  }
}

extension Int {
  /// The quotient rounded down, and the remainder, which is not negative.
  fileprivate func quotientAndRemainder(flooringBy divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension FileTime {
  /// When the file at a path was last changed, as its folder tells it; links are not followed.
  package init?(ofFile path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      self.init(seconds: status.st_mtimespec.tv_sec)
    #else
      self.init(seconds: status.st_mtim.tv_sec)
    #endif
  }
}
