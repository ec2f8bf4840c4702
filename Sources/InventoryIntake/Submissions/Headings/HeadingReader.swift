import FacilityPlanning
import Synchronization
import Vocabulary

/// Reads headings as people write them: numbered, with a unit of measure in brackets, by the books or as counted.
///
///     "Tên tài sản (1)"          the items
///     "Số lượng / ĐVT"           the quantity
///     "Số lượng theo sổ sách"    the quantity by the books
///     "Tình trạng Tốt"           the pieces that are good
///
/// What nobody can be sure of has no meaning: the column is then reported, and not read.
struct HeadingReader {
  let vocabulary: WordBook

  /// The bytes of the longest text that is taken for a heading.
  private static let longestHeading = 160

  /// What a heading of one cell means.
  func column(of text: String) -> Column? {
    vocabulary.headings.column(of: text) { meaning(of: [text]).column }
  }

  /// What a heading means whose cells stand above each other, from the top.
  func meaning(of stack: [String]) -> (column: Column?, basis: Basis?) {
    guard stack.allSatisfy({ $0.utf8.count <= Self.longestHeading }), !stack.isEmpty else { return (nil, nil) }
    return vocabulary.headings.meaning(of: stack) { newMeaning(of: stack) }
  }

  private func newMeaning(of stack: [String]) -> (column: Column?, basis: Basis?) {
    if let exact = known(stack.joined(separator: " ")) { return (exact, nil) }
    var basis: Basis?
    var rest: [String] = []
    for text in stack {
      let (found, remainder) = Basis.split(text)
      // "Chênh lệch" is no basis where the rest means nothing: then the words belong to the heading.
      if let found { basis = found }
      if !remainder.isEmpty { rest.append(remainder) }
    }
    if basis != nil {
      let column = rest.isEmpty ? .quantity : plainMeaning(of: rest)
      return (column.map { basis?.column(for: $0) ?? $0 }, basis)
    }
    return (plainMeaning(of: stack), nil)
  }

  /// Whether a cell can be one line of a heading: a known one, a basis, or a unit of measure in brackets.
  func isLine(_ text: String) -> Bool {
    Self.isMeasureInBrackets(text) || column(of: text) != nil
  }

  /// What cells above each other mean together, or the lowest of them alone; a unit of measure below is none.
  private func plainMeaning(of stack: [String]) -> Column? {
    let levels = stack.filter { !Self.isMeasureInBrackets($0) }
    guard let lowest = levels.last else { return nil }
    if let measure = Self.measure(of: stack), let column = known("\(lowest) (\(measure))") { return column }
    let column = simplified(levels.joined(separator: " ")) ?? (levels.count > 1 ? simplified(lowest) : nil)
    // A length in another unit than the reader's own must not be taken for one in its own.
    if let column, isLength(column), let measure = Self.measure(of: stack), WordKey(measure).plain != "mm" {
      return nil
    }
    return column
  }

  /// Whether a column holds lengths.
  func isLength(_ column: Column) -> Bool {
    guard case .attribute(let id) = column, case .length = vocabulary.kind(of: id) else { return false }
    return true
  }

  /// The unit of length in which cells above each other tell theirs: "Kích thước (cm)" over "Rộng".
  static func measure(of stack: [String]) -> String? { stack.compactMap(measureInBrackets).last }

  /// What a text means, or else what it means without marks that say nothing.
  private func simplified(_ text: String) -> Column? {
    if let column = known(text) ?? pieces(text) { return column }
    let bare = Self.withoutMarks(text)
    if bare != text, let column = known(bare) ?? pieces(bare) { return column }
    let parts = bare.split(separator: "/").map(String.init)
    if parts.count == 2, let first = known(parts[0]) {
      let second = known(parts[1])
      if second == nil || second == .unitOfMeasure || second == first { return first }
    }
    return beginsLikeItem(bare) ? .item : nil
  }

  private func known(_ text: String) -> Column? {
    guard mayBegin(text) else { return nil }
    if let column = vocabulary.columns[text] { return column }
    return vocabulary.conditions[text].map { .pieces($0, number: 0) }
  }

  /// Whether a text begins with a word with which some heading does: most texts over a table do not.
  private func mayBegin(_ text: String) -> Bool {
    let word = text.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber }
    return vocabulary.headings.beginnings { vocabulary.columns.beginnings.union(vocabulary.conditions.beginnings) }
      .contains(WordKey(word).plain)
  }

  /// "Số lượng tốt", "Tình trạng: Hỏng", "SL hư hỏng": how many are in one condition.
  private func pieces(_ text: String) -> Column? {
    guard mayBegin(text) else { return nil }
    let words = text.split { $0.isWhitespace || ":-–,".contains($0) }
    guard (2...8).contains(words.count) else { return nil }
    for place in 1..<words.count {
      let upper = vocabulary.columns.named(words[..<place].joined(separator: " "))
      guard upper == .quantity || upper == .condition else { continue }
      if let condition = vocabulary.conditions[words[place...].joined(separator: " ")] {
        return .pieces(condition, number: 0)
      }
    }
    return nil
  }

  /// "Tên tài sản, quy cách, ký hiệu": a longer heading that begins with one of two words or more for the items.
  private func beginsLikeItem(_ text: String) -> Bool {
    guard mayBegin(text) else { return false }
    let words = text.split { $0.isWhitespace || ",;/".contains($0) }
    guard (3...12).contains(words.count) else { return false }
    return (2..<words.count).contains { vocabulary.columns.named(words[..<$0].joined(separator: " ")) == .item }
  }
}

// MARK: - Marks that say nothing

extension HeadingReader {
  /// The text without a number or an asterisk beside it, and without a unit of measure that changes no figure.
  static func withoutMarks(_ text: String) -> String {
    var text = text
    while let open = text.lastIndex(where: { "([".contains($0) }),
      let close = text[open...].firstIndex(where: { ")]".contains($0) })
    {
      let content = String(text[text.index(after: open)..<close])
      guard isNumbering(content) || isHarmless(content) else { break }
      text.removeSubrange(open...close)
    }
    text.removeAll { "*†:".contains($0) }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let first = words.first, first.last.map({ ".)".contains($0) }) == true,
      isNumbering(String(first.dropLast()))
    else { return words.joined(separator: " ") }
    return words.dropFirst().joined(separator: " ")
  }

  private static func isNumbering(_ text: String) -> Bool {
    let name = text.filter { !$0.isWhitespace }
    if name.count <= 2, !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter) }) {
      return name.count == 1 || name.contains(where: \.isNumber) || name.allSatisfy { "IVX".contains($0) }
    }
    return name.contains("=") || (name.count <= 5 && name.allSatisfy { "IVX".contains($0) })
  }

  /// Whether a bracket only says in what a quantity, a year or money in đồng is told.
  private static func isHarmless(_ text: String) -> Bool {
    let key = WordKey(text)
    return harmless.contains(key.plain) || MeasureUnit(ofMoney: text) != nil
  }

  private static let harmless: Set<String> = [
    "cai", "chiec", "bo", "may", "nam", "nguoi", "phong", "neu co", "so luong", "danh dau x", "x", "ghi ro", "mm", "m2",
    "bang", "ghe", "pcs", "nam su dung",
  ]

  /// Whether a cell holds nothing but a unit of measure, in brackets: `(cái)`, `(mm)`, `(đồng)`.
  static func isMeasureInBrackets(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let trimmed = text.filter { !$0.isWhitespace }
    guard trimmed.hasPrefix("("), trimmed.hasSuffix(")") else { return false }
    let content = String(trimmed.dropFirst().dropLast())
    return !content.contains("(") && content.contains(where: \.isLetter) && content.count <= 24
      && (isHarmless(String(text.drop { $0 != "(" })) || lengths.contains(WordKey(content).plain))
  }

  private static let lengths: Set<String> = ["mm", "cm", "dm", "m", "m2"]

  /// The unit of length that a heading names in brackets: "Kích thước (mm)".
  private static func measureInBrackets(_ text: String) -> String? {
    guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
    let content = String(text[text.index(after: open)..<close])
    return lengths.contains(WordKey(content).plain) ? content : nil
  }
}

/// What headings mean that have been looked at already: those of a round are nearly all the same.
///
/// It belongs to one set of words; other words have another memo. Files may be read side by side.
final class HeadingMemo: Sendable {
  private let columns = TextMemo<Column?>()
  private let units = TextMemo<MeasureUnit?>()
  private let meanings = Mutex<[[ExactText]: (column: Column?, basis: Basis?)]>([:])
  private let words = Mutex<Set<String>?>(nil)

  /// More different headings than that are none.
  private static let capacity = 4_000

  /// What a text means, looked up once.
  func column(of text: String, _ lookUp: () -> Column?) -> Column? { columns.meaning(of: text, lookUp) }

  /// The unit of measure that a heading names, looked up once.
  func unit(in heading: String, _ lookUp: () -> MeasureUnit?) -> MeasureUnit? { units.meaning(of: heading, lookUp) }

  /// What cells above each other mean, looked up once.
  func meaning(
    of stack: [String],
    _ lookUp: () -> (column: Column?, basis: Basis?)
  ) -> (column: Column?, basis: Basis?) {
    let key = stack.map { ExactText($0) }
    if let known = meanings.withLock({ $0[key] }) { return known }
    let meaning = lookUp()
    meanings.withLock { if $0.count < Self.capacity { $0[key] = meaning } }
    return meaning
  }

  /// The first words of all headings, without their marks, gathered once.
  func beginnings(_ gather: () -> Set<String>) -> Set<String> {
    if let known = words.withLock({ $0 }) { return known }
    let gathered = gather()
    words.withLock { $0 = gathered }
    return gathered
  }
}
