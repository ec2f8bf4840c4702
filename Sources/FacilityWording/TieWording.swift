package import Documents
package import FacilityPlanning
import Vocabulary

extension UnfundedGap {
  /// Why the gap stays open, as a whole sentence; where it ties with a line, that line and what decided.
  package var sentence: LocalizedPhrase {
    guard case .tie(let tie) = reason else { return reason.sentence }
    let why = tie.decision(winner: tie.unit, loser: unit)
    return LocalizedPhrase(
      vi: "Kết quả và chi phí ngang với \(tie.name.vi) đã được chọn\(why.vi).",
      en: "As good as \(tie.name.en), at the same cost; that was chosen\(why.en)."
    )
  }
}

extension PlanLine {
  /// Which gap left open would have been as good, and what decided; nothing if none.
  package var tieSentence: LocalizedPhrase? {
    guard let tie else { return nil }
    let why = tie.decision(winner: unit, loser: tie.unit)
    return LocalizedPhrase(
      vi: "Ngang với \(tie.name.vi) không được chọn\(why.vi).",
      en: "As good as \(tie.name.en), which was not chosen\(why.en)."
    )
  }
}

extension PlanTie {
  /// The rule for ties, as a part of a sentence: "ties go to …".
  package static let rule = LocalizedPhrase(
    vi:
      "khi ngang nhau thì ưu tiên đơn vị có mức sao được công nhận thấp hơn, rồi đơn vị có đủ số liệu, tiêu chí đứng trước, mã đơn vị đứng trước",
    en:
      "ties go to the unit with the lower recognised star, then to the one whose data are complete, then to the requirement that the criteria name first, then by the unit's code"
  )

  fileprivate var name: LocalizedPhrase {
    LocalizedPhrase(
      vi: "«\(requirement.title.vi)» của \(unit.nameInSentence.vi)",
      en: "'\(requirement.title.en)' of \(unit.name.en)"
    )
  }

  /// By which step of the rule one unit came before the other, to stand behind "was chosen".
  fileprivate func decision(winner: AdministrativeUnit, loser: AdministrativeUnit) -> LocalizedPhrase {
    switch decidedBy {
    case .recognisedStar:
      guard let star = winner.recognisedStar else { return LocalizedPhrase(vi: "", en: "") }
      guard let other = loser.recognisedStar else {
        return LocalizedPhrase(
          vi: " vì chưa rõ mức sao được công nhận của \(loser.nameInSentence.vi)",
          en: " because nobody knows the recognised star of \(loser.name.en)"
        )
      }
      return LocalizedPhrase(
        vi:
          " vì \(winner.nameInSentence.vi) có mức sao được công nhận thấp hơn (\(star == 0 ? "chưa xếp loại" : "\(star)") so với \(other) sao)",
        en:
          " because \(winner.name.en) has the lower recognised star (\(star == 0 ? "unrated" : "\(star)") against \(other))"
      )
    case .completeData:
      return LocalizedPhrase(
        vi: " vì \(winner.nameInSentence.vi) có đủ số liệu, còn \(loser.nameInSentence.vi) thì chưa",
        en: " because the data of \(winner.name.en) are complete and those of \(loser.name.en) are not"
      )
    case .requirementOrder:
      return LocalizedPhrase(
        vi: " theo thứ tự của bộ tiêu chí",
        en: " because the criteria name it first"
      )
    case .unitCode:
      return LocalizedPhrase(
        vi: " theo thứ tự mã đơn vị (\(winner.code.description) trước \(loser.code.description))",
        en: " by the order of the units' codes (\(winner.code.description) before \(loser.code.description))"
      )
    case nil:
      return LocalizedPhrase(
        vi: " theo quy tắc khi ngang nhau",
        en: " by the rule for ties"
      )
    }
  }
}
