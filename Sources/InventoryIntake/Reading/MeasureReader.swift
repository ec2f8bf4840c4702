import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads a length, an area or an amount in whatever unit a cell or its heading names, exactly.
///
///     600   600 mm   60 cm   6 dm   0,6m   60 phân      600 mm
///     1 m 20   1m20   1 m 20 cm                         1200 mm
///     5.150.000 đ   5,15 triệu   5 triệu 150 nghìn      5150000 đồng
struct MeasureReader {
  /// What the column is called, for the message.
  let column: String
  /// The unit of a number that names none.
  let unit: MeasureUnit
  /// The largest value, in the unit of the facts.
  let maximum: Int

  private static let longestText = 200

  /// Reads a cell.
  func read(_ cell: Cell) -> ReadResult<Int> {
    switch cell.value {
    case .number(let lexical): scaled(shown(cell.shownUnit) ?? unit) { $0.readLexical(lexical) }
    case .moment(let moment): .failure(ReadProblem(DayForNumber(text: moment.description, column: column)))
    default: read(cell.trimmed)
    }
  }

  /// The unit that the format of a number shows, if it measures what the column holds.
  private func shown(_ word: String?) -> MeasureUnit? {
    word.flatMap { MeasureUnit($0) }.flatMap { $0.isOfKind(unit) ? $0 : nil }
  }

  /// Reads a number as a person wrote it.
  func read(_ text: String) -> ReadResult<Int> {
    guard text.utf8.count <= Self.longestText else { return invalid(text) }
    if text.isPlainDigits {
      return scaled(unit) { $0.read(text) }.mapError { $0.quoting(text, insteadOf: text, in: column) }
    }
    let parts = MeasurePart.parts(of: text)
    if parts.count > 1, let joined = sum(parts, text: text) { return joined }
    guard let part = parts.first, parts.count == 1 else { return unclear(text) }
    if part.unit.isEmpty {
      return scaled(unit) { $0.read(text) }.mapError { $0.quoting(text, insteadOf: text, in: column) }
    }
    guard let named = MeasureUnit(part.unit), named.isOfKind(unit) else { return unclear(text) }
    return read(part.number, in: named, text: text)
  }

  /// Reads a number in a unit.
  private func read(_ number: String, in named: MeasureUnit, text: String) -> ReadResult<Int> {
    // Three digits behind a mark are thousands of thousands: nobody writes a thousand đồng to the đồng.
    let isGrouped =
      named == .money(power: 3) && number.filter { ".,".contains($0) }.count == 1
      && number.split(whereSeparator: { ".,".contains($0) }).last?.count == 3
    let written = isGrouped ? number.filter { !".,".contains($0) } : number
    return scaled(named) { $0.read(written) }.mapError { $0.quoting(text, insteadOf: written, in: column) }
  }

  /// Reads in a unit, whose power of ten gives the decimals that a number can have.
  private func scaled(_ unit: MeasureUnit, by read: (NumberReader) -> ReadResult<Int>) -> ReadResult<Int> {
    var largest = maximum
    for _ in 0..<max(0, unit.power) { largest /= 10 }
    for _ in 0..<max(0, -unit.power) { largest *= 10 }
    let reader = NumberReader(column: column, scale: max(0, unit.power), maximum: largest)
    return read(reader).flatMap { value in
      var value = value
      for _ in 0..<max(0, -unit.power) {
        guard value.isMultiple(of: 10) else {
          let kind = FractionalNumber(text: "\(value)", column: column, places: 0)
          return .failure(ReadProblem(kind))
        }
        value /= 10
      }
      return .success(value)
    }
  }

  /// The sum of parts in ever smaller units: `1 m 20 cm`, `5 triệu 150 nghìn`; two digits behind metres are centimetres.
  private func sum(_ parts: [MeasurePart], text: String) -> ReadResult<Int>? {
    var sum = 0
    var last: MeasureUnit?
    for part in parts {
      let digits = part.number.filter { !$0.isWhitespace }
      let named: MeasureUnit? =
        part.unit.isEmpty && last == .metre && digits.count == 2 ? .length(power: 1) : MeasureUnit(part.unit)
      guard let named, named.isOfKind(unit), last.map({ named.power < $0.power }) ?? true,
        digits.allSatisfy({ $0.isASCII && $0.isNumber }),
        case .success(let value) = read(digits, in: named, text: text)
      else { return nil }
      let (total, overflows) = sum.addingReportingOverflow(value)
      guard !overflows else { return nil }
      sum = total
      last = named
    }
    guard sum <= maximum else {
      return .failure(ReadProblem(NumberTooLarge(text: text, column: column, maximum: maximum)))
    }
    return .success(sum)
  }

  private func unclear(_ text: String) -> ReadResult<Int> {
    if let inexact = InexactNumber(text, column: column) { return .failure(ReadProblem(inexact)) }
    return invalid(text)
  }

  private func invalid(_ text: String) -> ReadResult<Int> {
    .failure(ReadProblem(InvalidNumber(text: text, column: column)))
  }
}

/// A number and the word behind it.
struct MeasurePart: Hashable {
  let number: String
  /// Empty if no word follows.
  let unit: String

  /// The parts of a text that begins with a number; a text that does not is one part without a number.
  static func parts(of text: String) -> [MeasurePart] {
    var parts: [MeasurePart] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let number = rest.prefix { !$0.isLetter && $0 != "/" && $0 != "²" }
      rest = rest[number.endIndex...]
      // «m2» is one word, «1m20» is two numbers.
      var unit = rest.prefix { $0.isLetter || $0.isWhitespace || $0 == "²" || $0 == "/" }
      rest = rest[unit.endIndex...]
      if let first = rest.first, first == "2", !unit.contains("/"), !unit.isEmpty,
        rest.dropFirst().first.map({ !$0.isNumber && !$0.isLetter && !".,".contains($0) }) ?? true,
        MeasureUnit("\(unit.trimmed)2") != nil, unit.last?.isLetter == true
      {
        unit = text[unit.startIndex..<rest.index(after: rest.startIndex)]
        rest = rest.dropFirst()
      }
      parts.append(MeasurePart(number: number.trimmed, unit: unit.trimmed))
    }
    return parts
  }
}

extension Substring {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension ReadProblem {
  /// The problem with the whole text quoted where only the number in it was read.
  fileprivate func quoting(_ text: String, insteadOf number: String, in column: String) -> ReadProblem {
    switch kind {
    case is InvalidNumber: ReadProblem(InexactNumber(text, column: column) ?? InvalidNumber(text: text, column: column))
    case is NegativeNumber: ReadProblem(NegativeNumber(text: text, column: column))
    case let kind as NumberTooLarge:
      ReadProblem(NumberTooLarge(text: text, column: column, maximum: kind.maximum))
    case let kind as FractionalNumber:
      ReadProblem(FractionalNumber(text: text, column: column, places: kind.places))
    default: self
    }
  }
}
