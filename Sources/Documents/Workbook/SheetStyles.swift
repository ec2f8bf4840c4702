package import FileFormats
package import Vocabulary

/// How sheets look: black on white, as they are printed, with pale colours that say what to do or how things stand.
package enum SheetStyles {
  package static let fontSize = 11

  /// How many characters the columns of a sheet may have together so that a broad page of A4 shows them in type of nine
  /// points: 1,240 pixels, of which each column takes 5 and each character 7.
  package static func broadPage(columns: Int) -> Int { (1_240 - 5 * columns) / 7 }

  /// A cell to be filled in.
  static let paper = WorkbookDocument.Color(0xFFFFFF)
  /// A cell that must be filled in and is not.
  package static let missing = WorkbookDocument.Color(0xFFF2CC)
  /// A cell that the criteria do not look at.
  static let unused = WorkbookDocument.Color(0xEDEDED)
  package static let head = WorkbookDocument.Color(0xBDD7EE)
  package static let group = WorkbookDocument.Color(0xDDEBF7)
  package static let bad = WorkbookDocument.Color(0xFFC7CE)
  package static let badText = WorkbookDocument.Color(0x9C0006)
  static let good = WorkbookDocument.Color(0xC6EFCE)
  static let goodText = WorkbookDocument.Color(0x006100)
  package static let warning = WorkbookDocument.Color(0xFFEB9C)
  package static let warningText = WorkbookDocument.Color(0x7F6000)
  static let link = WorkbookDocument.Color(0x1F4E79)
  static let faint = WorkbookDocument.Color(0x7F7F7F)

  private static let line = WorkbookDocument.Line(.thin, .init(0x7F7F7F))
  private static let lines = WorkbookDocument.Border(all: line)

  package static let plain = WorkbookDocument.Style().with { $0.wraps = true }
  package static let bold = plain.with { $0.font.isBold = true }
  package static let centered = plain.with { $0.horizontal = .center }
  package static let centeredBold = bold.with { $0.horizontal = .center }
  package static let title = centeredBold.with { $0.font.size = 15 }
  package static let hint = plain.with {
    $0.font.isItalic = true
    $0.vertical = .top
  }
  /// A line with a label, of which the reader takes what follows the colon.
  package static let label = WorkbookDocument.Style().with { $0.font.isBold = true }

  package static let heading = centeredBold.with {
    $0.fill = head
    $0.border = lines
  }
  package static let groupRow = WorkbookDocument.Style().with {
    $0.font.isBold = true
    $0.fill = group
    // A long title goes on over the cells beside it.
    $0.border = .init(top: line, bottom: line)
  }
  package static let cell = plain.with {
    $0.border = lines
    $0.horizontal = .left
    $0.indent = 1
  }
  package static let numberCell = cell.with {
    $0.horizontal = .right
    $0.indent = 0
    $0.format = .grouped
  }
  package static let centeredCell = cell.with {
    $0.horizontal = .center
    $0.indent = 0
  }
  package static let codeCell = cell.with {
    $0.wraps = false
    $0.indent = 0
    $0.font = .init(size: 8, color: faint)
  }

  static let linkCell = cell.with { $0.font = linked }
  package static let linkLine = WorkbookDocument.Style().with { $0.font = linked }
  private static let linked = WorkbookDocument.Font(isUnderlined: true, color: link)
  static let percentCell = numberCell.with { $0.format = .custom("0.0%") }
  static let starCell = centeredCell.with { $0.format = .custom("0\" ★\"") }

  /// The same cell in a row of sums.
  package static func total(_ style: WorkbookDocument.Style) -> WorkbookDocument.Style {
    style.with {
      $0.font.isBold = true
      $0.fill = group
    }
  }

  /// A cell in which the unit writes.
  package static func input(_ style: WorkbookDocument.Style, isUsed: Bool) -> WorkbookDocument.Style {
    style.with {
      $0.isLocked = false
      if !isUsed { $0.fill = unused }
    }
  }
}

extension WorkbookDocument.Cell {
  /// Text for a reader; a text longer than a cell may hold is cut where it shows.
  package static func words(_ text: String, _ style: WorkbookDocument.Style = SheetStyles.cell) -> Self {
    let shown = ShownText.cleaned(text)
    guard shown.utf16.count > longestShown else { return Self(.text(shown), style) }
    return Self(.text(String(shown.prefix(longestShown / 4)) + "…"), style)
  }

  /// Text that a click leads away from, if there is somewhere to go.
  package static func words(_ text: String, linkedTo target: SheetRange?) -> Self {
    var cell = words(text, target == nil ? SheetStyles.cell : SheetStyles.linkCell)
    cell.link = target
    return cell
  }

  package static func number(_ number: Int) -> Self { Self(.integer(number), SheetStyles.numberCell) }
  package static func money(_ amount: Money) -> Self { number(amount.dong) }

  /// A figure that the spreadsheet computes, with the value that it has.
  package static func computed(_ formula: String, _ value: Int) -> Self {
    Self(.formula(formula, .integer(value)), SheetStyles.numberCell)
  }

  /// A number of stars; the word where it is not known.
  package static func stars(_ stars: Int?, in language: Language) -> Self {
    guard let stars else { return words(Figures(language).stars(nil), SheetStyles.centeredCell) }
    return Self(.integer(stars), SheetStyles.starCell)
  }

  /// No spreadsheet shows more characters of a cell than this, and a grapheme seldom has more than four units.
  private static let longestShown = 32_000

  /// A cell of a report's table: what is a figure stays one.
  package static func typed(_ phrase: Phrase, _ kind: Report.Table.Column.Kind, _ figures: Figures) -> Self {
    if phrase.spans.count == 1 {
      switch phrase.spans[0] {
      case .money(let amount): return money(amount)
      case .integer(let number): return self.number(number)
      case .perMille(let share): return Self(.decimal(share, scale: 3), SheetStyles.percentCell)
      case .stars(let stars?): return Self(.integer(stars), SheetStyles.starCell)
      case .status(let text, let tone): return words(text, SheetStyles.status(tone))
      default: break
      }
    }
    return words(figures.text(phrase), kind == .text || kind == .source ? SheetStyles.cell : SheetStyles.centeredCell)
  }
}

extension SheetStyles {
  /// A word that says how something stands, in the colour that says the same.
  package static func status(_ tone: Tone) -> WorkbookDocument.Style {
    centeredCell.with {
      switch tone {
      case .good: ($0.fill, $0.font.color) = (good, goodText)
      case .warning: ($0.fill, $0.font.color) = (warning, warningText)
      case .bad: ($0.fill, $0.font.color) = (bad, badText)
      case .neutral: break
      }
    }
  }
}
