import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Says in whole sentences what the next đồng buys, and where money buys nothing.
struct LadderSentences: Sendable {
  private let ladder: FundingLadder

  init(_ ladder: FundingLadder) { self.ladder = ladder }

  /// What the budget of the policy buys, and how much more it takes until something improves.
  var policyBudget: LocalizedPhrase {
    if ladder.policy.isWithoutBudget {
      return LocalizedPhrase(
        vi: "Chính sách phân bổ chưa ghi ngân sách.",
        en: "The policy gives no budget yet."
      )
    }
    let budget = ladder.policy.budget
    guard budget <= ladder.reach else {
      return LocalizedPhrase(
        vi: "Ngân sách của chính sách phân bổ, \(budget) đồng, cao hơn khoảng đang xét.",
        en: "The budget of the policy, \(budget) đồng, is above the range shown."
      )
    }
    guard let step = ladder.step(at: budget) else {
      return LocalizedPhrase(
        vi: "Ngân sách của chính sách phân bổ, \(budget) đồng, thấp hơn khoảng đang xét.",
        en: "The budget of the policy, \(budget) đồng, is below the range shown."
      )
    }
    guard let next = ladder.next(above: budget) else {
      return LocalizedPhrase(
        vi:
          "Với ngân sách \(budget) đồng, kết quả là của bậc \(step.budget) đồng. Trong khoảng đang xét, thêm tiền không mua thêm được gì cho các mục tiêu này.",
        en:
          "A budget of \(budget) đồng stands on the step of \(step.budget) đồng. Within the range shown, more money buys nothing for these goals."
      )
    }
    let gain = gain(from: step, to: next)
    return LocalizedPhrase(
      vi:
        "Với ngân sách \(budget) đồng, kết quả là của bậc \(step.budget) đồng. Thêm chưa đủ \(next.budget - budget) đồng thì không mua thêm được gì; từ \(next.budget) đồng: \(gain.vi).",
      en:
        "A budget of \(budget) đồng stands on the step of \(step.budget) đồng. Less than another \(next.budget - budget) đồng buys nothing; from \(next.budget) đồng on: \(gain.en)."
    )
  }

  /// The longest stretches on which more money buys nothing, the longest first.
  func plateaus(_ count: Int) -> [LocalizedPhrase] {
    ladder.plateaus(count).map { plateau in
      let gain = gain(from: plateau.from, to: plateau.to)
      return LocalizedPhrase(
        vi:
          "Từ \(plateau.from.budget) đồng, thêm \(plateau.to.budget - plateau.from.budget) đồng mới mua thêm được; trước mức \(plateau.to.budget) đồng không có gì thay đổi. Khi đó: \(gain.vi).",
        en:
          "From \(plateau.from.budget) đồng, nothing more is bought until \(plateau.to.budget) đồng, another \(plateau.to.budget - plateau.from.budget). There: \(gain.en)."
      )
    }
  }

  /// What improves from one step to another, and what it takes from later goals.
  func gain(from step: FundingLadder.Step, to next: FundingLadder.Step) -> LocalizedPhrase {
    var vi: [Phrase] = []
    var en: [Phrase] = []
    for (place, goal) in ladder.goals.enumerated() where step.achieved[place] != next.achieved[place] {
      let (before, after) = (step.achieved[place], next.achieved[place])
      let name = goal.name
      vi.append("\(lowercased(name.vi)) \(before) → \(after)")
      en.append("\(lowercased(name.en)) \(before) → \(after)")
    }
    return LocalizedPhrase(vi: .joined(vi, separator: ", "), en: .joined(en, separator: ", "))
  }

  private func lowercased(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
