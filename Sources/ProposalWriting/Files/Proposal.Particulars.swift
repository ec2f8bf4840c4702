package import FacilityPlanning

extension Proposal {
  /// What the issuer writes on a proposal; what is absent stays a visible placeholder.
  package struct Particulars: Sendable, Hashable {
    /// `5`, or with the symbol: `05/TTr-PNV`.
    package var number: String?
    package var date: CalendarDate?
    package var signer: String?

    package init(number: String? = nil, date: CalendarDate? = nil, signer: String? = nil) {
      self.number = number
      self.date = date
      self.signer = signer
    }

    /// The day whose rules and whose authority a proposal follows: its own, or the last of the round's month.
    package func day(in round: Round) -> CalendarDate { date ?? round.lastDay }
  }
}
