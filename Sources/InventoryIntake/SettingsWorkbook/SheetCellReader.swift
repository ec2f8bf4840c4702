import FacilityPlanning
import FileFormats
import Vocabulary

/// Turns cells of a sheet into the values that a document holds, and says what is wrong with those that are none.
struct SheetCellReader {
  let file: String
  let names: [SettingsTarget: SettingsNames]
  private(set) var findings: [Finding] = []
  /// Cells of which all is said: what readers of documents find there comes of the same cause.
  private(set) var faulty: Set<Source> = []

  init(file: String, names: [SettingsTarget: SettingsNames]) { (self.file, self.names) = (file, names) }

  mutating func report(_ kind: some FindingKind, at cell: Cell) {
    let source = Source(file: file, cell.position)
    findings.append(Finding(kind, at: source))
    faulty.insert(source)
  }

  private mutating func report(_ problem: ReadProblem, at cell: Cell) {
    let source = Source(file: file, cell.position)
    findings.append(problem.finding(at: source))
    faulty.insert(source)
  }

  /// The value of a cell; the text that stands there if it cannot be one.
  mutating func value(of cell: Cell, _ column: SettingsColumn, heading: String) -> JSONValue? {
    switch cell.value {
    case .error(let error):
      report(SpreadsheetError(error: error), at: cell)
      return nil
    case .formula(let formula):
      report(UncomputedFormula(formula: formula), at: cell)
      return nil
    default: break
    }
    let text = cell.trimmed
    func string(_ text: String) -> JSONValue { JSONValue(.string(text), at: cell.position) }
    switch column.kind {
    case .text, .code: return string(text)
    case .number, .money, .percent: return number(cell, heading)
    case .date: return string(Self.day(cell))
    case .yesNo: return yesNo(cell, heading).map { JSONValue(.boolean($0), at: cell.position) } ?? string(text)
    case .word(let words), .place(let words): return string(raw(text, among: words, cell, heading) ?? text)
    case .reference(let target), .parent(let target): return string(code(text, target, cell, heading) ?? text)
    case .texts: return list(text, cell) { $0 }
    case .words(let words):
      var reader = self
      let list = list(text, cell) { reader.raw($0, among: words, cell, heading) ?? $0 }
      self = reader
      return list
    case .references(let target):
      var reader = self
      let list = list(text, cell) { reader.code($0, target, cell, heading) ?? $0 }
      self = reader
      return list
    case .presence, .children: return nil
    }
  }

  private func list(_ text: String, _ cell: Cell, _ element: (String) -> String) -> JSONValue {
    JSONValue(
      .array(CellList.elements(of: text).map { JSONValue(.string(element($0)), at: cell.position) }),
      at: cell.position
    )
  }

  /// Digits are a number as they stand; anything else is read as people write numbers.
  private mutating func number(_ cell: Cell, _ heading: String) -> JSONValue {
    let text = cell.trimmed
    func number(_ digits: String) -> JSONValue { JSONValue(.number(digits), at: cell.position) }
    if let whole = Int(text) { return number(String(whole)) }
    let reader = NumberReader(column: heading, maximum: Money.limit.dong)
    let isStored = if case .number = cell.value { true } else { false }
    switch isStored ? reader.readLexical(text) : reader.read(text) {
    case .success(let whole): return number(String(whole))
    case .failure(let problem):
      report(problem, at: cell)
      return number(text)
    }
  }

  /// The day of a cell as documents write it; a text with the day first is one too.
  private static func day(_ cell: Cell) -> String {
    let text = cell.trimmed
    guard case .text = cell.value else { return text }
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map { Int($0) }
    guard parts.count == 3, text.utf8.count <= 10, let day = parts[0], let month = parts[1], let year = parts[2],
      let date = CalendarDate(year: year, month: month, day: day)
    else { return text }
    return date.description
  }

  private mutating func yesNo(_ cell: Cell, _ heading: String) -> Bool? {
    if case .boolean(let isTrue) = cell.value { return isTrue }
    switch WordKey(cell.text) {
    case WordKey("Có"), WordKey("yes"), WordKey("x"), WordKey("true"): return true
    case WordKey("Không"), WordKey("no"), WordKey("false"): return false
    default:
      report(UnknownWord(text: cell.trimmed, member: heading, known: ["Có", "Không"]), at: cell)
      return nil
    }
  }

  private mutating func raw(_ text: String, among words: [SettingsWord], _ cell: Cell, _ heading: String) -> String? {
    if let word = words.first(where: { $0.name.vi == text || $0.name.en == text || $0.raw == text }) { return word.raw }
    let key = WordKey(text)
    if let word = words.first(where: { WordKey($0.name.vi) == key || WordKey($0.name.en) == key }) {
      return word.raw
    }
    report(UnknownWord(text: text, member: heading, known: words.map(\.name.vi)), at: cell)
    return nil
  }

  /// The code that a text is or names.
  ///
  /// A text that is written like a code is left to the reader of the document.
  private mutating func code(_ text: String, _ target: SettingsTarget, _ cell: Cell, _ heading: String) -> String? {
    let names = names[target] ?? SettingsNames()
    if let code = names.code(of: text) { return code }
    if Slug(text) != nil { return text }
    report(UnknownWord(text: text, member: heading, known: names.known), at: cell)
    return nil
  }
}
