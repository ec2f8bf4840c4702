package import FileFormats
package import Vocabulary

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
