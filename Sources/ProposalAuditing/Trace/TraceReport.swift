package import Documents
import FacilityPlanning
import ProposalRecord
package import Vocabulary

/// The derivation of a figure as a page that an auditor staples to the file.
package struct TraceReport {
  private let trace: Trace

  package init(_ trace: Trace) { self.trace = trace }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let title = language.text(vi: "Truy nguyên số liệu", en: "Where a figure comes from")
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .facts([
        Report.Fact(language.text(vi: "Hồ sơ", en: "Proposal"), Phrase(text: trace.proposal)),
        Report.Fact(language.text(vi: "Kỳ kiểm kê", en: "Round"), Phrase(text: trace.round)),
      ]),
    ]
    if trace.matches.count > 1 { blocks += matches(in: language) }
    for line in trace.lines { blocks += LineTraceBlocks(line, words: trace.words, language: language).all }
    for sum in trace.sums { blocks += self.sum(sum, in: language) }
    return Report(language: language, title: title, blocks: blocks)
  }

  /// All figures that have the amount.
  private func matches(in language: Language) -> [Report.Block] {
    let amount = Money(dong: trace.matches.first?.value ?? 0)
    return [
      .paragraph(
        language.phrase(
          vi: "Số tiền \(amount) đồng có ở \(trace.matches.count) chỗ trong hồ sơ:",
          en: "\(amount) đồng stand in \(trace.matches.count) places of the proposal:"
        )
      ),
      .list(
        Report.List(
          .bulleted,
          trace.matches.map { figure in
            let text = trace.words.text(of: figure.path)[language]
            guard figure.line != nil else { return Phrase(text: text) }
            return Phrase(text: "\(text) (onestop trace \(figure.path.owner.last))")
          }
        )
      ),
    ]
  }

  private func sum(_ figure: RecordFigure, in language: Language) -> [Report.Block] {
    let title = Phrase(text: trace.words.text(of: figure.path)[language])
    let value = Money(dong: figure.value)
    var blocks: [Report.Block] = [.heading(level: 2, "\(title): \(value) đồng")]
    guard case .sum(let terms) = figure.origin else {
      let isGiven = figure.origin == .given
      let isBudget = figure.path.last == "budget"
      let place = (isBudget ? trace.members?.source(.policy, "budget") : nil) ?? figure.path.description
      return blocks + [
        .paragraph(
          isGiven
            ? language.phrase(
              vi: "Số này ghi thẳng trong dữ liệu đầu vào (\(place)).",
              en: "The number stands in the inputs (\(place))."
            )
            : language.phrase(
              vi: "Hồ sơ không ghi hạng mục nào thuộc loại chi này; cần bảng giá và quy định, hiện không đọc được.",
              en:
                "The record does not say which lines it adds up; that takes the price book and the rules, which cannot be read now."
            )
        )
      ]
    }
    blocks.append(
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
            Report.Table.Column(language.text(vi: "Gồm", en: "Made of")),
            Report.Table.Column(language.text(vi: "Số tiền (đồng)", en: "Amount (đồng)"), .money),
          ],
          rows: terms.map { term in
            [
              term.rank.map { Phrase(.integer($0)) } ?? Phrase(),
              Phrase(text: trace.words.text(of: term.path)[language]), Phrase(.money(Money(dong: term.value))),
            ]
          },
          totals: [
            [
              Phrase(), Phrase(text: language.text(vi: "Cộng", en: "Sum")),
              Phrase(.money(Money(dong: terms.reduce(0) { $0 + $1.value }))),
            ]
          ]
        )
      )
    )
    if terms.reduce(0, { $0 + $1.value }) != figure.value {
      blocks.append(
        .note(
          .bad,
          language.phrase(
            vi: "Hồ sơ ghi \(value) đồng, không bằng tổng trên. Hãy chạy onestop verify.",
            en: "The record says \(value) đồng, which is not this sum. Run onestop verify."
          )
        )
      )
    }
    return blocks
  }
}
