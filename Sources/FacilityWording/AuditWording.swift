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
    case .acceptedUnseen: LocalizedText(vi: "Nghiệm thu mà không thấy", en: "Accepted and not seen")
    case .boughtUnapproved: LocalizedText(vi: "Mua ngoài quyết định", en: "Bought without approval")
    case .paidAboveApproved: LocalizedText(vi: "Vượt số được duyệt", en: "Above the approval")
    case .aboveCeiling: LocalizedText(vi: "Vượt mức giá tối đa", en: "Above the ceiling")
    case .splitContracts: LocalizedText(vi: "Dấu hiệu chia nhỏ hợp đồng", en: "Contracts that may be split")
    case .paidTwice: LocalizedText(vi: "Thanh toán hai lần", en: "Paid twice")
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
    case .acceptedUnseen:
      LocalizedText(
        vi: "Đã nghiệm thu theo quyết định mà kiểm kê mới nhất vẫn thiếu.",
        en: "It was accepted under a decision, and the newest inventory lacks it."
      )
    case .boughtUnapproved:
      LocalizedText(
        vi: "Có hợp đồng hoặc thanh toán cho khoản không được duyệt, hoặc ký trước quyết định.",
        en: "A contract or a payment for what was not approved, or from before the decision."
      )
    case .paidAboveApproved:
      LocalizedText(
        vi: "Thành phố chi nhiều hơn số được duyệt.",
        en: "The city pays more than was approved."
      )
    case .aboveCeiling:
      LocalizedText(
        vi: "Giá mua vượt mức giá tối đa của quy định.",
        en: "The price is above the ceiling of the rules."
      )
    case .splitContracts:
      LocalizedText(
        vi: "Nhiều hợp đồng cùng loại với một nhà cung cấp, từng hợp đồng trong hạn mức mà cộng lại thì vượt.",
        en: "Contracts of one kind with one supplier, each within a limit that they pass together."
      )
    case .paidTwice:
      LocalizedText(
        vi: "Một thứ được thanh toán hai lần, kể cả qua sắp xếp đơn vị hành chính.",
        en: "The same thing is paid twice, also across a reorganisation."
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
