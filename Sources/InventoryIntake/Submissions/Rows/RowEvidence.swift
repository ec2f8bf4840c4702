import FacilityPlanning
import FileFormats
import Vocabulary

/// What stands in a row that can only speak of an item.
struct RowEvidence {
  var namesKnownItem = false
  /// Whether there is a name, known or not.
  var hasName = false
  /// Whether a number in digits stands under the heading for it.
  var isNumbered = false
  /// Whether the number is one of a group: I, II, A, B.
  var hasGroupMark = false
  /// Whether a unit of measure, a condition, a year or a value of an attribute is there: a sum has none.
  var describes = false
  /// Whether a figure is there that could also be a sum.
  var counts = false

  /// Whether the row speaks of an item, whatever its words.
  var isCertain: Bool { namesKnownItem || describes || counts || (isNumbered && hasName) }
}

/// Gathers what of a row can only speak of an item.
struct RowWitness {
  let vocabulary: WordBook
  /// Words already looked up among the units of measure.
  private var measures: [String: Bool] = [:]

  init(vocabulary: WordBook) { self.vocabulary = vocabulary }

  mutating func evidence(of row: Submission.Row) -> RowEvidence {
    var evidence = RowEvidence()
    let name = row.cells[.item]
    evidence.namesKnownItem =
      row.cells[.code].map { isCode($0.trimmed) } ?? false || name.map { vocabulary.items[$0.text] != nil } ?? false
    evidence.hasName = name != nil || row.cells[.code] != nil
    if let number = row.cells[.number]?.trimmed {
      evidence.isNumbered = number.first?.isNumber == true && number.count <= 12
      evidence.hasGroupMark = Self.isGroupMark(number) || (name == nil && Self.beginsWithGroupMark(number))
    } else if let name {
      evidence.hasGroupMark = Self.beginsWithGroupMark(name.trimmed)
    }
    for (column, cell) in row.cells {
      switch column {
      case .unitOfMeasure: if isMeasure(cell.trimmed) { evidence.describes = true }
      case .condition: if vocabulary.conditions[cell.text] != nil { evidence.describes = true }
      case .year: if isYear(cell) { evidence.describes = true }
      case .attribute(let id):
        if isFigure(cell) || vocabulary.attributeWords[id]?[cell.text] != nil { evidence.describes = true }
      case .quantity, .area, .originalCost, .bookQuantity: if isFigure(cell) { evidence.counts = true }
      case .pieces: if isFigure(cell) || ConditionColumns.isMark(cell) { evidence.counts = true }
      default: break
      }
    }
    if row.unclear.isEmpty == false { evidence.counts = true }
    return evidence
  }

  private func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    if let slug = Slug(text), vocabulary.item(slug) != nil { return true }
    return !text.contains(where: \.isWhitespace) && text.contains { $0.isNumber || $0 == "-" || $0 == "_" }
  }

  private mutating func isMeasure(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    if let known = measures[text] { return known }
    let isKnown =
      vocabulary.unitsOfMeasure.values.contains { $0[text] != nil }
      || ["cai", "chiec", "bo", "may", "m2", "m", "bang", "phong", "he thong", "quyen", "tam", "thung", "hop", "to"]
        .contains(WordKey(text).plain)
    if measures.count < 10_000 { measures[text] = isKnown }
    return isKnown
  }

  private func isYear(_ cell: Cell) -> Bool {
    if case .moment = cell.value { return true }
    let text = cell.trimmed
    if text.utf8.count == 4, text.isPlainDigits { return true }
    return text.utf8.count <= 20 && text.first?.isNumber == true && text.contains(where: \.isNumber)
  }

  /// Whether a cell holds a figure, in digits or in words, or what a spreadsheet puts in the place of one.
  private func isFigure(_ cell: Cell) -> Bool {
    switch cell.value {
    case .number, .moment, .error, .formula: return true
    case .empty, .boolean: return false
    case .text: break
    }
    let text = cell.trimmed
    guard text.utf8.count <= 60 else { return false }
    if text.isPlainDigits { return true }
    let words = text.split { $0.isWhitespace }
    guard words.count <= 3, let first = words.first else { return false }
    let digits = first.drop { "~≈<>-−+(=".contains($0) }
    if digits.first?.isNumber == true { return true }
    return Self.numberWords.contains(WordKey(first).plain) && words.count <= 3
  }

  private static let numberWords: Set<String> = [
    "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi", "khong", "khoang",
  ]

  /// Whether a number is one of a group: `I`, `II.`, `A`, `Đ)`.
  static func isGroupMark(_ text: String) -> Bool {
    let mark = text.filter { !".)(/: ".contains($0) && !$0.isWhitespace }
    guard !mark.isEmpty, text.count <= 8 else { return false }
    if mark.count == 1, let letter = mark.first { return letter.isUppercase }
    return mark.allSatisfy { "IVX".contains($0) }
  }

  /// Whether a name begins with the mark of a group: "A/ Biển hiệu", "Phần II: Trang thiết bị", "Nhóm biển hiệu".
  static func beginsWithGroupMark(_ text: String) -> Bool {
    let words = text.prefix(200).split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, let first = words.first else { return false }
    if let end = first.last, ".):/-".contains(end), isGroupMark(String(first)) { return true }
    if words[1] == "-", isGroupMark(String(first)) { return true }
    return ["nhom", "phan", "muc"].contains(WordKey(first).plain)
  }
}

/// The first words of the names of things, by which an unknown item is told from a person or an office.
struct ItemNames {
  private let firstWords: Set<String>

  init(_ edition: CriteriaEdition) {
    let names = edition.items.flatMap { [$0.name.vi] + $0.aliases } + Self.furniture
    firstWords = Set(names.compactMap { WordKey($0).spelling.split(separator: " ").first.map(String.init) })
  }

  /// Whether a name begins like that of a thing.
  func looksLikeItem(_ name: String) -> Bool {
    WordKey(name.beginning(200)).spelling.split(separator: " ").first.map { firstWords.contains(String($0)) } ?? false
  }

  private static let furniture = [
    "bàn", "ghế", "tủ", "quạt", "đèn", "màn hình", "tivi", "loa", "két sắt", "giá", "kệ", "bộ", "hệ thống", "ổn áp",
  ]
}
