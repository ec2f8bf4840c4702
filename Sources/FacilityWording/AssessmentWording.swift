package import Documents
package import FacilityPlanning
package import Vocabulary

extension Extent {
  /// How much there is, with its unit of measure where it has one.
  package func phrase(of item: Item?) -> LocalizedPhrase {
    switch self {
    case .pieces(let count):
      LocalizedPhrase(
        vi: "\(count) \(item?.unitOfMeasure.vi ?? "cái")",
        en: "\(count)"
      )
    case .area(let area): LocalizedPhrase(vi: "\(.area(area)) m²", en: "\(.area(area)) m²")
    case .condition(let condition): LocalizedPhrase(condition.name)
    case .years(let years):
      LocalizedPhrase(vi: "\(years) năm", en: years == 1 ? "1 year" : "\(years) years")
    }
  }
}

extension RequirementAssessment {
  /// The finding in one phrase: the status, and what the unit has against what it needs.
  package func finding(in edition: CriteriaEdition) -> LocalizedPhrase {
    let status = self.status
    let name = status.name
    let bare = LocalizedPhrase(
      vi: Phrase(.status(name.vi, status.tone)),
      en: Phrase(.status(name.en, status.tone))
    )
    if let unknownReason {
      let reason = unknownReason.name
      return LocalizedPhrase(vi: "\(bare.vi) (\(reason.vi))", en: "\(bare.en) (\(reason.en))")
    }
    let item = edition.item(requirement.item)
    guard status != .missing, status != .met, !status.isUniformity,
      let have = have?.phrase(of: item), let need = need?.phrase(of: item)
    else { return bare }
    switch self.need {
    case .pieces, .area, nil:
      return LocalizedPhrase(
        vi: "\(bare.vi) (dùng được \(have.vi), yêu cầu \(need.vi))",
        en: "\(bare.en) (\(have.en) usable, \(need.en) needed)"
      )
    case .condition:
      return LocalizedPhrase(
        vi: "\(bare.vi) (tình trạng: \(have.vi), yêu cầu: \(need.vi))",
        en: "\(bare.en) (condition: \(have.en), needed: \(need.en))"
      )
    case .years:
      return LocalizedPhrase(
        vi: "\(bare.vi) (đã dùng \(have.vi), tối đa \(need.vi))",
        en: "\(bare.en) (in use for \(have.en), at most \(need.en))"
      )
    }
  }
}

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

extension UnitAssessment {
  /// The next star, what it costs the city and by what it is reached; or why there is none.
  package func nextStarPhrase(in edition: CriteriaEdition, _ language: Language) -> Phrase {
    guard let next = nextStar else {
      guard let projected = projectedStar else {
        return language.phrase(
          vi: "chưa rõ, vì chưa có điểm của các nội dung ngoài cơ sở vật chất",
          en: "unknown, because the score for everything other than facilities is not known"
        )
      }
      return projected == edition.highestStar
        ? language.phrase(vi: "đã ở mức cao nhất", en: "already at the highest star")
        : language.phrase(
          vi: "không đạt được chỉ bằng đầu tư cơ sở vật chất",
          en: "cannot be reached by facilities alone"
        )
    }
    let titles = next.requirements.map { edition.requirement($0)?.title[language] ?? $0.description }
    let items = titles.joined(separator: ", ")
    guard !titles.isEmpty else { return Phrase(.stars(next.stars)) }
    return language.phrase(
      vi: "\(stars: next.stars), thành phố chi \(next.cost) đồng: \(items)",
      en: "\(stars: next.stars) for \(next.cost) đồng of the city: \(items)"
    )
  }
}
