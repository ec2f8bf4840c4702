/// The styles of a workbook, each once: cells refer to them by number.
struct StyleTable {
  /// A style as the file keeps it: what a cell asks for, and whether its text must not be taken for a formula.
  struct Key: Hashable {
    var style: WorkbookDocument.Style
    var quotesText: Bool
  }

  /// Values in the order in which they came, each once.
  struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]

    init(_ first: Value...) {
      for value in first { _ = number(of: value) }
    }

    mutating func number(of value: Value) -> Int {
      if let number = numbers[value] { return number }
      numbers[value] = values.count
      values.append(value)
      return values.count - 1
    }
  }

  /// The look of a conditional format.
  struct Difference: Hashable {
    var fill: WorkbookDocument.Color?
    var color: WorkbookDocument.Color?
    var isBold: Bool
  }

  let baseFont: WorkbookDocument.Font
  private(set) var keys: Numbering<Key>
  private(set) var fonts: Numbering<WorkbookDocument.Font>
  private(set) var fills = Numbering<WorkbookDocument.Color>()
  private(set) var borders = Numbering(WorkbookDocument.Border())
  private(set) var codes = Numbering<String>()
  private(set) var differences = Numbering<Difference>()

  /// The first number that a format of a workbook itself may have.
  static let firstCode = 164
  /// The fills that every workbook begins with: none, and a pattern.
  static let reservedFills = 2

  init(baseFont: WorkbookDocument.Font) {
    self.baseFont = baseFont
    // The first style is that of cells which say nothing.
    var plain = WorkbookDocument.Style()
    plain.vertical = .bottom
    keys = Numbering(Key(style: plain, quotesText: false))
    fonts = Numbering(baseFont)
  }

  /// The number of a style.
  mutating func number(of style: WorkbookDocument.Style, quotesText: Bool) -> Int {
    keys.number(of: Key(style: style, quotesText: quotesText))
  }

  /// The number of the look of a conditional format.
  mutating func number(of format: WorkbookDocument.ConditionalFormat) -> Int {
    differences.number(of: Difference(fill: format.fill, color: format.color, isBold: format.isBold))
  }

  mutating func fontNumber(of style: WorkbookDocument.Style) -> Int { fonts.number(of: full(style.font)) }

  mutating func fillNumber(of style: WorkbookDocument.Style) -> Int {
    style.fill.map { fills.number(of: $0) + Self.reservedFills } ?? 0
  }

  mutating func borderNumber(of style: WorkbookDocument.Style) -> Int { borders.number(of: style.border) }

  mutating func formatNumber(of style: WorkbookDocument.Style) -> Int {
    style.format.builtInNumber ?? Self.firstCode + codes.number(of: style.format.code)
  }

  /// A font with nothing left open.
  func full(_ font: WorkbookDocument.Font) -> WorkbookDocument.Font {
    var font = font
    font.name = font.name ?? baseFont.name
    font.size = font.size ?? baseFont.size
    return font
  }
}
