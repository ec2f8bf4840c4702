package import Documents
import FacilityPlanning
import FileFormats
import ProposalRecord
package import Vocabulary

/// What moved between two proposals, as a person reads it, and because of which cell.
package struct DifferencesReport {
  private let differences: ProposalDifferences

  /// The causes told of one line; the record has them all.
  private static let mostCauses = 4

  package init(_ differences: ProposalDifferences) { self.differences = differences }

  /// So many figures of units, and lines that changed alike, a summary has.
  private static let (mostFigures, mostLines) = (8, 3)

  /// Makes the report.
  package func report(in language: Language) -> Report { report(isSummary: false, in: language) }

  /// Makes a report of a screen or two: of the units and the lines the first, with what it leaves out.
  package func summary(in language: Language) -> Report { report(isSummary: true, in: language) }

  private func report(isSummary: Bool, in language: Language) -> Report {
    let title = language.text(vi: "Hai hồ sơ đề xuất khác nhau ở đâu", en: "What moved between two proposals")
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .facts([
        Report.Fact(language.text(vi: "Trước", en: "Before"), Phrase(text: differences.before.path)),
        Report.Fact(language.text(vi: "Sau", en: "After"), Phrase(text: differences.after.path)),
      ]),
    ]
    guard !differences.isEmpty else {
      let same = language.phrase(vi: "Hai hồ sơ như nhau về mọi số liệu.", en: "Both say the same in every figure.")
      return Report(language: language, title: title, blocks: blocks + [.paragraph(same)])
    }
    blocks += figures(isSummary: isSummary, in: language)
    if !differences.units.isEmpty { blocks += units(most: isSummary ? Self.mostFigures : nil, in: language) }
    for change in LineDifference.Change.allCases {
      blocks += lines(change, most: isSummary ? Self.mostLines : nil, in: language)
    }
    if isSummary { blocks += leftOut(in: language) }
    let lost = differences.before.lostInputs.count
    if lost > 0 {
      blocks.append(
        .note(
          .warning,
          language.phrase(
            vi: "\(lost) tệp số liệu của hồ sơ trước không còn như lúc lập; giá trị cũ trong đó không xác định được.",
            en: lost == 1
              ? "1 input of the first is no longer as it was; what stood in it is not known."
              : "\(lost) inputs of the first are no longer as they were; what stood in them is not known."
          )
        )
      )
    }
    return Report(language: language, title: title, blocks: blocks)
  }

  /// What a summary leaves out, and how to see it; nothing if that is nothing.
  private func leftOut(in language: Language) -> [Report.Block] {
    let figures = max(0, differences.units.reduce(0) { $0 + $1.figures.count } - Self.mostFigures)
    let lines = LineDifference.Change.allCases.reduce(0) { sum, change in
      sum + max(0, differences.lines.count { $0.change == change } - Self.mostLines)
    }
    let same = (differences.goals + differences.totals).count { $0.before == $0.after }
    guard figures + lines + same > 0 else { return [] }
    return [
      .paragraph(
        language.phrase(
          vi:
            "Đây là phần tóm tắt, chưa nêu: \(figures) số liệu khác của các đơn vị; \(lines) hạng mục khác; \(same) số không đổi. Thêm \(.code("--all")) để xem đầy đủ.",
          en:
            "This is a summary. Left out: \(figures) more of the figures of units; \(lines) more of the lines; figures that are the same, \(same). Add \(.code("--all")) to see everything."
        )
      )
    ]
  }

  /// - Parameter isSummary: whether only what moved is shown.
  private func figures(isSummary: Bool, in language: Language) -> [Report.Block] {
    let goals = differences.goals.filter { !isSummary || $0.before != $0.after }.map { figure in
      row(differences.words.text(of: "goals[\(figure.name)]"), figure, in: language)
    }
    let moved = differences.totals.filter { !isSummary || $0.before != $0.after }
    let totals = moved.map { row(RecordWords.name(of: $0.name), $0, in: language) }
    func part(_ title: Phrase, _ rows: [[Phrase]]) -> [Report.Block] {
      isSummary && rows.isEmpty ? [] : [.heading(level: 2, title), .table(table(rows, in: language))]
    }
    return part(language.phrase(vi: "Mục tiêu", en: "Goals"), goals)
      + part(language.phrase(vi: "Tổng cộng", en: "Totals"), totals)
  }

  private func row(_ name: LocalizedText, _ figure: ProposalDifferences.Figure, in language: Language) -> [Phrase] {
    func cell(_ value: Int?) -> Phrase { value.map { Phrase(.integer($0)) } ?? Phrase(text: "–") }
    var change = Phrase()
    if let before = figure.before, let after = figure.after, before != after {
      let (difference, isTooLarge) = after.subtractingReportingOverflow(before)
      if !isTooLarge { change = Phrase(signed: difference) }
    }
    return [Phrase(text: name[language].capitalisedSentence), cell(figure.before), cell(figure.after), change]
  }

  private func table(_ rows: [[Phrase]], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(""), Report.Table.Column(language.text(vi: "Trước", en: "Before"), .integer),
        Report.Table.Column(language.text(vi: "Sau", en: "After"), .integer),
        Report.Table.Column(language.text(vi: "Chênh lệch", en: "Change"), .integer),
      ],
      rows: rows
    )
  }

  private func units(most: Int?, in language: Language) -> [Report.Block] {
    let rows = differences.units.flatMap { unit in
      unit.figures.map { figure in
        row(differences.words.text(of: "units[\(unit.code)].\(figure.name)"), figure, in: language)
      }
    }
    return [
      .heading(level: 2, language.phrase(vi: "Đơn vị", en: "Units")),
      .table(table(Array(rows.prefix(most ?? rows.count)), in: language)),
    ]
  }

  private func lines(_ change: LineDifference.Change, most: Int?, in language: Language) -> [Report.Block] {
    let lines = differences.lines.filter { $0.change == change }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, "\(change.title[language]): \(lines.count)"),
      .list(Report.List(.bulleted, lines.prefix(most ?? lines.count).map { item($0, in: language) })),
    ]
  }

  private func item(_ line: LineDifference, in language: Language) -> Phrase {
    let name = Phrase(.strong(differences.words.text(of: "lines[\(line.name)]")[language]))
    let figures = Figures(language)
    let cost =
      switch line.change {
      case .added: line.costAfter.map { figures.integer($0) } ?? "–"
      case .removed: line.costBefore.map { figures.integer($0) } ?? "–"
      case .changed:
        "\(line.costBefore.map { figures.integer($0) } ?? "–") → \(line.costAfter.map { figures.integer($0) } ?? "–")"
      case .moved: "\(line.rankBefore ?? 0) → \(line.rankAfter ?? 0)"
      }
    let what =
      line.change == .moved
      ? language.text(vi: "thứ tự \(cost)", en: "rank \(cost)") : language.text(vi: "\(cost) đồng", en: "\(cost) đồng")
    var causes = line.causes.prefix(Self.mostCauses).map { $0.text[language] }
    let rest = line.causes.count - Self.mostCauses
    if rest > 0 { causes.append(language.text(vi: "và \(rest) thay đổi khác", en: "and \(rest) more")) }
    return "\(name): \(what) – \(causes.joined(separator: "; "))."
  }
}

/// The lines that differ between two proposals as a spreadsheet opens them: one row each.
package struct DifferencesTable {
  private let differences: ProposalDifferences

  package init(_ differences: ProposalDifferences) { self.differences = differences }

  /// The file: UTF-8 with the mark by which spreadsheets know it; amounts are plain digits.
  package func csv(in language: Language) -> [UInt8] {
    let header = [
      LocalizedText(vi: "Thay đổi", en: "Change"), LocalizedText(vi: "Mã hạng mục", en: "Line"),
      LocalizedText(vi: "Hạng mục", en: "Name"), LocalizedText(vi: "Thứ tự trước", en: "Rank before"),
      LocalizedText(vi: "Thứ tự sau", en: "Rank after"),
      LocalizedText(vi: "Hỗ trợ trước (đồng)", en: "Support before (đồng)"),
      LocalizedText(vi: "Hỗ trợ sau (đồng)", en: "Support after (đồng)"), LocalizedText(vi: "Nguyên nhân", en: "Cause"),
    ].map { $0[language] }
    let rows = differences.lines.map { line in
      [line.change.name[language], line.name, differences.words.text(of: "lines[\(line.name)]")[language]]
        + [line.rankBefore, line.rankAfter, line.costBefore, line.costAfter].map { $0.map { String($0) } ?? "" }
        + [line.causes.map { $0.text[language] }.joined(separator: "; ")]
    }
    return CSVWriter(byteOrderMark: true).write([header] + rows)
  }
}
