import Documents
import FacilityPlanning
import FacilityWording
import ProposalRecord
import Vocabulary

/// The derivation of a line, step by step, as blocks of a report.
struct LineTraceBlocks {
  private let trace: LineTrace
  private let words: RecordPathText
  private let language: Language
  private var line: Recorded<RecordLine> { trace.line }

  init(_ trace: LineTrace, words: RecordPathText, language: Language) {
    self.trace = trace
    self.words = words
    self.language = language
  }

  var all: [Report.Block] {
    let title = language.phrase(
      vi: "Hạng mục \(trace.rank): \(trace.title.vi), \(trace.unitName.vi)",
      en: "Line \(trace.rank): \(trace.title.en), \(trace.unitName.en)"
    )
    return [.heading(level: 2, title), heading(1, vi: "Ô số liệu và dữ kiện", en: "Cells and facts")] + file + [cells]
      + [heading(2, vi: "Yêu cầu và thiếu hụt", en: "Requirement and gap"), .facts(gap)]
      + [heading(3, vi: "Biện pháp và đơn giá", en: "Remedy and price"), .facts(price)]
      + [heading(4, vi: "Cách tính", en: "Arithmetic")] + contributions + [arithmetic] + faults
      + [heading(5, vi: "Cộng vào", en: "Part of"), sums] + decisions
  }

  private func heading(_ number: Int, vi: String, en: String) -> Report.Block {
    .heading(level: 3, Phrase(text: "\(number). \(language.text(vi: vi, en: en))"))
  }

  private func fact(vi: String, en: String, _ value: Phrase) -> Report.Fact {
    Report.Fact(language.text(vi: vi, en: en), value)
  }

  /// The one file that all cells are in.
  private var singleFile: String? {
    let files = Set(trace.cells.map(\.source.file))
    return files.count == 1 ? files.first : nil
  }

  private var file: [Report.Block] {
    singleFile.map { [.facts([fact(vi: "Tệp kiểm kê", en: "Inventory", Phrase(text: $0))])] } ?? []
  }

  private var cells: Report.Block {
    .table(
      Report.Table(
        columns: [
          Report.Table.Column(language.text(vi: "Ô", en: "Cell")),
          Report.Table.Column(language.text(vi: "Ghi trong ô", en: "Written there")),
          Report.Table.Column(language.text(vi: "Đọc là", en: "Read as")),
        ],
        rows: trace.cells.map { cell in
          [
            Phrase(singleFile == nil ? .source(cell.source) : .place(cell.source)),
            Phrase(text: cell.text.map { "“\($0)”" } ?? "–"),
            Phrase(text: cell.fact?[language] ?? "–"),
          ]
        }
      )
    )
  }

  private var gap: [Report.Fact] {
    let status = line.status.value.flatMap(RequirementStatus.init)?.name[language]
    var facts = [fact(vi: "Yêu cầu", en: "Requirement", Phrase(text: trace.title[language]))]
    if let file = line.sources.criteria.file.value {
      let id = line.requirement.value ?? ""
      facts.append(fact(vi: "Ghi tại", en: "Stands in", Phrase(text: "\(file): requirements[\(id)]")))
    }
    if !line.need.isAbsent { facts.append(fact(vi: "Mức cần có", en: "Needed", extent(line.need))) }
    if !line.have.isAbsent { facts.append(fact(vi: "Hiện dùng được", en: "Usable now", extent(line.have))) }
    facts.append(fact(vi: "Kết luận", en: "Finding", Phrase(text: status ?? "–")))
    if let entry = trace.entry, entry.status.rawValue != line.status.value {
      let now = entry.status.name[language]
      facts.append(fact(vi: "Dữ liệu hiện nay", en: "Inputs now", Phrase(.status(now, .bad))))
    }
    return facts
  }

  private func extent(_ recorded: Recorded<RecordExtent>) -> Phrase {
    if case .word(let word) = recorded.value { return Phrase(text: Condition(rawValue: word)?.name[language] ?? word) }
    return Phrase(text: recorded.digits ?? "–")
  }

  private var price: [Report.Fact] {
    let kind = line.remedy.value.flatMap(Remedy.Kind.init)?.name[language]
    let name = trace.price?.name[language] ?? line.price.value
    var facts = [
      fact(vi: "Biện pháp", en: "Remedy", Phrase(text: kind ?? "–")),
      fact(vi: "Mục trong bảng giá", en: "Price entry", Phrase(text: name ?? "–")),
    ]
    if let amount = line.unitPrice.value {
      let measure = line.unitOfMeasure.value ?? ""
      facts.append(
        fact(vi: "Đơn giá", en: "Unit price", "\(Money(dong: amount)) đồng/\(measure)")
      )
    }
    if let cell = trace.priceCell {
      let text = cell.text.map { " “\($0)”" } ?? ""
      facts.append(fact(vi: "Ô đơn giá", en: "Price cell", "\(.source(cell.source))\(text)"))
    }
    facts += quotes
    if let source = trace.price?.priceSource.value {
      let date = trace.price?.date.value.map { " (\($0))" } ?? ""
      facts.append(fact(vi: "Nguồn giá", en: "Source of the price", Phrase(text: source + date)))
    }
    return facts
  }

  /// What the price follows from, where suppliers were asked: the rule, and every quote down to its cell.
  private var quotes: [Report.Fact] {
    let count = trace.quotes.count
    var facts: [Report.Fact] = []
    if let kind = trace.quoteRule.rule.value.flatMap(QuoteRule.Kind.init), let atLeast = trace.quoteRule.atLeast.value {
      let rule = kind.name
      let basis =
        count >= atLeast
        ? LocalizedText(vi: "\(rule.vi) của \(count) báo giá", en: "\(rule.en) of \(count.counted("quote"))")
        : LocalizedText(
          vi: "bảng giá (có \(count) báo giá, ít hơn \(atLeast))",
          en: "the price book (\(count.counted("quote")), fewer than \(atLeast))"
        )
      facts.append(fact(vi: "Đơn giá theo", en: "The price follows", Phrase(text: basis[language])))
    }
    return facts
      + trace.quotes.map { quote, cell in
        let amount = Money(dong: quote.unitPrice.value ?? 0)
        let text = (cell?.text).map { " “\($0)”" } ?? ""
        let place = cell.map { Phrase(.source($0.source)) } ?? Phrase(text: "–")
        return fact(
          vi: "Báo giá của \(quote.supplier.value ?? "–")",
          en: "Quote of \(quote.supplier.value ?? "–")",
          "\(amount) đồng, \(place)\(text)"
        )
      }
  }

  /// What was decided on the line, down to the payment.
  private var decisions: [Report.Block] {
    guard !trace.decisions.isEmpty else { return [] }
    return [heading(6, vi: "Quyết định và thực hiện", en: "Decision and delivery")]
      + trace.decisions.flatMap { $0.blocks(in: language) }
  }

  /// What others give for the gap, with the place in the policy.
  private var contributions: [Report.Block] {
    let facts = zip(trace.contributions, trace.contributionPlaces).map { contribution, place in
      let amount = Phrase(.money(Money(dong: contribution.amount.value ?? 0)))
      let source = contribution.source.value ?? "–"
      let end = place.map { " (\($0))" } ?? ""
      return fact(vi: "Nguồn khác đóng góp", en: "Money of others", "\(amount) đồng: \(source)\(end)")
    }
    return facts.isEmpty ? [] : [.facts(facts)]
  }

  private var arithmetic: Report.Block {
    .table(
      Report.Table(
        columns: [
          Report.Table.Column(language.text(vi: "Phép tính", en: "Step")),
          Report.Table.Column(language.text(vi: "Kết quả (đồng)", en: "Result (đồng)"), .money),
          Report.Table.Column(language.text(vi: "Là", en: "Which is")),
        ],
        rows: trace.steps.map { step in
          [
            step.rule[language], Phrase(text: Figures(language).exact(tenThousandths: step.exact)),
            Phrase(text: step.recorded.map { RecordWords.name(of: $0.member)[language] } ?? ""),
          ]
        }
      )
    )
  }

  /// What the record says otherwise than the arithmetic.
  private var faults: [Report.Block] {
    trace.steps.filter { !$0.agrees }.compactMap { step in
      step.recorded.map { member, value in
        let name = RecordWords.name(of: member)
        return .note(
          .bad,
          language.phrase(
            vi: "Hồ sơ ghi \(name.vi) là \(Money(dong: value)) đồng, không bằng kết quả trên.",
            en: "The record gives \(Money(dong: value)) đồng as \(name.en), which is not the result above."
          )
        )
      }
    }
  }

  private var sums: Report.Block {
    .table(
      Report.Table(
        columns: [
          Report.Table.Column(language.text(vi: "Số cộng", en: "Sum")),
          Report.Table.Column(language.text(vi: "Số dòng", en: "Lines"), .integer),
          Report.Table.Column(language.text(vi: "Số tiền (đồng)", en: "Amount (đồng)"), .money),
        ],
        rows: trace.sums.map { figure in
          var count = 0
          if case .sum(let terms) = figure.origin { count = terms.count { $0.rank != nil } }
          return [
            Phrase(text: words.text(of: figure.path)[language]), Phrase(.integer(count)),
            Phrase(.money(Money(dong: figure.value))),
          ]
        }
      )
    )
  }
}
