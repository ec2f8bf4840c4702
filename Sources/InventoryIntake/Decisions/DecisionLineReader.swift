import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads a line of a decision and holds its figures and days against each other.
struct DecisionLineReader {
  private let register: Register
  private let edition: CriteriaEdition
  private let prices: PriceBook
  /// The proposals that the decision answers.
  private let answers: [Decision.Answer]
  /// The day of the decision; absent if it has not been taken.
  private let date: CalendarDate?
  private let isAsProposed: Bool
  /// The units of all days, and the register of the day of the decision.
  private let codes: [Slug]
  private let knownCodes: Set<Slug>
  private let registerThen: Register?

  init(
    register: Register,
    edition: CriteriaEdition,
    prices: PriceBook,
    answers: [Decision.Answer],
    date: CalendarDate?,
    isAsProposed: Bool
  ) {
    (self.register, self.edition, self.prices) = (register, edition, prices)
    (self.answers, self.date, self.isAsProposed) = (answers, date, isAsProposed)
    codes = register.allCodes
    knownCodes = Set(codes)
    registerThen = date.map(register.on)
  }

  func read(_ object: inout ObjectReader) -> DecisionLine? {
    let unit = readUnit(&object)
    let requirement = object.slug("requirement").flatMap { object.fact($0, "requirement") }
    let remedy = object.word("remedy", as: Remedy.Kind.self).flatMap { object.fact($0, "remedy") }
    let item = object.optionalSlug("item").flatMap { object.fact($0, "item") }
    expectKnown(requirement, remedy, item, &object)
    let proposal = readProposal(&object)
    let rank = object.optionalInteger("rank", in: 1...1_000_000).flatMap { object.fact($0, "rank") }
    let quantity = object.integer("proposedQuantity", in: DecisionForm.quantities)
    let amount = object.integer("proposedAmount", in: Self.amounts)
    let proposed = portion(quantity, amount, "proposed", object)
    let ownPart = money("ownPart", &object)
    let approved = readApproval(of: proposed, &object)
    let reason = object.optionalString("reason").flatMap { object.fact($0, "reason") }
    let contract = object.optionalObject("contract", readContract)
    let accepted = object.optionalObject("accepted", readAcceptance)
    let paid = object.optionalObject("paid", readPayment)
    let cancelled = object.optionalObject("cancelled", readCancellation)
    guard let unit, let requirement, let remedy, let proposal, let proposed, let approved else { return nil }
    let line = DecisionLine(
      unit: unit,
      requirement: requirement,
      remedy: remedy,
      item: item,
      proposal: proposal,
      rank: rank,
      proposed: proposed,
      ownPart: ownPart,
      approved: approved,
      reason: reason,
      contract: contract,
      accepted: accepted,
      paid: paid,
      cancelled: cancelled,
      source: object.source(object.value)
    )
    object.adopt(LineConsistency(line: line, date: date).findings())
    return line
  }

  private static let amounts = 0...Money.limit.dong

  // MARK: - What the line is about

  private func readUnit(_ object: inout ObjectReader) -> Fact<Slug>? {
    guard let unit = object.slug("unit").flatMap({ object.fact($0, "unit") }) else { return nil }
    guard let value = object.value["unit"] else { return nil }
    if !knownCodes.contains(unit.value) {
      object.report(UnknownReference(id: unit.value, member: "unit", known: codes), at: value)
      return nil
    }
    if let date, let registerThen, registerThen.unit(unit.value) == nil {
      let successor = register.successor(of: unit.value, on: date)
      if successor != unit.value, let there = registerThen.unit(successor) {
        object.report(UnitNoLongerThere(unit: unit.value, date: date, successor: there.name), at: value)
      }
    }
    return unit
  }

  private func expectKnown(
    _ requirement: Fact<Slug>?,
    _ remedy: Fact<Remedy.Kind>?,
    _ item: Fact<Slug>?,
    _ object: inout ObjectReader
  ) {
    if let requirement, edition.requirement(requirement.value) == nil, let value = object.value["requirement"] {
      let known = edition.requirements.map(\.id)
      object.report(UnknownReference(id: requirement.value, member: "requirement", known: known), at: value)
      return
    }
    if let item, prices[item.value] == nil, let value = object.value["item"] {
      let known = prices.prices.map(\.item)
      object.report(UnknownReference(id: item.value, member: "item", known: known), at: value)
      return
    }
    guard let required = requirement.flatMap({ edition.requirement($0.value) }), let remedy,
      let value = object.value[item == nil ? "remedy" : "item"] ?? object.value["remedy"]
    else { return }
    let fits = required.remedies.contains {
      $0.kind == remedy.value && (item == nil || $0.price == item?.value)
    }
    if !fits { object.report(ForeignRemedy(requirement: required.title), at: value) }
  }

  private func readProposal(_ object: inout ObjectReader) -> String? {
    guard let name = object.optionalString("proposal") else {
      if answers.count > 1 {
        object.report(MissingMember(member: "proposal", of: object.name), at: object.value)
        return nil
      }
      return answers.first?.proposal.value
    }
    let known = answers.map(\.proposal.value)
    if !known.contains(name), let value = object.value["proposal"] {
      object.report(UnansweredProposal(name: name, known: known), at: value)
    }
    return name
  }

  // MARK: - What was approved

  private func portion(_ quantity: Int?, _ amount: Int?, _ prefix: String, _ object: ObjectReader)
    -> DecisionLine.Portion?
  {
    guard let quantity = quantity.flatMap({ object.fact($0, "\(prefix)Quantity") }),
      let amount = amount.flatMap({ object.fact(Money(dong: $0), "\(prefix)Amount") })
    else { return nil }
    return DecisionLine.Portion(quantity: quantity, amount: amount)
  }

  /// What is approved: what is written, and as proposed what may be left blank; nothing of a line that nobody decided.
  private func readApproval(of proposed: DecisionLine.Portion?, _ object: inout ObjectReader) -> DecisionLine.Portion? {
    let quantity = object.optionalInteger("approvedQuantity", in: DecisionForm.quantities)
      .flatMap { object.fact($0, "approvedQuantity") }
    let amount = money("approvedAmount", &object)
    guard let proposed else { return nil }
    if quantity == nil, amount == nil {
      if isAsProposed { return proposed }
      if date != nil, object.isSilent(on: ["approvedQuantity", "approvedAmount"]) {
        object.report(UndecidedLine(), at: object.value)
      }
      return nil
    }
    let wholeQuantity = quantity ?? (amount?.value == proposed.amount.value ? proposed.quantity : nil)
    let wholeAmount = amount ?? (quantity?.value == proposed.quantity.value ? proposed.amount : nil)
    let nothing = quantity?.value == 0 || amount?.value == .zero
    guard let quantity = wholeQuantity ?? (nothing ? amount.map { Fact(0, source: $0.source) } : nil),
      let amount = wholeAmount ?? (nothing ? Fact(Money.zero, source: quantity.source) : nil)
    else {
      let missing = quantity == nil ? "approvedQuantity" : "approvedAmount"
      if object.isSilent(on: [missing]) {
        object.report(MissingMember(member: missing, of: object.name), at: object.value)
      }
      return nil
    }
    return DecisionLine.Portion(quantity: quantity, amount: amount)
  }

  private func money(_ key: String, _ object: inout ObjectReader) -> Fact<Money>? {
    object.optionalInteger(key, in: Self.amounts).flatMap { object.fact(Money(dong: $0), key) }
  }

  // MARK: - What has become of it

  private func readContract(_ object: inout ObjectReader) -> DecisionLine.Contract? {
    DecisionLine.Contract(
      number: object.optionalString("number").flatMap { object.fact($0, "number") },
      date: object.optionalDate("date").flatMap { object.fact($0, "date") },
      value: money("value", &object),
      supplier: object.optionalString("supplier").flatMap { object.fact($0, "supplier") }
    )
  }

  private func readAcceptance(_ object: inout ObjectReader) -> DecisionLine.Acceptance? {
    let quantity = object.integer("quantity", in: DecisionForm.quantities).flatMap { object.fact($0, "quantity") }
    let date = object.date("date").flatMap { object.fact($0, "date") }
    guard let quantity, let date else { return nil }
    return DecisionLine.Acceptance(quantity: quantity, date: date)
  }

  private func readPayment(_ object: inout ObjectReader) -> DecisionLine.Payment? {
    let amount = object.integer("amount", in: Self.amounts).flatMap { object.fact(Money(dong: $0), "amount") }
    let date = object.date("date").flatMap { object.fact($0, "date") }
    guard let amount, let date else { return nil }
    return DecisionLine.Payment(amount: amount, date: date)
  }

  private func readCancellation(_ object: inout ObjectReader) -> DecisionLine.Cancellation? {
    let reason = object.string("reason").flatMap { object.fact($0, "reason") }
    let date = object.optionalDate("date").flatMap { object.fact($0, "date") }
    return reason.map { DecisionLine.Cancellation(reason: $0, date: date) }
  }
}

extension ObjectReader {
  /// Whether some members are not there at all, so that nothing else is said about them.
  fileprivate func isSilent(on keys: [String]) -> Bool { keys.allSatisfy { value[$0].map(\.isNull) ?? true } }
}
