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

  /// What closes gaps and what it costs, each once: many gaps are alike.
  private(set) var offers: [[Int]] = []
  private var offerPlaces: [[Int]: Int] = [:]

  /// The place of an offer: what is needed, the remedy, its cost to the city, what the unit and what others pay.
  mutating func place(ofOffer offer: [Int?]) -> Int {
    let offer = offer.map { $0 ?? -1 }
    if let place = offerPlaces[offer] { return place }
    offerPlaces[offer] = offers.count
    offers.append(offer)
    return offers.count - 1
  }

  mutating func place(of phrase: LocalizedPhrase) -> Int { place(of: RecordText(phrase)) }
}

/// What the cells of the matrix say: what was found, what it takes, and whether and why it is funded.
///
/// They are written as rows of numbers, because there are as many as units times requirements.
struct PageCells {
  private let edition: CriteriaEdition
  private let reasons: LineReasons
  private let unfunded: [Slug: [UnfundedGap]]
  private let changes: PageReasons
  private let locks: PageLocks

  init(_ proposal: Proposal, reasons: LineReasons, _ changes: PageReasons) {
    self.changes = changes
    edition = proposal.edition
    self.reasons = reasons
    unfunded = Dictionary(grouping: proposal.plan.unfunded, by: \.unit.code)
    locks = PageLocks(proposal.policy)
  }

  /// The cells of a unit, in the edition's order.
  func cells(of unit: UnitPlan, _ texts: inout PageTexts) -> PageRecord.Cells {
    let lines = Dictionary(uniqueKeysWithValues: unit.lines.map { ($0.requirement.id, $0) })
    let gaps = unfunded[unit.unit.code] ?? []
    let open = Dictionary(uniqueKeysWithValues: gaps.map { ($0.gap.requirement.id, $0) })
    let changes = changes.sentences(about: unit, open: gaps)
    var cells = PageRecord.Cells()
    for (place, assessment) in unit.assessment.requirements.enumerated() {
      let id = assessment.requirement.id
      cells.statuses += String(RequirementStatus.allCases.firstIndex(of: assessment.status) ?? 0)
      cells.findings.append(texts.place(of: finding(of: assessment)))
      cells.places.append(assessment.sources.map { Figures(.english).text(.place($0)) })
      guard assessment.status != .met || assessment.committed != nil else { continue }
      let line = lines[id]
      let reason = line.map(reasons.reason) ?? open[id]?.sentence
      let remedy = assessment.gap?.remedy
      let need = assessment.need.map { texts.place(of: $0.phrase(of: edition.item(assessment.requirement.item))) }
      let offer = texts.place(ofOffer: [
        need, remedy.map { texts.place(of: RecordText($0.workName)) }, remedy?.cost.dong,
        remedy.flatMap { $0.ownPart > .zero ? $0.ownPart.dong : nil },
        remedy.flatMap { $0.contribution > .zero ? $0.contribution.dong : nil },
      ])
      cells.add(
        [
          place, offer, reason.map { texts.place(of: $0) }, line?.rank,
          locks.action(on: unit.unit.code, id).map { $0 == .fund ? 1 : 2 },
          assessment.committed.map { texts.place(of: PageDeliveries.sentence(about: $0)) },
        ],
        (changes[id] ?? []).map { texts.place(of: $0) }
      )
    }
    return cells
  }

  /// What was found, and what is approved against it.
  private func finding(of assessment: RequirementAssessment) -> LocalizedPhrase {
    let finding = assessment.finding(in: edition)
    guard let committed = assessment.committed else { return finding }
    let sentence = PageDeliveries.sentence(about: committed)
    return LocalizedPhrase(vi: "\(finding.vi). \(sentence.vi)", en: "\(finding.en). \(sentence.en)")
  }
}
