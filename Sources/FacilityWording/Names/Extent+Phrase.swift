package import Documents
package import FacilityPlanning
import Vocabulary

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
