package import Documents
package import FacilityPlanning
package import Vocabulary

extension RequirementStatus {
  package var name: LocalizedText {
    switch self {
    case .met: LocalizedText(vi: "Đáp ứng", en: "Met")
    case .missing: LocalizedText(vi: "Chưa có", en: "Missing")
    case .short: LocalizedText(vi: "Còn thiếu", en: "Short")
    case .worn: LocalizedText(vi: "Hư hỏng, xuống cấp", en: "Worn")
    case .deviates: LocalizedText(vi: "Sai quy cách nhận diện", en: "Not to the standard")
    case .obsolete: LocalizedText(vi: "Nội dung không còn đúng", en: "Text out of date")
    case .unknown: LocalizedText(vi: "Chưa rõ", en: "Unknown")
    }
  }

  package var tone: Tone {
    switch self {
    case .met: .good
    case .missing, .short, .worn: .bad
    case .deviates, .obsolete, .unknown: .warning
    }
  }
}
