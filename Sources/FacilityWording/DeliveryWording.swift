package import Documents
package import FacilityPlanning
package import Vocabulary

extension LineDelivery.Owner {
  package var name: LocalizedText {
    switch self {
    case .unit: LocalizedText(vi: "Đơn vị: chưa ký hợp đồng", en: "The unit: no contract yet")
    case .supplier: LocalizedText(vi: "Nhà cung cấp: chưa giao đủ", en: "The supplier: not all delivered")
    case .city: LocalizedText(vi: "Thành phố: chưa thanh toán đủ", en: "The city: not all paid")
    }
  }
}

extension LineDelivery.Sight {
  package var name: LocalizedText {
    switch self {
    case .seen: LocalizedText(vi: "Kiểm kê đã có", en: "In the inventory")
    case .lacking: LocalizedText(vi: "Kiểm kê vẫn thiếu", en: "Not in the inventory")
    case .later: LocalizedText(vi: "Nghiệm thu sau kỳ kiểm kê", en: "Accepted after the round")
    case .unknown: LocalizedText(vi: "Kiểm kê chưa nói đến", en: "The inventory does not say")
    }
  }

  package var tone: Tone {
    switch self {
    case .seen: .good
    case .lacking: .bad
    case .later: .neutral
    case .unknown: .warning
    }
  }
}

extension Decision {
  /// As it is cited: its number, or the name of its file as long as it has none.
  package var title: String { number?.value ?? name }
}

extension DeliveryProgress {
  /// How the amounts are to be read.
  package var definition: LocalizedText {
    LocalizedText(
      vi:
        "Số tiền là phần thành phố chi: của hợp đồng tính theo tỷ lệ được duyệt, của nghiệm thu theo số lượng. Tỷ lệ giải "
        + "ngân là số đã thanh toán chia cho số được duyệt; thời gian tính từ ngày quyết định đến 31/12 cùng năm; đều làm "
        + "tròn xuống đến 0,1%.",
      en:
        "Amounts are the city's part: of contracts as it was approved, of what is accepted by its quantity. The rate of "
        + "disbursement is what is paid of what is approved; time runs from the decision to 31 December of its year; both "
        + "rounded down to 0.1%."
    )
  }
}
