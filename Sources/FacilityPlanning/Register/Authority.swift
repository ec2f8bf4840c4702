package import Vocabulary

/// Who issues a proposal, to whom, and for how long.
package struct Authority: Sendable, Hashable {
  package var name: LocalizedText
  package var superior: LocalizedText
  package var place: LocalizedText
  package var addressee: LocalizedText
  /// The days on which it exists.
  package var period: Period
  /// Where the units lie, in its time; the register's city unless given.
  package var area: LocalizedText?
  /// The budget that it asks for money: "ngân sách thành phố".
  package var budget: LocalizedText?
  /// What follows the number of its proposals: `TTr-PNV`.
  package var symbol: String?
  package var signer: Signer?
  /// Who gets a copy besides the addressee.
  package var recipients: [LocalizedText]
  package var isAssumption: Bool

  package init(
    name: LocalizedText,
    superior: LocalizedText,
    place: LocalizedText,
    addressee: LocalizedText,
    period: Period = .always,
    area: LocalizedText? = nil,
    budget: LocalizedText? = nil,
    symbol: String? = nil,
    signer: Signer? = nil,
    recipients: [LocalizedText] = [],
    isAssumption: Bool = false
  ) {
    self.name = name
    self.superior = superior
    self.place = place
    self.addressee = addressee
    self.period = period
    self.area = area
    self.budget = budget
    self.symbol = symbol
    self.signer = signer
    self.recipients = recipients
    self.isAssumption = isAssumption
  }
}

/// Who signs for an authority, in the words above the signature.
///
///     TM. ỦY BAN NHÂN DÂN     onBehalfOf
///     KT. CHỦ TỊCH            actingFor
///     PHÓ CHỦ TỊCH            post
package struct Signer: Sendable, Hashable {
  /// The body that the signer signs for, such as a committee.
  package var onBehalfOf: LocalizedText?
  /// The post of the superior that the signer stands in for.
  package var actingFor: LocalizedText?
  package var post: LocalizedText
  package var name: String?

  package init(
    post: LocalizedText,
    onBehalfOf: LocalizedText? = nil,
    actingFor: LocalizedText? = nil,
    name: String? = nil
  ) {
    self.post = post
    self.onBehalfOf = onBehalfOf
    self.actingFor = actingFor
    self.name = name
  }
}
