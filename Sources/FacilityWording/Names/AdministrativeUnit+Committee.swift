import Documents
import FacilityPlanning
package import Vocabulary

extension AdministrativeUnit {
  /// The name inside a sentence, where Vietnamese writes the kind small: "phường Tân Liễu".
  package var nameInSentence: LocalizedText {
    let kind = kind.name.vi
    guard name.vi.hasPrefix(kind.capitalisedSentence) else { return name }
    return LocalizedText(vi: kind + name.vi.dropFirst(kind.count), en: name.en)
  }

  /// The committee that signs for the unit.
  package var committee: LocalizedText {
    LocalizedText(vi: "Ủy ban nhân dân \(nameInSentence.vi)", en: "People's Committee of \(name.en)")
  }
}
