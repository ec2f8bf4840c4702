extension Report {
  /// The head of an official document, each part as it is printed.
  package struct Letterhead: Sendable, Hashable {
    /// The agency above the issuer, in capitals; empty where the issuer stands alone.
    package var superior: Phrase
    /// The issuing agency, in capitals.
    package var issuer: Phrase
    package var number: Phrase
    package var nation: String
    package var motto: String
    package var placeAndDate: Phrase
    /// What kind of document it is, in capitals.
    package var documentType: String
    package var subject: Phrase
    /// The words before the addressees.
    package var salutation: String
    package var addressees: [Phrase]

    package init(
      superior: Phrase,
      issuer: Phrase,
      number: Phrase,
      nation: String,
      motto: String,
      placeAndDate: Phrase,
      documentType: String,
      subject: Phrase,
      salutation: String,
      addressees: [Phrase]
    ) {
      self.superior = superior
      self.issuer = issuer
      self.number = number
      self.nation = nation
      self.motto = motto
      self.placeAndDate = placeAndDate
      self.documentType = documentType
      self.subject = subject
      self.salutation = salutation
      self.addressees = addressees
    }
  }
}
