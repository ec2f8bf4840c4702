import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The gaps of which something is approved and still to come, as every report lists them.
struct CommittedGaps {
  private let units: [UnitAssessment]

  init(_ units: [UnitAssessment]) { self.units = units }

  /// How many gaps are committed.
  var count: Int { units.reduce(0) { $0 + $1.requirements.count { $0.committed != nil } } }

  /// The stars of a unit once all that is approved is there.
  func facts(of unit: UnitAssessment, in language: Language) -> [Report.Fact] {
    guard unit.hasCommitments else { return [] }
    return [
      Report.Fact(
        language.text(vi: "Khi các khoản đã duyệt về đủ", en: "Once what is approved is there"),
        Phrase(.stars(unit.projectedStar))
      )
    ]
  }

  /// The list, below a sentence that says what it is; nothing if there is none.
  func blocks(in language: Language) -> [Report.Block] {
    let phrases = units.flatMap { unit in
      unit.requirements.compactMap { entry in
        entry.committed.map { phrase($0, rest: entry.gap, of: unit, in: language) }
      }
    }
    guard !phrases.isEmpty else { return [] }
    return [
      .paragraph(
        language.phrase(
          vi: "Đã được duyệt mà kiểm kê chưa có, nên không đề nghị lại:",
          en: "Approved and not in the inventories yet, so not proposed again:"
        )
      ), .list(Report.List(.bulleted, phrases)),
    ]
  }

  private func phrase(_ committed: CommittedGap, rest: Gap?, of unit: UnitAssessment, in language: Language) -> Phrase {
    let title = committed.today.requirement.title[language]
    let name = units.count > 1 ? "\(unit.unit.name[language]): \(title)" : title
    let decisions = committed.shares.map { share in
      let number = share.decision.number?.value ?? share.decision.name
      let day = share.decision.date?.value.figures[language] ?? ""
      return language.text(
        vi: "\(share.outstanding.grouped.vi) theo quyết định \(number) ngày \(day)",
        en: "\(share.outstanding.grouped.en) by the decision \(number) of \(day)"
      )
    }.joined(separator: "; ")
    guard let rest else { return Phrase(text: "\(name): \(decisions)") }
    guard let cost = rest.cost else {
      return language.phrase(
        vi: "\(name): \(decisions); còn thiếu một phần",
        en: "\(name): \(decisions); a part is left"
      )
    }
    return language.phrase(
      vi: "\(name): \(decisions); phần còn thiếu cần \(cost) đồng",
      en: "\(name): \(decisions); the rest takes \(cost) đồng"
    )
  }
}
