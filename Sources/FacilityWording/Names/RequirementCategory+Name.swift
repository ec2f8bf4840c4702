package import FacilityPlanning
package import Vocabulary

extension Requirement.Category {
  package var name: LocalizedText {
    switch self {
    case .signboard: LocalizedText(vi: "Biển hiệu", en: "Signboards")
    case .chart: LocalizedText(vi: "Bảng biểu, sơ đồ", en: "Charts")
    case .satisfaction: LocalizedText(vi: "Thiết bị đánh giá sự hài lòng", en: "Satisfaction assessment")
    case .headquarters: LocalizedText(vi: "Trụ sở, phòng làm việc", en: "Headquarters")
    case .equipment: LocalizedText(vi: "Máy móc, thiết bị", en: "Equipment")
    }
  }
}
