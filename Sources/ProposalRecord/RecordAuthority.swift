package import FacilityPlanning

/// Who issues the proposal, and to whom.
package struct RecordAuthority: Encodable, Sendable {
  package var name: RecordText
  package var superior: RecordText
  package var place: RecordText
  package var addressee: RecordText
  package var assumption: Bool

  package init(_ authority: Authority) {
    name = RecordText(authority.name)
    superior = RecordText(authority.superior)
    place = RecordText(authority.place)
    addressee = RecordText(authority.addressee)
    assumption = authority.isAssumption
  }
}
