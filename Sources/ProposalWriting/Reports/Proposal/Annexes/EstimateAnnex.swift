import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex II: the estimate item by item, what the prices are, and the table of quotes.
struct EstimateAnnex {
  /// How many quotes an item is to have; practice, not a rule.
  private static let quotes = 3
  /// The least height of a row into which quotes are written by hand, in tenths of a millimetre.
  private static let writingHeight = 62

  let words: LetterWords

  private var language: Language { words.language }
  private var proposal: Proposal { words.proposal }

  var blocks: [Report.Block] {
    [
      .schedule(items), .note(.neutral, explanation),
      .heading(level: 3, words.phrase(vi: "II. BẢNG TỔNG HỢP BÁO GIÁ", en: "II. TABLE OF QUOTES")),
    ] + quoteBlocks
  }

  /// How quotes are taken, and the table for them.
  var quoteBlocks: [Report.Block] { [.paragraph(lead), .schedule(quotes)] }

  /// The items, those of one kind of spending together, the dearest first.
  private var groups: [(kind: SpendingKind, demands: [ItemDemand])] {
    let demands = ItemDemand.all(in: proposal.plan.lines)
    return SpendingKind.allCases.compactMap { kind in
      let found = demands.filter { demand in demand.lines.first.map { proposal.spending(on: $0) } == kind }
        .sorted { ProposalTotals($0.lines).amount > ProposalTotals($1.lines).amount }
      return found.isEmpty ? nil : (kind, found)
    }
  }

  /// Whether a ceiling of the day concerns an item.
  private var hasCeilings: Bool { proposal.usedPrices.contains { proposal.rules?.ceiling(of: $0) != nil } }

  private var items: Report.Schedule {
    let rate = proposal.policy.contingencyPercent
    let ceilings = hasCeilings
    func amounts(_ lines: [PlanLine]) -> [Report.Schedule.Cell] {
      let totals = ProposalTotals(lines)
      return [totals.amount, totals.gross - totals.amount, totals.gross].map { .init(Phrase(.money($0))) }
    }
    func row(_ kind: Report.Schedule.Row.Kind, _ mark: String, _ name: String, _ lines: [PlanLine])
      -> Report.Schedule.Row
    {
      Report.Schedule.Row(
        kind,
        [.init(Phrase(text: mark)), .init(Phrase(text: name), span: 5)] + amounts(lines)
          + [.init(Phrase(), span: ceilings ? 3 : 2)],
        keepsWithNext: kind != .total
      )
    }
    var rows: [Report.Schedule.Row] = []
    var number = 0
    for (place, group) in groups.enumerated() {
      rows.append(
        row(
          .part,
          ["A", "B", "C", "D", "E"][place],
          group.kind.name[language],
          group.demands.flatMap(\.lines)
        )
      )
      for demand in group.demands {
        number += 1
        let price = demand.price
        let ceiling = proposal.rules?.ceiling(of: price).map { Phrase(.money($0.content.amount)) } ?? "–"
        rows.append(
          Report.Schedule.Row(
            .item,
            [
              .init(Phrase(.integer(number))), .init(Phrase(text: words.work(price))),
              .init(Phrase(text: proposal.edition.unitOfMeasure(of: price)[language])),
              .init(Phrase(.integer(demand.quantity))), .init(Phrase(.integer(demand.units))),
              .init(Phrase(.money(price.base))),
            ] + amounts(demand.lines) + [price.low, price.high].map { .init(Phrase(.money($0))) }
              + (ceilings ? [.init(ceiling)] : [])
          )
        )
      }
    }
    rows.append(row(.total, "", words.text(vi: "TỔNG CỘNG", en: "TOTAL"), proposal.plan.lines))
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 9, .centre),
        .init(words.text(vi: "Mặt hàng, công việc", en: "Item"), ceilings ? 52 : 66),
        .init(words.text(vi: "ĐVT", en: "Unit"), 13, .centre),
        .init(words.text(vi: "Khối lượng", en: "Quantity"), 14, .trailing),
        .init(words.text(vi: "Số đơn vị", en: "Units"), 13, .trailing),
        .init(words.text(vi: "Đơn giá", en: "Price"), 22, .trailing),
        .init(words.text(vi: "Thành tiền", en: "Amount"), 26, .trailing),
        .init(words.text(vi: "Dự phòng \(rate)%", en: "\(rate)% contingency"), 22, .trailing),
        .init(words.text(vi: "Tổng dự toán", en: "Total"), ceilings ? 25 : 27, .trailing),
        .init(words.text(vi: "Khoảng giá: thấp", en: "Range: low"), ceilings ? 19 : 20, .trailing),
        .init(words.text(vi: "Khoảng giá: cao", en: "Range: high"), ceilings ? 19 : 20, .trailing),
      ] + (ceilings ? [.init(words.text(vi: "Mức tham khảo", en: "Ceiling"), 18, .trailing)] : []),
      rows: rows,
      measure: words.phrase(vi: "Đơn vị tính: đồng", en: "Amounts in đồng"),
      isLong: true,
      halfPoints: 20
    )
  }

  private var explanation: Phrase {
    let prices = proposal.usedPrices
    let days = Set(prices.filter { $0.quoting?.decides != true }.map(\.date)).sorted()
    let day = days.last.map(\.figures)
    let dates = LocalizedText(
      vi: day.map { " tại ngày \($0.vi)" } ?? "",
      en: day.map { " of \($0.en)" } ?? ""
    )
    var sentences = [
      words.phrase(
        vi:
          "Giải trình: đơn giá là giá dự kiến\(dates.vi), trong khoảng giá thấp - cao tham khảo; được chuẩn xác theo báo giá tại mục II trước khi phê duyệt dự toán. Sửa chữa chỉ áp dụng khi chi phí thấp hơn thay mới.",
        en:
          "Explanation: prices are estimates\(dates.en) within the range given; they are settled by the quotes in Part II before an estimate is approved. Repair is chosen only where it costs less than replacement."
      )
    ]
    sentences += QuoteNotes(proposal.plan.lines, language: language).sentences
    if let rule = prices.lazy.compactMap({ proposal.rules?.ceiling(of: $0) }).first {
      sentences.append(
        words.phrase(
          vi:
            "Mức tham khảo là mức giá tối đa chung theo \(rule.basis.vi); máy móc của \(words.shop.vi) là thiết bị chuyên dùng nên mức này chỉ để so sánh.",
          en:
            "The ceilings are the general ones of \(rule.basis.en); the machines of a \(words.shop.en) are specialised, so they serve for comparison only."
        )
      )
    }
    return .joined(sentences, separator: " ")
  }

  // MARK: - Quotes

  private var lead: Phrase {
    words.phrase(
      vi:
        "Mỗi mặt hàng, công việc lấy ít nhất 0\(Self.quotes) báo giá; ghi tên nhà cung cấp, số, ngày báo giá. Đơn giá lựa chọn không cao hơn đơn giá dự toán; nếu cao hơn thì lập lại dự toán.",
      en:
        "At least three quotes an item, with supplier, number and date. The price chosen is not above the estimate; otherwise the estimate is made again."
    )
  }

  private var quotes: Report.Schedule {
    let demands = groups.flatMap(\.demands)
    let numbers = Array(1...Self.quotes)
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 9, .centre),
        .init(words.text(vi: "Mặt hàng, công việc", en: "Item"), 74),
        .init(words.text(vi: "ĐVT", en: "Unit"), 13, .centre),
        .init(words.text(vi: "Đơn giá dự toán", en: "Estimate"), 22, .trailing),
      ] + numbers.map { .init(words.text(vi: "Báo giá \($0)", en: "Quote \($0)"), 30) } + [
        .init(words.text(vi: "Đơn giá lựa chọn", en: "Price chosen"), 22, .trailing),
        .init(words.text(vi: "Ghi chú", en: "Remark"), 22),
      ],
      rows: demands.enumerated().map { place, demand in
        let found = demand.price.quoting?.quotes ?? []
        let cells = numbers.map { number -> Report.Schedule.Cell in
          guard number <= found.count else { return .init(Phrase()) }
          let quote = found[number - 1]
          return .init("\(quote.supplier), \(quote.date.figures[language]): \(quote.unitPrice)")
        }
        let chosen = demand.price.quoting?.decides == true ? Phrase(.money(demand.price.base)) : Phrase()
        return Report.Schedule.Row(
          .item,
          [
            .init(Phrase(.integer(place + 1))), .init(Phrase(text: words.work(demand.price))),
            .init(Phrase(text: proposal.edition.unitOfMeasure(of: demand.price)[language])),
            .init(Phrase(.money(demand.price.base))),
          ] + cells + [.init(chosen), .init(Phrase())],
          height: Self.writingHeight
        )
      },
      isLong: true,
      halfPoints: 20
    )
  }
}
