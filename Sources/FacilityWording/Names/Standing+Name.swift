package import FacilityPlanning
package import Vocabulary

extension AttributeAudit.Standing {
  package var name: LocalizedText {
    switch self {
    case .conforming: LocalizedText(vi: "Đúng quy cách", en: "Conforming")
    case .deviating: LocalizedText(vi: "Sai quy cách", en: "Deviating")
    case .unknown: LocalizedText(vi: "Chưa rõ", en: "Unknown")
    case .absent: LocalizedText(vi: "Không có", en: "Absent")
    }
  }
}
