package import FileFormats

/// How sheets look: black on white, as they are printed, with pale colours that say what to do or how things stand.
package enum SheetStyles {
  package static let fontSize = 11

  /// A cell to be filled in.
  static let paper = WorkbookDocument.Color(0xFFFFFF)
  /// A cell that must be filled in and is not.
  package static let missing = WorkbookDocument.Color(0xFFF2CC)
  /// A cell that the criteria do not look at.
  static let unused = WorkbookDocument.Color(0xEDEDED)
  package static let head = WorkbookDocument.Color(0xBDD7EE)
  static let group = WorkbookDocument.Color(0xDDEBF7)
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
