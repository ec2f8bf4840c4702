package import Vocabulary

/// One line of a decision: what was proposed, what was approved of it, and how far it is.
package struct DecisionLine: Sendable, Hashable {
  /// As the decision names it; a later reorganisation may have put another unit in its place.
  package var unit: Fact<Slug>
  package var requirement: Fact<Slug>
  package var remedy: Fact<Remedy.Kind>
  /// The entry of the price book; absent if the kind of the remedy says enough.
  package var item: Fact<Slug>?
  /// The proposal whose line it answers, as the decision names it.
  package var proposal: String
  /// The rank of the line in its proposal.
  package var rank: Fact<Int>?
  package var proposed: Portion
  /// What the unit was to pay itself, as proposed.
  package var ownPart: Fact<Money>?
  package var approved: Portion
  /// Why less was approved than proposed.
  package var reason: Fact<String>?
  package var contract: Contract?
  package var accepted: Acceptance?
  package var paid: Payment?
  package var cancelled: Cancellation?
  /// The place of the row.
  package var source: Source

  package init(
    unit: Fact<Slug>,
    requirement: Fact<Slug>,
    remedy: Fact<Remedy.Kind>,
    item: Fact<Slug>? = nil,
    proposal: String,
    rank: Fact<Int>? = nil,
    proposed: Portion,
    ownPart: Fact<Money>? = nil,
    approved: Portion,
    reason: Fact<String>? = nil,
    contract: Contract? = nil,
    accepted: Acceptance? = nil,
    paid: Payment? = nil,
    cancelled: Cancellation? = nil,
    source: Source
  ) {
    self.unit = unit
    self.requirement = requirement
    self.remedy = remedy
    self.item = item
    self.proposal = proposal
    self.rank = rank
    self.proposed = proposed
    self.ownPart = ownPart
    self.approved = approved
    self.reason = reason
    self.contract = contract
    self.accepted = accepted
    self.paid = paid
    self.cancelled = cancelled
    self.source = source
  }
}

extension DecisionLine {
  /// So much of a remedy, and what the city pays for it.
  package struct Portion: Sendable, Hashable {
    /// In units of the price book, like the quantity of a plan's line.
    package var quantity: Fact<Int>
    /// The city's money.
    package var amount: Fact<Money>

    package init(quantity: Fact<Int>, amount: Fact<Money>) {
      self.quantity = quantity
      self.amount = amount
    }
  }

  /// What was agreed with a supplier; whatever nobody has written yet is absent.
  package struct Contract: Sendable, Hashable {
    package var number: Fact<String>?
    package var date: Fact<CalendarDate>?
    /// The whole price, whoever pays it.
    package var value: Fact<Money>?
    package var supplier: Fact<String>?

    package init(
      number: Fact<String>? = nil,
      date: Fact<CalendarDate>? = nil,
      value: Fact<Money>? = nil,
      supplier: Fact<String>? = nil
    ) {
      self.number = number
      self.date = date
      self.value = value
      self.supplier = supplier
    }
  }

  /// What the unit has accepted so far, up to the day of the last acceptance.
  package struct Acceptance: Sendable, Hashable {
    package var quantity: Fact<Int>
    package var date: Fact<CalendarDate>

    package init(quantity: Fact<Int>, date: Fact<CalendarDate>) {
      self.quantity = quantity
      self.date = date
    }
  }

  /// What the city has paid so far, up to the day of the last payment.
  package struct Payment: Sendable, Hashable {
    package var amount: Fact<Money>
    package var date: Fact<CalendarDate>

    package init(amount: Fact<Money>, date: Fact<CalendarDate>) {
      self.amount = amount
      self.date = date
    }
  }

  /// That what is not accepted yet will not come.
  package struct Cancellation: Sendable, Hashable {
    package var reason: Fact<String>
    /// From which day on; from that of the decision if absent.
    package var date: Fact<CalendarDate>?

    package init(reason: Fact<String>, date: Fact<CalendarDate>? = nil) {
      self.reason = reason
      self.date = date
    }
  }
}

extension DecisionLine {
  /// What was accepted up to a day.
  package func accepted(until day: CalendarDate) -> Int {
    guard let accepted, accepted.date.value <= day else { return 0 }
    return accepted.quantity.value
  }

  /// Whether the rest will not come, as is known on a day.
  package func isCancelled(on day: CalendarDate) -> Bool {
    cancelled.map { $0.date.map { $0.value <= day } ?? true } ?? false
  }

  /// What is approved and still to come.
  ///
  /// - Parameters:
  ///   - day: the day on which that is asked.
  ///   - seen: the last day of which inventories tell; what was accepted later is in none of them yet.
  package func outstanding(on day: CalendarDate, seenUntil seen: CalendarDate) -> Int {
    isCancelled(on: day) ? 0 : max(0, approved.quantity.value - accepted(until: seen))
  }
}
