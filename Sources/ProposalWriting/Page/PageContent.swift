import Documents
package import FacilityPlanning
import FacilityWording
import ProposalRecord
package import Vocabulary

/// What the page of a proposal shows beside the proposal itself: every budget, and the rounds before.
package struct PageContent: Sendable {
  /// A round, and how every unit stood in it, in the order of their codes.
  package struct RoundHistory: Sendable {
    package var round: Round
    package var assessments: [UnitAssessment]

    package init(round: Round, assessments: [UnitAssessment]) {
      self.round = round
      self.assessments = assessments
    }
  }

  package var ladder: FundingLadder
  /// From the oldest; the proposal's own round is the last.
  package var history: [RoundHistory]
  /// Why each unit gets what it gets, in the order of their codes; empty where the units are too many to explain.
  package var explanations: [UnitExplanation]

  package init(ladder: FundingLadder, history: [RoundHistory], explanations: [UnitExplanation]) {
    self.ladder = ladder
    self.history = history
    self.explanations = explanations
  }
}

/// Texts in both languages, each kept once and named by its place.
struct PageTexts {
  private(set) var all: [RecordText] = []
  private var places: [RecordText: Int] = [:]

  /// The place of a text.
  mutating func place(of text: RecordText) -> Int {
    if let place = places[text] { return place }
    places[text] = all.count
    all.append(text)
    return all.count - 1
  }

  mutating func place(of phrase: LocalizedPhrase) -> Int { place(of: RecordText(phrase)) }
}

/// What the cells of the matrix say: what was found, what it takes, and whether and why it is funded.
struct PageCells {
  private let edition: CriteriaEdition
  private let reasons: LineReasons
  private let unfunded: [Slug: [UnfundedGap]]
  private let namesOtherMoney: Bool
  private let changes: PageReasons

  init(_ proposal: Proposal, reasons: LineReasons, _ changes: PageReasons) {
    self.changes = changes
    edition = proposal.edition
    self.reasons = reasons
    unfunded = Dictionary(grouping: proposal.plan.unfunded, by: \.unit.code)
    namesOtherMoney = proposal.plan.namesOtherMoney
  }

  /// The cells of a unit, in the edition's order.
  func cells(of unit: UnitPlan, _ texts: inout PageTexts) -> [PageRecord.Cell] {
    let lines = Dictionary(uniqueKeysWithValues: unit.lines.map { ($0.requirement.id, $0) })
    let gaps = unfunded[unit.unit.code] ?? []
    let open = Dictionary(uniqueKeysWithValues: gaps.map { ($0.gap.requirement.id, $0) })
    let changes = changes.sentences(about: unit, open: gaps)
    return unit.assessment.requirements.map { assessment in
      let id = assessment.requirement.id
      let line = lines[id]
      let reason = line.map(reasons.reason) ?? open[id]?.sentence
      let need = assessment.need?.phrase(of: edition.item(assessment.requirement.item))
      return PageRecord.Cell(
        s: RequirementStatus.allCases.firstIndex(of: assessment.status) ?? 0,
        f: texts.place(of: finding(of: assessment)),
        n: need.map { texts.place(of: $0) },
        c: assessment.gap?.remedy.map { remedy in
          let besides = namesOtherMoney ? (own: remedy.ownPart, others: remedy.contribution) : nil
          return texts.place(of: PageRecord.text(remedy.cost, besides: besides))
        },
        r: line?.rank,
        w: reason.map { texts.place(of: $0) },
        e: changes[id].map { $0.map { texts.place(of: $0) } },
        m: assessment.gap?.remedy.map { texts.place(of: RecordText($0.workName)) },
        p: assessment.sources.map { Figures(.english).text(.place($0)) },
        k: assessment.committed.map { texts.place(of: PageDeliveries.sentence(about: $0)) }
      )
    }
  }

  /// What was found, and what is approved against it.
  private func finding(of assessment: RequirementAssessment) -> LocalizedPhrase {
    let finding = assessment.finding(in: edition)
    guard let committed = assessment.committed else { return finding }
    let sentence = PageDeliveries.sentence(about: committed)
    return LocalizedPhrase(vi: "\(finding.vi). \(sentence.vi)", en: "\(finding.en). \(sentence.en)")
  }
}
