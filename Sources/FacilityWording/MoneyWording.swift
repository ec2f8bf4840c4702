package import FacilityPlanning
package import Vocabulary

extension Price.Class {
  package var name: LocalizedText {
    switch self {
    case .equipment: LocalizedText(vi: "Thiết bị", en: "Equipment")
    case .tool: LocalizedText(vi: "Công cụ, dụng cụ", en: "Tools")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .upgrade: LocalizedText(vi: "Cải tạo, nâng cấp", en: "Upgrade")
    }
  }
}

extension SpendingKind {
  package var name: LocalizedText {
    switch self {
    case .fixedAsset: LocalizedText(vi: "Mua sắm tài sản cố định", en: "Purchase of fixed assets")
    case .tool: LocalizedText(vi: "Mua sắm công cụ, dụng cụ", en: "Purchase of tools")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .upgrade: LocalizedText(vi: "Cải tạo, nâng cấp", en: "Upgrade")
    case .undetermined:
      LocalizedText(vi: "Mua sắm chưa phân loại được", en: "Purchase that cannot be classed")
    }
  }
}

extension ProcurementPackage.Nature {
  package var name: LocalizedText {
    switch self {
    case .goods: LocalizedText(vi: "Hàng hóa", en: "Goods")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .works: LocalizedText(vi: "Cải tạo, nâng cấp", en: "Works")
    }
  }
}

extension ProcurementRoute {
  /// The way of buying in a cell of a table.
  package var name: LocalizedText {
    switch self {
    case .known(let rule): rule.content.route
    case .beyond(let rule):
      LocalizedText(
        vi: "Vượt hạn mức “\(rule.content.route.vi)”; chưa có căn cứ về hình thức tiếp theo",
        en: "Beyond the limit of “\(rule.content.route.en)”; no ground known for what follows"
      )
    case .unknown: LocalizedText(vi: "Chưa có căn cứ", en: "No ground known")
    }
  }

  /// The word that records use; the rule's id where there is one.
  package var rawValue: String {
    switch self {
    case .known(let rule): rule.id.description
    case .beyond: "beyond"
    case .unknown: "unknown"
    }
  }
}

extension RuleTopic {
  package var name: LocalizedText {
    switch self {
    case .grounds: LocalizedText(vi: "Căn cứ pháp lý", en: "Legal ground")
    case .fixedAssets: LocalizedText(vi: "Tiêu chuẩn tài sản cố định", en: "Definition of fixed assets")
    case .procurement: LocalizedText(vi: "Hạn mức lựa chọn nhà thầu", en: "Limit of procurement")
    case .ceilings: LocalizedText(vi: "Mức giá tối đa", en: "Price ceiling")
    case .norms: LocalizedText(vi: "Định mức sử dụng", en: "Norm of equipment")
    case .classes: LocalizedText(vi: "Sử dụng kinh phí", en: "Use of money")
    case .surveys: LocalizedText(vi: "Khảo sát hằng năm", en: "Yearly survey")
    case .supplements: LocalizedText(vi: "Bổ sung có mục tiêu", en: "Targeted supplements")
    case .usefulLives: LocalizedText(vi: "Thời gian sử dụng tài sản", en: "Useful life of assets")
    case .shops: LocalizedText(vi: "Tên gọi bộ phận một cửa", en: "Name of the one-stop shops")
    }
  }
}

extension QuoteRule.Kind {
  /// What is taken of several quotes.
  package var name: LocalizedText {
    switch self {
    case .lowest: LocalizedText(vi: "giá thấp nhất", en: "the lowest")
    case .median: LocalizedText(vi: "trung vị", en: "the median")
    case .mean: LocalizedText(vi: "trung bình cộng", en: "the mean")
    }
  }
}

extension Price.Quoting {
  /// What the base price comes from: "trung vị của 3 báo giá", "2 quotes, fewer than 3: the price book".
  package var basis: LocalizedText {
    let count = quotes.count
    guard let rule else {
      return LocalizedText(
        vi: "bảng giá (có \(count) báo giá, chính sách phân bổ không dùng)",
        en: "the price book (\(count.counted("quote")), which the policy does not use)"
      )
    }
    return decides
      ? LocalizedText(
        vi: "\(rule.kind.name.vi) của \(count) báo giá",
        en: "\(rule.kind.name.en) of \(count.counted("quote"))"
      )
      : LocalizedText(
        vi: "bảng giá (có \(count) báo giá, ít hơn \(rule.atLeast))",
        en: "the price book (\(count.counted("quote")), fewer than \(rule.atLeast))"
      )
  }
}
