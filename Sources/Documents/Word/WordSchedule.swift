import FileFormats
import Vocabulary

/// A schedule as a table of a document: groups on grey ground, merged cells, rows that stay whole.
struct WordSchedule {
  let schedule: Report.Schedule
  let inline: WordInline

  private static let headGround = "E2E2E2"
  private static let padding = PageLength(twips: 50)

  private var size: PageLength { PageLength(twips: schedule.halfPoints * 10) }
  private var heights: WordRowHeight { WordRowHeight(size: size) }
  private var widths: [PageLength] { schedule.columns.map { PageLength.millimetres($0.width) } }

  var blocks: [WordDocument.Block] {
    let measure = schedule.measure.map { WordDocument.Block.paragraph(inline.paragraph(.measure, $0)) }
    let gap = WordDocument.Paragraph(
      WordStyle.rule.style.id,
      format: .init(after: .points(4), lineSpacing: .exactly(.points(1)))
    )
    return [measure, .table(table), .paragraph(gap)].compactMap(\.self)
  }

  private var table: WordDocument.Table {
    let last = schedule.rows.count - 1
    return WordDocument.Table(
      columns: widths,
      headerRows: schedule.isLong ? 1 : 0,
      rows: [head] + schedule.rows.indices.map { row($0, isKept: schedule.isLong ? nil : $0 < last) },
      padding: Self.padding,
      description: schedule.columns.map { ShownText.cleaned($0.title) }.joined(separator: ", ")
    )
  }

  private var head: WordDocument.Table.Row {
    WordDocument.Table.Row(
      schedule.columns.map { column in
        WordDocument.Table.Cell(
          [paragraph(Phrase(text: column.title), .center, isBold: true, keepsWithNext: true)],
          verticalAlignment: .center,
          shading: Self.headGround
        )
      }
    )
  }

  private func row(_ place: Int, isKept: Bool?) -> WordDocument.Table.Row {
    let row = schedule.rows[place]
    let isBold = row.kind != .item && row.kind != .remark
    let isKept = isKept ?? row.keepsWithNext
    var column = 0
    var lines = 1
    let cells = row.cells.enumerated().map { number, cell in
      let span = column..<min(column + cell.span, widths.count)
      column = span.upperBound
      let width = widths[span].reduce(.zero, +)
      let merge = merge(of: number, in: place)
      // What stands once for several rows takes its lines from all of them.
      if merge == nil { lines = max(lines, heights.lines(inline.text(cell.phrase), in: width, isBold: isBold)) }
      let alignment = cell.span > 1 || row.kind == .remark ? .left : self.alignment(of: span.lowerBound)
      return WordDocument.Table.Cell(
        [paragraph(cell.phrase, alignment, isBold: isBold, isItalic: row.kind == .remark, keepsWithNext: isKept)],
        merge: merge,
        columnSpan: span.count,
        shading: ground(of: row.kind)
      )
    }
    let written = PageLength(twips: row.height * 567 / 100)
    return WordDocument.Table.Row(cells, leastHeight: max(heights.least(lines), written))
  }

  /// How a cell is one with those above and below.
  private func merge(of number: Int, in place: Int) -> WordDocument.Table.Cell.Merge? {
    let rows = schedule.rows
    if rows[place].cells[number].isContinued { return .continues }
    guard place + 1 < rows.count, number < rows[place + 1].cells.count else { return nil }
    return rows[place + 1].cells[number].isContinued ? .begins : nil
  }

  private func alignment(of column: Int) -> WordDocument.ParagraphFormat.Alignment {
    guard schedule.columns.indices.contains(column) else { return .left }
    switch schedule.columns[column].alignment {
    case .leading: return .left
    case .centre: return .center
    case .trailing: return .right
    }
  }

  private func ground(of kind: Report.Schedule.Row.Kind) -> String? {
    switch kind {
    case .item, .remark: nil
    case .group: "F2F2F2"
    case .part, .total: "D9D9D9"
    }
  }

  private func paragraph(
    _ phrase: Phrase,
    _ alignment: WordDocument.ParagraphFormat.Alignment,
    isBold: Bool,
    isItalic: Bool = false,
    keepsWithNext: Bool
  ) -> WordDocument.Paragraph {
    let format = WordDocument.TextFormat(
      size: size,
      isBold: isBold ? true : nil,
      isItalic: isItalic ? true : nil
    )
    return WordDocument.Paragraph(
      WordStyle.schedule.style.id,
      inline.runs(phrase, format),
      format: .init(alignment: alignment, keepsWithNext: keepsWithNext ? true : nil)
    )
  }
}
