package import Documents
package import FacilityPlanning
package import Vocabulary

extension IdentityRule {
  /// What the rule demands, in the words of the edition.
  package func expectation(in edition: CriteriaEdition) -> LocalizedPhrase {
    switch demand {
    case .atLeast(let length):
      LocalizedPhrase(vi: "từ \(length) mm trở lên", en: "at least \(length) mm")
    case .oneOf(let words):
      LocalizedPhrase(
        vi: Phrase(
          text: words.map { edition.name(of: .word($0), attribute: attribute).vi }.joined(separator: " hoặc ")
        ),
        en: Phrase(text: words.map { edition.name(of: .word($0), attribute: attribute).en }.joined(separator: " or "))
      )
    case .currentName:
      LocalizedPhrase(vi: "có đúng tên hiện nay của đơn vị", en: "holds the present name of the unit")
    }
  }
}

extension CriteriaEdition {
  /// The value of an attribute as a person reads it.
  package func name(of value: AttributeValue, attribute id: Slug) -> LocalizedText {
    switch value {
    case .length(let length):
      return LocalizedText(vi: "\(length.grouped.vi) mm", en: "\(length.grouped.en) mm")
    case .word(let word):
      if case .word(let values) = attribute(id)?.kind, let known = values.first(where: { $0.id == word }) {
        return known.name
      }
      return LocalizedText(vi: word.description, en: word.description)
    case .text(let text):
      return LocalizedText(vi: "“\(text)”", en: "“\(text)”")
    }
  }

  /// The name of an attribute as a person reads it.
  package func attributeName(_ id: Slug) -> LocalizedText {
    attribute(id)?.name ?? LocalizedText(vi: id.description, en: id.description)
  }

  /// Units of measure that price books have and no item is counted in.
  private static let measures = [
    "cái": "piece", "chiếc": "piece", "bộ": "set", "phòng": "room", "lối": "way", "băng": "bench", "hệ thống": "system",
  ]

  /// The unit of measure of a price: in English, the word of an item that is counted alike, if there is one.
  package func unitOfMeasure(of price: Price) -> LocalizedText {
    let measure = price.unitOfMeasure == "m2" ? "m²" : price.unitOfMeasure
    let known = items.first { $0.unitOfMeasure.vi == measure }?.unitOfMeasure.en
    return LocalizedText(vi: measure, en: known ?? Self.measures[measure] ?? measure)
  }
}

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

extension Remedy.Kind {
  package var name: LocalizedText {
    switch self {
    case .purchase: LocalizedText(vi: "Mua sắm mới", en: "Purchase")
    case .replace: LocalizedText(vi: "Thay thế", en: "Replacement")
    case .repair: LocalizedText(vi: "Sửa chữa", en: "Repair")
    case .renovate: LocalizedText(vi: "Cải tạo", en: "Renovation")
    }
  }
}

extension PricedRemedy {
  /// What is done, by the class of the price book: what is paid as a repair is a repair in every document.
  package var workName: LocalizedText {
    switch price.class {
    case .repair: Remedy.Kind.repair.name
    case .upgrade: LocalizedText(vi: "Cải tạo, nâng cấp", en: "Renovation")
    case .equipment, .tool: remedy.kind.name
    }
  }
}

extension Condition {
  package var name: LocalizedText {
    switch self {
    case .good: LocalizedText(vi: "tốt", en: "good")
    case .usable: LocalizedText(vi: "còn sử dụng", en: "usable")
    case .broken: LocalizedText(vi: "hỏng", en: "broken")
    }
  }
}
