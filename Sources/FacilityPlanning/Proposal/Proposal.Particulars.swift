package import Vocabulary

extension Proposal {
  /// What the issuer writes on a proposal; what is absent stays a visible placeholder.
  package struct Particulars: Sendable, Hashable {
    /// `5`, or with the symbol: `05/TTr-PNV`.
    package var number: String?
    package var date: CalendarDate?
    package var signer: String?
    /// The day whose units it is about, where that is not the last of the round's month.
    package var asOf: CalendarDate?

    package init(
      number: String? = nil,
      date: CalendarDate? = nil,
      signer: String? = nil,
      asOf: CalendarDate? = nil
    ) {
      self.number = number
      self.date = date
      self.signer = signer
      self.asOf = asOf
    }

    /// The day whose rules and whose authority a proposal follows: its own, or that of its units, or the last of the
    /// round's month.
    package func day(in round: Round) -> CalendarDate { date ?? asOf ?? round.lastDay }
  }
}
