import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads how many pieces there are: `2`, `02`, `2 cái`, `hai`, `2 (hai)`, `Không có`.
struct QuantityReader {
  /// What the column is called, for the message.
  let column: String
  /// The item that is counted; absent if nobody knows.
  let item: Item?
  /// Whether a word is the unit of measure in which the item is counted.
  let isUnit: (String) -> Bool

  private var reader: NumberReader { NumberReader(column: column, maximum: InventoryLimits.pieces) }

  /// Reads a number as a person wrote it.
  func read(_ text: String) -> ReadResult<Int> {
    guard text.utf8.count <= 200, !text.isPlainDigits else { return reader.read(text) }
    if NothingMark.saysNone(text) { return .success(0) }
    let plain = reader.read(text)
    guard case .failure(let problem) = plain, problem.kind is InvalidNumber else { return plain }
    if let inexact = InexactNumber(text, column: column) { return .failure(ReadProblem(inexact)) }
    // «2 (hai)», «2 cái (hai cái)»: what stands in brackets must be the same number.
    let outer = text.prefix { $0 != "(" }
    let inner = text.dropFirst(outer.count).filter { !"()".contains($0) }
    let value = counted(String(outer))
    guard inner.contains(where: { !$0.isWhitespace }), case .success(let number) = value else { return value ?? plain }
    guard case .success(number) = counted(inner) else { return plain }
    return .success(number)
  }

  /// A number in digits or in words, with or without the unit of measure behind it.
  private func counted(_ text: String) -> ReadResult<Int>? {
    let words = text.split(whereSeparator: \.isWhitespace).flatMap(Self.splitDigits)
    for count in (1...4).reversed() where count <= words.count {
      let front = words.prefix(count).joined(separator: " ")
      guard let number = Self.number(front) else { continue }
      let unit = words.dropFirst(count).joined(separator: " ")
      if unit.isEmpty || item == nil || isUnit(unit) {
        return number <= InventoryLimits.pieces
          ? .success(number)
          : .failure(ReadProblem(NumberTooLarge(text: text, column: column, maximum: InventoryLimits.pieces)))
      }
      guard let item, unit.allSatisfy({ $0.isLetter || $0.isWhitespace }) else { return nil }
      return .failure(ReadProblem(QuantityInOtherUnit(text: text, unit: unit, item: item)))
    }
    return nil
  }

  private static func splitDigits(_ word: Substring) -> [String] {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty || digits.count == word.count
      ? [String(word)] : [String(digits), String(word[digits.endIndex...])]
  }

  private static func number(_ text: String) -> Int? {
    if !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(text) }
    return numbersByWords[WordKey(text).spelling]
  }

  /// The numbers from one to twenty, by their words.
  private static let numbersByWords: [String: Int] = {
    let digits = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    let teens = ["một", "hai", "ba", "bốn", "lăm", "sáu", "bảy", "tám", "chín"]
    var numbers: [String: Int] = ["mười": 10, "hai mươi": 20]
    for (index, word) in digits.enumerated() { numbers[word] = index + 1 }
    for (index, word) in teens.enumerated() { numbers["mười " + word] = index + 11 }
    return Dictionary(numbers.map { (WordKey($0).spelling, $1) }) { first, _ in first }
  }()
}
