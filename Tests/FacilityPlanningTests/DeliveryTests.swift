import FacilityPlanning
import TestSupport
import Testing
import Vocabulary

/// What becomes of decisions, recomputed by hand.
@Suite struct DeliveryTests {
  /// Decisions as a table: each fact at a cell of its own.
  private struct Draft {
    var unit = "tan-lieu"
    var requirement = "queue-machine"
    var proposed = 4
    var approved = 4
    var amount = 40_000_000
    var ownPart = 10_000_000
    var contract: (number: String, date: String, value: Int?, supplier: String)?
    var accepted: (quantity: Int, date: String)?
    var paid: (amount: Int, date: String)?
    var cancelled: String?

    func line(_ row: Int) throws -> DecisionLine {
      func at(_ column: String) -> Source {
        Source(file: "d.xlsx", place: .cell(sheet: "D", reference: "\(column)\(row)"))
      }
      func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
      return DecisionLine(
        unit: Fact(try #require(Slug(unit)), source: at("B")),
        requirement: Fact(try #require(Slug(requirement)), source: at("C")),
        remedy: Fact(.purchase, source: at("D")),
        proposal: "proposals/2025-02",
        proposed: .init(
          quantity: Fact(proposed, source: at("F")),
          amount: Fact(Money(dong: 40_000_000), source: at("G"))
        ),
        ownPart: Fact(Money(dong: ownPart), source: at("H")),
        approved: .init(quantity: Fact(approved, source: at("I")), amount: Fact(Money(dong: amount), source: at("J"))),
        contract: try contract.map { contract in
          .init(
            number: Fact(contract.number, source: at("L")),
            date: Fact(try day(contract.date), source: at("M")),
            value: contract.value.map { Fact(Money(dong: $0), source: at("N")) },
            supplier: Fact(contract.supplier, source: at("O"))
          )
        },
        accepted: try accepted.map {
          .init(quantity: Fact($0.quantity, source: at("P")), date: Fact(try day($0.date), source: at("Q")))
        },
        paid: try paid.map {
          .init(amount: Fact(Money(dong: $0.amount), source: at("R")), date: Fact(try day($0.date), source: at("S")))
        },
        cancelled: try cancelled.map {
          .init(reason: Fact("…", source: at("T")), date: Fact(try day($0), source: at("U")))
        },
        source: at("A")
      )
    }
  }

  private func decision(_ drafts: [Draft], on date: String = "2025-03-20", named name: String = "d") throws -> Decision
  {
    let file = "\(name).xlsx"
    return Decision(
      name: name,
      file: file,
      number: Fact("1/QĐ", source: Source(file: file)),
      date: Fact(try #require(CalendarDate(date)), source: Source(file: file)),
      answers: [.init(proposal: Fact("proposals/2025-02", source: Source(file: file)))],
      lines: try drafts.enumerated().map { try $1.line($0 + 2) }
    )
  }

  private func progress(_ decisions: [Decision], on day: String, lateAfter: Int = 30) throws -> DeliveryProgress {
    let day = try #require(CalendarDate(day))
    return DeliveryProgress(DecisionBook(decisions), on: day, seenUntil: day, in: [], lateAfter: lateAfter)
  }

  @Test func `the city pays of a contract what it pays of the approval`() throws {
    var draft = Draft()
    draft.contract = ("1/HĐ", "2025-04-01", 45_000_001, "A")
    draft.accepted = (3, "2025-04-10")
    draft.paid = (20_000_000, "2025-04-20")
    let progress = try progress([decision([draft])], on: "2025-06-30")
    let line = progress.lines[0]
    // 45,000,001 × 40 / 50, rounded down, and three quarters of it.
    #expect(line.contracted == Money(dong: 36_000_000))
    #expect(line.accepted == Money(dong: 27_000_000))
    #expect(line.saving == Money(dong: 4_000_000))
    #expect(progress.sums.rate == 500)
    // 102 of the 286 days to the end of the year.
    #expect(progress.sums.due == Money(dong: 40_000_000 * 102 / 286))
    #expect(progress.sums.time == 40_000_000 * 102 / 286 * 1_000 / 40_000_000)
    #expect(line.wait?.owner == .supplier)
    #expect(line.wait?.days == 81)
  }

  @Test func `a cut takes the own part along, and nothing approved costs nothing`() throws {
    var half = Draft(approved: 2, amount: 20_000_000)
    half.contract = ("1/HĐ", "2025-04-01", 25_000_000, "A")
    var none = Draft(approved: 0, amount: 0)
    none.contract = ("2/HĐ", "2025-04-01", 25_000_000, "A")
    let lines = try progress([decision([half, none])], on: "2025-06-30").lines
    #expect(lines[0].contracted == Money(dong: 20_000_000) && lines[0].saving == .zero)
    #expect(lines[1].contracted == .zero && !lines[1].isApproved && lines[1].wait == nil)
  }

  @Test func `whose turn it is follows from the last step`() throws {
    var contracted = Draft()
    contracted.contract = ("1/HĐ", "2025-04-01", nil, "A")
    var accepted = contracted
    accepted.accepted = (4, "2025-05-01")
    var paid = accepted
    paid.paid = (40_000_000, "2025-05-20")
    var cancelled = Draft()
    cancelled.cancelled = "2025-04-15"
    let drafts = [Draft(), contracted, accepted, paid, cancelled]
    let progress = try progress([decision(drafts)], on: "2025-05-25", lateAfter: 30)
    #expect(progress.lines.map { $0.wait?.owner } == [.unit, .supplier, .city, nil, nil])
    #expect(progress.lines.map { $0.wait?.days } == [66, 54, 24, nil, nil])
    #expect(progress.late.map(\.line.source) == [progress.lines[0].line.source, progress.lines[1].line.source])
    #expect(progress.sums.contractsWithoutValue == 3)
    #expect(progress.sums.cancelled.money == Money(dong: 40_000_000))
    // What happened later is not known yet.
    let before = try self.progress([decision(drafts)], on: "2025-04-14")
    #expect(before.sums.paid.lines == 0 && before.sums.accepted.lines == 0 && before.sums.cancelled.lines == 0)
  }

  @Test func `units, requirements and months come to the same as all`() throws {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<100 {
      let drafts = (0..<Int.random(in: 1...12, using: &generator)).map { _ -> Draft in
        let approved = Int.random(in: 0...4, using: &generator)
        var draft = Draft(
          unit: ["tan-lieu", "yen-lu", "my-do"].randomElement(using: &generator) ?? "tan-lieu",
          requirement: ["queue-machine", "room-area"].randomElement(using: &generator) ?? "room-area",
          approved: approved,
          amount: approved * Int.random(in: 0...10_000_000, using: &generator)
        )
        if Bool.random(using: &generator) {
          draft.contract = ("1/HĐ", "2025-04-02", Int.random(in: 0...60_000_000, using: &generator), "A")
        }
        if approved > 0, Bool.random(using: &generator) {
          draft.accepted = (Int.random(in: 0...approved, using: &generator), "2025-05-01")
        }
        if Bool.random(using: &generator) {
          draft.paid = (Int.random(in: 0...20_000_000, using: &generator), "2025-06-02")
        }
        return draft
      }
      let half = drafts.count / 2
      let decisions = [
        try decision(Array(drafts[..<half])), try decision(Array(drafts[half...]), on: "2025-03-25", named: "e"),
      ]
      let progress = try progress(decisions, on: "2025-12-31")
      for member in [\DeliverySums.approved, \.contracted, \.accepted, \.paid, \.cancelled] {
        let all = progress.sums[keyPath: member]
        for groups in [progress.units.map(\.sums), progress.requirements.map(\.sums), progress.entries.map(\.sums)] {
          #expect(groups.reduce(0) { $0 + $1[keyPath: member].lines } == all.lines)
          #expect(groups.map { $0[keyPath: member].money }.total() == all.money)
        }
      }
      #expect(progress.months.map(\.approved).total() == progress.sums.approved.money)
      #expect(progress.months.map(\.paid).total() == progress.sums.paid.money)
      if let rate = progress.sums.rate { #expect(progress.months.last?.rate == rate) }
      #expect(progress.sums.due == progress.sums.approved.money)
      // What was signed, delivered or paid is never more than the steps that are told.
      #expect(progress.lines.allSatisfy { $0.accepted <= max($0.contracted, $0.approved) })
    }
  }

  @Test func `days are counted as calendars do`() throws {
    func days(_ from: String, _ to: String) throws -> Int {
      try #require(CalendarDate(to)).days(since: try #require(CalendarDate(from)))
    }
    #expect(try days("2025-03-20", "2025-12-31") == 286)
    #expect(try days("2024-02-28", "2024-03-01") == 2)
    #expect(try days("2023-02-28", "2023-03-01") == 1)
    #expect(try days("2025-01-01", "2024-12-31") == -1)
    #expect(try days("1900-01-01", "2199-12-31") == 109_572)
  }
}
