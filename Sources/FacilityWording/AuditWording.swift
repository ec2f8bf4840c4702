package import FacilityPlanning
package import Vocabulary

extension AuditFinding.Kind {
  package var name: LocalizedText {
    switch self {
    case .wrongName: LocalizedText(vi: "Sai tên đơn vị", en: "Wrong name")
    case .offStandard: LocalizedText(vi: "Sai quy cách", en: "Off the standard")
    case .misplaced: LocalizedText(vi: "Sai chỗ", en: "Misplaced")
    case .missing: LocalizedText(vi: "Thiếu", en: "Missing")
    case .unexpected: LocalizedText(vi: "Ngoài danh mục", en: "Unexpected")
    case .notAudited: LocalizedText(vi: "Chưa kiểm tra được", en: "Not audited")
    case .offMajority: LocalizedText(vi: "Khác mẫu phổ biến", en: "Off the majority")
    }
  }

  /// What the kind is about, for the tools that list rules.
  package var explanation: LocalizedText {
    switch self {
    case .wrongName:
      LocalizedText(
        vi: "Nội dung biển không có tên hiện nay của đơn vị.",
        en: "The text of the signboard lacks the present name of the unit."
      )
    case .offStandard:
      LocalizedText(
        vi: "Một thuộc tính sai quy cách của bộ nhận diện.",
        en: "An attribute breaks the identity standard."
      )
    case .misplaced:
      LocalizedText(vi: "Nội dung mang tên của đơn vị khác.", en: "A text carries the name of another unit.")
    case .missing:
      LocalizedText(vi: "Đơn vị ghi không có hạng mục bắt buộc.", en: "The unit reports that it has none.")
    case .unexpected:
      LocalizedText(vi: "Hiện vật không yêu cầu nào cần.", en: "A thing that no requirement asks for.")
    case .notAudited:
      LocalizedText(
        vi: "Chưa đủ thông tin để kiểm tra yêu cầu.",
        en: "Not enough is known to audit the requirement."
      )
    case .offMajority:
      LocalizedText(
        vi: "Mẫu khác với mẫu mà nhiều đơn vị dùng nhất.",
        en: "The design is not the one that most units have."
      )
    }
  }
}

extension AuditFinding.Level {
  package var name: LocalizedText {
    switch self {
    case .note: LocalizedText(vi: "lưu ý", en: "note")
    case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
    case .error: LocalizedText(vi: "lỗi", en: "error")
    }
  }
}

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
