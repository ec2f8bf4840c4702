package import FacilityPlanning
package import Vocabulary

extension AdministrativeUnit.Kind {
  package var name: LocalizedText {
    switch self {
    case .ward: LocalizedText(vi: "phường", en: "ward")
    case .commune: LocalizedText(vi: "xã", en: "commune")
    }
  }
}
