package import FacilityPlanning
package import Vocabulary

extension UnknownReason {
  /// What is missing, as a part of a sentence.
  package var name: LocalizedText {
    switch self {
    case .noSubmission: LocalizedText(vi: "đơn vị chưa gửi kiểm kê", en: "no inventory was submitted")
    case .itemNotReported: LocalizedText(vi: "kiểm kê không có hạng mục này", en: "the item is not reported")
    case .quantityNotReported: LocalizedText(vi: "chưa ghi số lượng", en: "the quantity is not reported")
    case .conditionNotReported: LocalizedText(vi: "chưa ghi tình trạng", en: "the condition is not reported")
    case .yearNotReported: LocalizedText(vi: "chưa ghi năm sử dụng", en: "the year is not reported")
    case .areaNotReported: LocalizedText(vi: "chưa ghi diện tích", en: "the area is not reported")
    case .attributeNotReported:
      LocalizedText(vi: "chưa ghi đủ quy cách nhận diện", en: "an attribute of the identity standard is not reported")
    case .countersNotRegistered:
      LocalizedText(vi: "danh sách đơn vị chưa có số quầy", en: "the register does not tell the number of counters")
    case .residentsNotRegistered:
      LocalizedText(vi: "danh sách đơn vị chưa có dân số", en: "the register does not tell the number of residents")
    case .partNotReported:
      LocalizedText(
        vi: "một đơn vị được sáp nhập chưa kê khai hạng mục này",
        en: "one of the units that were merged does not report the item"
      )
    }
  }
}
