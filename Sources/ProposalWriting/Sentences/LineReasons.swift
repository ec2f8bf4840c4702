package import Documents
package import FacilityPlanning
import FacilityWording
import Vocabulary

/// Says why each line of a plan is in it, from the package that the line belongs to.
///
///     "Đưa phường Tân Liễu từ 1 sao lên 2 sao; cùng 3 hạng mục, chi phí 41.160.000 đồng."
package struct LineReasons: Sendable {
  /// The lines of one unit that reach a star together.
  struct Package: Hashable {
    let from: Int
    let to: Int
    let lines: Int
  }

  private let baselineYear: Int
  private let locks: [Lock]
  private var packages: [Int: Package] = [:]

  package init(plan: FundingPlan, edition: CriteriaEdition, baselineYear: Int) {
    self.baselineYear = baselineYear
    self.locks = plan.policy.locks
    for unit in plan.units { addPackages(of: unit, edition: edition) }
  }

  /// The reasons of a proposal's lines.
  package init(_ proposal: Proposal) {
    self.init(plan: proposal.plan, edition: proposal.edition, baselineYear: proposal.register.baselineYear)
  }

  /// Climbs the unit's ladder line by line, in the order of the ranks, to learn what each package reaches.
  private mutating func addPackages(of unit: UnitPlan, edition: CriteriaEdition) {
    let requirements = unit.assessment.requirements
    guard let ladder = StarLadder(edition: edition, unit: unit.unit, requirements: requirements) else { return }
    var closed = GapSet()
    var rest = unit.lines[...]
    while let first = rest.first {
      let lines = rest.prefix { $0.purpose == first.purpose && $0.merit == first.merit }
      rest = rest.dropFirst(lines.count)
      let from = ladder.stars(closing: closed)
      for line in lines {
        guard let index = requirements.firstIndex(where: { $0.requirement.id == line.requirement.id }) else { continue }
        closed.insert(index)
      }
      let package = Package(from: from, to: ladder.stars(closing: closed), lines: lines.count)
      for line in lines { packages[line.rank] = package }
    }
  }

  /// From which star to which the lines lift their unit that stand together with one; nothing where no star is known.
  func package(of line: PlanLine) -> Package? { packages[line.rank] }

  /// The reason of a line, as a whole sentence; a second one where it ties with something that is not funded.
  package func reason(for line: PlanLine) -> LocalizedPhrase {
    let reason =
      switch line.purpose {
      case .goal(let kind): self.reason(for: line, serving: kind)
      case .lock: reasonOfLock(line)
      }
    guard let tie = line.tieSentence else { return reason }
    return LocalizedPhrase(vi: "\(reason.vi) \(tie.vi)", en: "\(reason.en) \(tie.en)")
  }

  private func reason(for line: PlanLine, serving kind: Goal.Kind) -> LocalizedPhrase {
    let cost = line.merit.cost
    let name = line.unit.nameInSentence
    switch kind {
    case .floor, .stars, .upgrades, .retain:
      return starReason(for: line, serving: kind)
    case .essentials:
      return LocalizedPhrase(
        vi: "Khắc phục một thiếu hụt thiết yếu của \(name.vi); chi phí \(cost) đồng.",
        en: "Closes an essential gap of \(name.en) for \(cost) đồng."
      )
    case .uniformity:
      return LocalizedPhrase(
        vi: "Khắc phục một nội dung chưa thống nhất về nhận diện của \(name.vi); chi phí \(cost) đồng.",
        en: "Brings \(name.en) to the identity standard in one requirement for \(cost) đồng."
      )
    case .points, .cost:
      let gain = line.merit.gain
      return LocalizedPhrase(
        vi: "Tăng \(gain) điểm cho \(name.vi); chi phí \(cost) đồng.",
        en: gain == 1
          ? "Gains 1 point for \(name.en) for \(cost) đồng." : "Gains \(gain) points for \(name.en) for \(cost) đồng."
      )
    }
  }

  private func starReason(for line: PlanLine, serving kind: Goal.Kind) -> LocalizedPhrase {
    guard let package = packages[line.rank] else { return LocalizedPhrase(line.purpose.name) }
    let name = line.unit.nameInSentence
    let (from, to) = (package.from, package.to)
    let stars = to.counted("star")
    let ways: LocalizedPhrase =
      package.lines == 1
      ? LocalizedPhrase(vi: "chi phí \(line.merit.cost) đồng", en: "cost \(line.merit.cost) đồng")
      : LocalizedPhrase(
        vi: "cùng \(package.lines) hạng mục, chi phí \(line.merit.cost) đồng",
        en: "\(package.lines) items together, which cost \(line.merit.cost) đồng"
      )
    switch (kind, line.unit.recognisedStar) {
    case (.upgrades, let recognised?):
      let before = LocalizedText(
        vi: recognised == 0
          ? "năm \(baselineYear) chưa xếp loại" : "năm \(baselineYear) được công nhận \(recognised) sao",
        en: recognised == 0
          ? "not rated in \(baselineYear)" : "recognised with \(Figures(.english).stars(recognised)) in \(baselineYear)"
      )
      return LocalizedPhrase(
        vi: "Nâng \(name.vi) (\(before.vi)) từ \(StarWords(from).vi) lên \(to) sao; \(ways.vi).",
        en: "Raises \(name.en) (\(before.en)) from \(StarWords(from).en) to \(stars); \(ways.en)."
      )
    case (.retain, let recognised?):
      return LocalizedPhrase(
        vi:
          "Giữ \(name.vi) không thấp hơn mức \(recognised) sao đã được công nhận: từ \(StarWords(from).vi) lên \(to) sao; \(ways.vi).",
        en:
          "Keeps \(name.en) at its recognised \(Figures(.english).stars(recognised)): from \(StarWords(from).en) to \(stars); \(ways.en)."
      )
    default:
      return LocalizedPhrase(
        vi: "Đưa \(name.vi) từ \(StarWords(from).vi) lên \(to) sao; \(ways.vi).",
        en: "Lifts \(name.en) from \(StarWords(from).en) to \(stars); \(ways.en)."
      )
    }
  }

  private func reasonOfLock(_ line: PlanLine) -> LocalizedPhrase {
    let lock = locks.first { $0.action == .fund && $0.concerns(unit: line.unit.code, requirement: line.requirement.id) }
    guard let reason = lock?.reason else {
      return LocalizedPhrase(
        vi: "Được thực hiện cùng phương án của \(line.unit.nameInSentence.vi); không phục vụ riêng mục tiêu nào.",
        en: "Part of what is chosen for \(line.unit.name.en); it serves no goal by itself."
      )
    }
    return LocalizedPhrase(
      vi: "Bố trí theo khoản đã chốt: \(reason.vi)",
      en: "Provided for by a lock of the policy: \(reason.en)"
    )
  }
}
