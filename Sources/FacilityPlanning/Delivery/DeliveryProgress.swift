package import Vocabulary

/// How far all that was decided is, as it stands on a day: decision by decision, unit by unit, month by month.
package struct DeliveryProgress: Sendable, Hashable {
  /// After how many days without a step a line is late, unless somebody says otherwise.
  package static let usualLateAfter = 30

  /// One decision with its lines.
  package struct Entry: Sendable, Hashable {
    package let decision: Decision
    package let lines: [LineDelivery]
    package let sums: DeliverySums
  }

  /// Some lines that have a unit or a requirement in common.
  package struct Group: Sendable, Hashable {
    package let key: Slug
    package let sums: DeliverySums
  }

  package let day: CalendarDate
  /// The last day of which inventories tell.
  package let seenUntil: CalendarDate
  /// After how many days without a step a line is late.
  package let lateAfter: Int
  /// The decisions that were taken by the day, in the order of their days.
  package let entries: [Entry]
  /// Those that nobody has taken yet, or that were taken later.
  package let unused: [Commitments.Unused]
  package let sums: DeliverySums
  /// In the order of their codes.
  package let units: [Group]
  /// By the requirement, in the order of the criteria.
  package let requirements: [Group]
  /// In their order; contracts without a day are in none.
  package let months: [DeliveryMonth]

  /// Takes stock on a day.
  ///
  /// - Parameters:
  ///   - seen: The last day of which the assessed inventories tell.
  ///   - assessments: The units as the newest inventories show them.
  ///   - lateAfter: After how many days without a step a line is late.
  ///   - successor: The unit of the day that stands where a unit stood.
  package init(
    _ book: DecisionBook,
    on day: CalendarDate,
    seenUntil seen: CalendarDate,
    in assessments: [UnitAssessment],
    lateAfter: Int,
    successor: (Slug) -> Slug = { $0 }
  ) {
    self.day = day
    self.lateAfter = lateAfter
    seenUntil = seen
    let commitments = Commitments(book, on: day, seenUntil: seen, successor: successor)
    unused = commitments.unused
    let sight = AcceptanceSight(assessments, commitments, seenUntil: seen)
    entries = commitments.used.map { decision in
      let lines = decision.lines.map { line in
        sight.looked(LineDelivery(line, of: decision, in: successor(line.unit.value), on: day))
      }
      return Entry(decision: decision, lines: lines, sums: Self.sums(of: lines, decided: decision.date?.value, on: day))
    }
    let lines = entries.flatMap(\.lines)
    var sums = Self.sums(of: lines)
    sums.due = entries.map(\.sums.due).total()
    self.sums = sums
    units = Self.groups(of: lines, by: \.unit).sorted { $0.key < $1.key }
    let order = assessments.first?.requirements.map(\.requirement.id) ?? []
    let places = Dictionary(zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    requirements = Self.groups(of: lines, by: \.line.requirement.value).sorted {
      (places[$0.key] ?? .max, $0.key) < (places[$1.key] ?? .max, $1.key)
    }
    months = Self.months(of: lines, until: day)
  }

  /// All lines, in the order of the decisions.
  package var lines: [LineDelivery] { entries.flatMap(\.lines) }

  /// The lines that wait for longer than they should, the longest first.
  package var late: [LineDelivery] {
    lines.enumerated().filter { ($0.element.wait?.days ?? 0) > lateAfter }
      .sorted { left, right in
        let (one, other) = (left.element.wait?.days ?? 0, right.element.wait?.days ?? 0)
        return (other, left.offset) < (one, right.offset)
      }.map(\.element)
  }

  // MARK: - Sums

  private static func sums(of lines: [LineDelivery]) -> DeliverySums {
    var sums = DeliverySums()
    for line in lines { sums.add(line) }
    return sums
  }

  /// The sums of one decision, with what would be paid by now if payments kept step with the year that is left.
  private static func sums(of lines: [LineDelivery], decided: CalendarDate?, on day: CalendarDate) -> DeliverySums {
    var sums = sums(of: lines)
    guard let decided, let end = CalendarDate(year: decided.year, month: 12, day: 31) else { return sums }
    let all = max(1, end.days(since: decided))
    sums.due = sums.approved.money.part(min(all, max(0, day.days(since: decided))), of: all)
    return sums
  }

  private static func groups(of lines: [LineDelivery], by key: (LineDelivery) -> Slug) -> [Group] {
    Dictionary(grouping: lines, by: key).map { Group(key: $0, sums: sums(of: $1)) }
  }

  private static func months(of lines: [LineDelivery], until day: CalendarDate) -> [DeliveryMonth] {
    var months: [Round: DeliveryMonth] = [:]
    func add(_ amount: Money, on date: CalendarDate?, to member: WritableKeyPath<DeliveryMonth, Money>) {
      guard let date, date <= day, amount > .zero, let month = Round(date) else { return }
      months[month, default: DeliveryMonth(month)][keyPath: member] += amount
    }
    for line in lines {
      add(line.approved, on: line.decision.date?.value, to: \.approved)
      add(line.contracted, on: line.line.contract?.date?.value, to: \.contracted)
      add(line.accepted, on: line.line.accepted?.date.value, to: \.accepted)
      add(line.paid, on: line.line.paid?.date.value, to: \.paid)
    }
    var (approved, paid) = (Money.zero, Money.zero)
    return months.values.sorted { $0.month < $1.month }.map { month in
      var month = month
      approved += month.approved
      paid += month.paid
      month.rate = approved > .zero ? Int(clamping: Int128(paid.dong) * 1_000 / Int128(approved.dong)) : nil
      return month
    }
  }
}

/// Looks for what was accepted in the newest inventories.
private struct AcceptanceSight {
  private let lacking: [Source: LackingAcceptance]
  private let statuses: [Gap.Key: RequirementStatus]
  private let seen: CalendarDate

  init(_ assessments: [UnitAssessment], _ commitments: Commitments, seenUntil seen: CalendarDate) {
    self.seen = seen
    let found = commitments.lacking(in: assessments)
    lacking = Dictionary(found.map { ($0.line.source, $0) }, uniquingKeysWith: { first, _ in first })
    var statuses: [Gap.Key: RequirementStatus] = [:]
    for unit in assessments {
      for requirement in unit.requirements {
        let key = Gap.Key(unit: unit.unit.code, requirement: requirement.requirement.id)
        statuses[key] = requirement.today.status
      }
    }
    self.statuses = statuses
  }

  func looked(_ line: LineDelivery) -> LineDelivery {
    guard line.isAccepted, let date = line.line.accepted?.date.value else { return line }
    var line = line
    let status = statuses[Gap.Key(unit: line.unit, requirement: line.line.requirement.value)]
    line.lacking = lacking[line.line.source]
    if date > seen {
      line.sight = .later
    } else if line.lacking != nil {
      line.sight = .lacking
    } else {
      line.sight = status == nil || status == .unknown ? .unknown : .seen
    }
    return line
  }
}

extension DecisionBook {
  /// The last day that decisions which are taken tell of; nothing if none is.
  package var lastDay: CalendarDate? {
    decisions.flatMap { decision -> [CalendarDate] in
      guard let date = decision.date?.value else { return [] }
      return [date]
        + decision.lines.flatMap { line in
          [line.contract?.date, line.accepted?.date, line.paid?.date, line.cancelled?.date].compactMap { $0?.value }
        }
    }.max()
  }
}

extension Round {
  /// The month of a day.
  init?(_ day: CalendarDate) { self.init("\(day.year)-\(day.month.digits(2))") }
}
