/// Who issues a proposal, and to whom.
package struct Authority: Sendable, Hashable {
  package var name: LocalizedText
  package var superior: LocalizedText
  package var place: LocalizedText
  package var addressee: LocalizedText
  package var isAssumption: Bool

  package init(
    name: LocalizedText,
    superior: LocalizedText,
    place: LocalizedText,
    addressee: LocalizedText,
    isAssumption: Bool = false
  ) {
    self.name = name
    self.superior = superior
    self.place = place
    self.addressee = addressee
    self.isAssumption = isAssumption
  }
}
