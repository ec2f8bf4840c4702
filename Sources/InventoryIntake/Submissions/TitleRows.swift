import FacilityPlanning
import FileFormats
import Vocabulary

/// The rows above the headings, in which a file says whose it is, of which round, and in which unit it tells money.
struct TitleRows {
  /// The cells that are not blank, row by row.
  private let rows: [[Cell]]

  init(_ rows: ArraySlice<Table.Row>) { self.rows = rows.map { $0.cells.filter { !$0.isBlank } } }

  /// The cells from which somebody could tell whose the file is; a long text is none.
  var cells: [Cell] { rows.flatMap { $0 }.filter { $0.text.utf8.count <= 400 } }

  /// Where the file says whose it is: "Đơn vị: Phường Tân Liễu", but not "Đơn vị: đồng".
  var unit: Cell? {
    values(after: Self.unitLabels).first { MeasureUnit(ofMoney: $0.text) == nil && !Self.isMeasure($0.text) }
  }

  /// Where the file says which round it belongs to.
  var round: Cell? {
    values(after: Self.roundLabels).first
      ?? cells.first {
        RoundWords.claim(in: $0.text) != nil
      }
  }

  /// The unit of money: "Đơn vị tính: triệu đồng", "(ĐVT: nghìn đồng)".
  var moneyUnit: MeasureUnit? {
    let labelled = values(after: Self.moneyLabels)
    if let unit = labelled.lazy.compactMap({ MeasureUnit(ofMoney: $0.text) }).first { return unit }
    return cells.lazy.compactMap { Self.unitInBrackets($0.text) }.first
  }

  /// The values after a label, in the same cell (`Đơn vị: Phường Tân Liễu`) or in the next one that is not blank.
  private func values(after labels: Set<WordKey>) -> [Cell] {
    rows.flatMap { cells in
      cells.enumerated().compactMap { index, cell -> Cell? in
        guard cell.text.utf8.count <= 1_000 else { return nil }
        let parts = cell.text.split(separator: ":", maxSplits: 1)
        guard let label = parts.first, labels.contains(WordKey(label)) else { return nil }
        if parts.count > 1, !WordKey(parts[1]).isEmpty {
          return Cell(.text(String(parts[1].prefix { $0 != ")" })), at: cell.position)
        }
        return index + 1 < cells.count ? cells[index + 1] : nil
      }
    }
  }

  private static let unitLabels = keys([
    "Đơn vị", "Tên đơn vị", "Unit", "Đơn vị báo cáo", "Đơn vị kiểm kê", "Đơn vị sử dụng", "Phường, xã",
  ])
  private static let roundLabels = keys(["Kỳ báo cáo", "Kỳ", "Tháng", "Round", "Month", "Kỳ kiểm kê"])
  private static let moneyLabels = keys([
    "Đơn vị", "ĐVT", "Đơn vị tính", "Đơn vị tiền", "Đơn vị tính tiền", "Currency",
  ])

  private static func keys(_ labels: [String]) -> Set<WordKey> { Set(labels.map { WordKey($0) }) }

  private static func unitInBrackets(_ text: String) -> MeasureUnit? {
    guard text.utf8.count <= 400 else { return nil }
    let inside = text.lastIndex(of: "(").map { text[text.index(after: $0)...].prefix { $0 != ")" } } ?? Substring(text)
    let parts = inside.split(separator: ":", maxSplits: 1)
    guard let last = parts.last else { return nil }
    let plain = WordKey(inside).plain
    guard ["don vi", "dvt", "tinh bang"].contains(where: { plain.hasPrefix($0) }) else { return nil }
    return MeasureUnit(ofMoney: String(last))
  }

  /// Whether a text is a unit of measure and no name: "cái", "bộ".
  private static func isMeasure(_ text: String) -> Bool {
    ["cai", "chiec", "bo", "m2", "mm"].contains(WordKey(text).plain)
  }
}

/// The month of a round, as titles tell it: "Tháng 02/2025", "tháng 2 năm 2025", "đến ngày 28/02/2025".
enum RoundWords {
  /// The month that a text claims for the whole file, with its year if it has one.
  ///
  /// A day on which something was signed or counted is no claim: a count of February may be signed in March.
  static func claim(in text: String) -> (month: Int, year: Int?)? {
    guard text.utf8.count <= 400 else { return nil }
    let words = WordKey(text).plain.split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() {
      let before = place > 0 ? words[place - 1] : ""
      if word == "ngay", ["den", "het"].contains(before) {
        let numbers = leadingNumbers(words[(place + 1)...])
        if numbers.count >= 3, (1...31).contains(numbers[0]), let month = month(numbers[1], numbers[2]) { return month }
      }
      if word == "thang",
        place == 0 || ["ky", "cao", "ke", "so", "cua", "trong", "bi", "san", "chat", "den", "het"].contains(before)
      {
        let numbers = leadingNumbers(words[(place + 1)...])
        if numbers.count >= 2, let month = month(numbers[0], numbers[1]) { return month }
      }
    }
    return nil
  }

  /// The month that a value after a label means, with its year if it has one: "02/2025", "2025-02", "Tháng 2", "T2/2025".
  static func month(of text: String) -> (month: Int, year: Int?)? {
    guard text.utf8.count <= 400 else { return nil }
    var words = WordKey(text).plain.split(separator: " ").map(String.init)
    words = words.map { word in
      word.first == "t" && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber) ? String(word.dropFirst()) : word
    }
    let known: Set = [
      "thang", "nam", "ky", "month", "bao", "cao", "den", "het", "ngay", "tinh", "kiem", "ke", "so", "lieu",
    ]
    guard words.allSatisfy({ $0.allSatisfy(\.isNumber) || known.contains($0) }) else { return nil }
    let numbers = words.compactMap { Int($0) }
    switch numbers.count {
    case 1: return (1...12).contains(numbers[0]) && words.contains("thang") ? (numbers[0], nil) : nil
    case 2: return month(numbers[0], numbers[1]) ?? month(numbers[1], numbers[0])
    case 3: return month(numbers[1], numbers[2]) ?? month(numbers[1], numbers[0])
    default: return nil
    }
  }

  private static func month(_ month: Int, _ year: Int) -> (month: Int, year: Int?)? {
    (1...12).contains(month) && (1900...2100).contains(year) ? (month, year) : nil
  }

  /// The numbers at the beginning, with the words between them that dates have.
  private static func leadingNumbers(_ words: ArraySlice<String>) -> [Int] {
    words.filter { !["thang", "nam"].contains($0) }.prefix { $0.allSatisfy(\.isNumber) }.prefix(3).compactMap {
      Int($0)
    }
  }
}
