package import Vocabulary

/// Looks for what is doubtful in the delivery of decisions: things that nobody sees, and money that nobody approved.
package struct DeliveryAuditor: Sendable {
  private let progress: DeliveryProgress
  private let register: Register
  private let edition: CriteriaEdition
  private let prices: PriceBook
  private let rules: RuleBook?
  private let photos: [Slug: [EvidenceFile]]
  private let names: PhotoNames

  /// - Parameters:
  ///   - register: knows which unit stood where on each day.
  ///   - rules: those of every period; each contract is judged by those of its day.
  ///   - photos: all photos and scans of the round.
  package init(
    _ progress: DeliveryProgress,
    register: Register,
    edition: CriteriaEdition,
    prices: PriceBook,
    rules: RuleBook?,
    photos: [EvidenceFile] = []
  ) {
    self.progress = progress
    self.register = register
    self.edition = edition
    self.prices = prices
    self.rules = rules
    self.photos = Dictionary(grouping: photos, by: \.unit)
    names = PhotoNames(edition)
  }

  /// All of it, in the order of the decisions and their lines.
  package var findings: [AuditFinding] {
    let twice = paidTwice
    let split = splitContracts
    return progress.lines.flatMap { line -> [DeliveryDoubt] in
      [unseen(line), unapproved(line), aboveApproved(line), aboveCeiling(line)].compactMap(\.self)
        + (split[line.line.source] ?? []) + (twice[line.line.source] ?? [])
    }.map(AuditFinding.init)
  }

  /// The days of contracts for which no limit of procurement is known, so that splitting could not be looked for.
  package var daysWithoutLimits: [CalendarDate] {
    let days = contracts.values.filter { $0.count > 1 }.flatMap { $0 }.filter { contract in
      limits(on: contract.day, contract.class).isEmpty
    }.map(\.day)
    return Set(days).sorted()
  }

  private func doubt(_ reason: DeliveryDoubt.Reason, _ line: LineDelivery, _ sources: [Source?]) -> DeliveryDoubt {
    let requirement = edition.requirement(line.line.requirement.value)
    var seen: Set<Source> = []
    return DeliveryDoubt(
      reason: reason,
      unit: line.unit,
      requirement: requirement,
      item: requirement?.item ?? line.line.requirement.value,
      sources: sources.compactMap(\.self).filter { seen.insert($0).inserted }
    )
  }

  // MARK: - One line

  private func unseen(_ line: LineDelivery) -> DeliveryDoubt? {
    guard let lacking = line.lacking else { return nil }
    let requirement = lacking.assessment.requirement
    let shown = (photos[line.unit] ?? []).filter { names.names($0, requirement) }
    let reason = DeliveryDoubt.Reason.unseen(
      lacking: lacking.lacking,
      accepted: line.acceptedQuantity,
      photos: shown.count
    )
    let cells: [Source?] = [lacking.acceptance.quantity.source, lacking.assessment.sources.first]
    return doubt(reason, line, cells + shown.map { Source(file: $0.path) })
  }

  private func unapproved(_ line: LineDelivery) -> DeliveryDoubt? {
    let contract = line.line.contract
    let cell = contract?.number?.source ?? contract?.value?.source ?? contract?.date?.source
    if !line.isApproved, line.isContracted || line.isPaid {
      let step = line.isPaid ? line.line.paid?.amount.source : cell
      return doubt(.unapproved, line, [step ?? cell, line.line.approved.quantity.source])
    }
    guard let signed = contract?.date, let decided = line.decision.date, signed.value < decided.value else {
      return nil
    }
    return doubt(
      .early(contract: signed.value, decision: decided.value),
      line,
      [signed.source, decided.source]
    )
  }

  private func aboveApproved(_ line: LineDelivery) -> DeliveryDoubt? {
    guard line.isApproved else { return nil }
    let amount = line.line.approved.amount
    if line.paid > amount.value, let paid = line.line.paid?.amount {
      return doubt(.aboveApproved(line.paid, approved: amount.value), line, [paid.source, amount.source])
    }
    guard line.contracted > amount.value, let value = line.line.contract?.value else { return nil }
    return doubt(.aboveApproved(line.contracted, approved: amount.value), line, [value.source, amount.source])
  }

  private func aboveCeiling(_ line: LineDelivery) -> DeliveryDoubt? {
    let quantity = line.line.approved.quantity
    guard let value = line.line.contract?.value, quantity.value > 0, let price = price(of: line),
      let rule = rules?.inForce(on: day(of: line)).ceiling(of: price)
    else { return nil }
    let most = Int128(rule.content.amount.dong) * Int128(quantity.value)
    guard Int128(value.value.dong) > most else { return nil }
    let each = Money(dong: value.value.dong / quantity.value)
    return doubt(.aboveCeiling(price: each, rule), line, [value.source, quantity.source])
  }

  /// The entry of the price book that a line buys.
  private func price(of line: LineDelivery) -> Price? {
    let remedy = edition.requirement(line.line.requirement.value)?.remedy(of: line.line)
    return (line.line.item?.value ?? remedy?.price).flatMap { prices[$0] }
  }

  /// The day by whose rules the contract of a line is judged.
  private func day(of line: LineDelivery) -> CalendarDate {
    line.line.contract?.date?.value ?? line.decision.date?.value ?? progress.day
  }

  // MARK: - Contracts of one supplier

  /// What is alike of contracts that could be one: supplier, kind of thing, year.
  private struct Likeness: Hashable {
    let supplier: String
    let item: Slug
    let year: Int
  }

  private struct Contract {
    var value: Money
    let day: CalendarDate
    let `class`: Price.Class
    var lines: [LineDelivery]
  }

  /// The contracts that have a supplier and a value, each with its lines of one kind.
  private var contracts: [Likeness: [Contract]] {
    var contracts: [Likeness: [String: Contract]] = [:]
    for line in progress.lines where line.isContracted {
      guard let contract = line.line.contract, let supplier = contract.supplier, let value = contract.value,
        let price = price(of: line)
      else { continue }
      let day = day(of: line)
      let likeness = Likeness(supplier: WordKey(supplier.value).spelling, item: price.item, year: day.year)
      // Without a number, a line is a contract of its own.
      let number = contract.number.map { WordKey($0.value).spelling } ?? "\(value.source)"
      var known =
        contracts[likeness, default: [:]][number]
        ?? Contract(value: .zero, day: day, class: price.class, lines: [])
      known.value += value.value
      known.lines.append(line)
      contracts[likeness, default: [:]][number] = known
    }
    return contracts.mapValues { byNumber in byNumber.sorted { $0.key < $1.key }.map(\.value) }
  }

  private func limits(on day: CalendarDate, _ class: Price.Class) -> [Rule<ProcurementLimit>] {
    rules?.inForce(on: day).limits(of: `class`).filter { $0.content.upTo != nil } ?? []
  }

  /// Contracts that each take an easier way than they could together: said once, at the first line of the last one.
  private var splitContracts: [Source: [DeliveryDoubt]] {
    var doubts: [Source: [DeliveryDoubt]] = [:]
    for contracts in contracts.values where contracts.count > 1 {
      guard let last = contracts.max(by: { $0.day < $1.day }), let line = last.lines.first,
        let supplier = line.line.contract?.supplier?.value
      else { continue }
      let total = contracts.map(\.value).total()
      // The lowest way that each takes by itself, and not all of them together.
      let passed = limits(on: last.day, last.class).first { limit in
        let most = limit.content.upTo ?? .limit
        return total > most && contracts.allSatisfy { $0.value <= most }
      }
      guard let passed else { continue }
      let reason = DeliveryDoubt.Reason.split(
        supplier: supplier,
        contracts: contracts.count,
        total: total,
        passed
      )
      let cells =
        [line.line.contract?.value?.source] + contracts.flatMap(\.lines).map { $0.line.contract?.value?.source }
      doubts[line.line.source, default: []].append(doubt(reason, line, cells))
    }
    return doubts
  }

  // MARK: - Paid before

  /// Payments for what an earlier line had delivered in full, or that repeat a payment.
  ///
  /// A thing may be bought again once its useful life is over.
  private var paidTwice: [Source: [DeliveryDoubt]] {
    var doubts: [Source: [DeliveryDoubt]] = [:]
    let paid = progress.lines.filter(\.isPaid)
    let alike = Dictionary(grouping: paid) { Gap.Key(unit: $0.unit, requirement: $0.line.requirement.value) }
    for lines in alike.values {
      for (place, line) in lines.enumerated() {
        guard let first = lines[..<place].first(where: { repeats(line, $0) }), let payment = line.line.paid,
          let before = first.line.paid
        else { continue }
        let reason = DeliveryDoubt.Reason.paidTwice(
          before: first.paid,
          now: line.paid,
          by: first.decision.number?.value ?? first.decision.name,
          isInheritance: first.line.unit.value != line.line.unit.value
        )
        doubts[line.line.source, default: []].append(
          doubt(reason, line, [payment.amount.source, before.amount.source])
        )
      }
    }
    return doubts
  }

  private func repeats(_ line: LineDelivery, _ first: LineDelivery) -> Bool {
    if let number = line.line.contract?.number?.value, let other = first.line.contract?.number?.value,
      WordKey(number) == WordKey(other), line.paid == first.paid,
      line.line.paid?.date.value == first.line.paid?.date.value
    {
      return true
    }
    guard let decided = line.decision.date?.value, let accepted = first.line.accepted, accepted.date.value <= decided,
      // Two units that were merged later have each bought their own.
      register.successor(of: first.line.unit.value, on: decided)
        == register.successor(of: line.line.unit.value, on: decided),
      first.acceptedQuantity >= first.line.proposed.quantity.value
    else { return false }
    let life = price(of: first)?.usefulLifeYears ?? .max
    return decided.year - accepted.date.value.year < life
  }
}
