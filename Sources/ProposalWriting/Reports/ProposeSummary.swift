package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// What `propose` tells a planner: money, goals, the first lines, what blocks, and the files, in at most 20 lines.
package struct ProposeSummary: Sendable {
  private static let lines = 3
  private static let longestName = 34

  private let proposal: Proposal
  private let files: [String]

  /// Makes the summary of a proposal whose files are written.
  package init(_ proposal: Proposal, files: [String]) {
    self.proposal = proposal
    self.files = files
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let plan = proposal.plan
    let title = language.text(
      vi: "Đề xuất kinh phí, kỳ kiểm kê \(plan.round.name.vi)",
      en: "Funding proposal, inventories of \(plan.round.name.en)"
    )
    var blocks: [Report.Block] = [
      .paragraph(
        language.phrase(
          vi:
            "\(strong: title): ngân sách \(plan.policy.budget), đề nghị \(plan.cost), còn lại \(plan.remaining) đồng.",
          en: "\(strong: title): budget \(plan.policy.budget), cost \(plan.cost), remaining \(plan.remaining) đồng."
        )
      ),
      .list(Report.List(.numbered, plan.goals.filter { $0.goal.kind != .cost }.map { goal($0, in: language) })),
    ]
    if !plan.lines.isEmpty {
      blocks.append(
        .list(Report.List(.bulleted, plan.lines.prefix(Self.lines).map { line($0, in: language) } + rest(in: language)))
      )
    }
    blocks.append(.facts(facts(in: language)))
    return Report(language: language, title: title, blocks: blocks)
  }

  private func goal(_ outcome: GoalOutcome, in language: Language) -> Phrase {
    let target = outcome.target.map { "/\(Figures(language).integer($0))" } ?? ""
    let verdict = Phrase(.status(outcome.verdict[language].lowercased(), outcome.tone))
    let value: Phrase = "\(outcome.goal.name[language]): \(outcome.achieved)\(target)"
    if proposal.plan.idleGoals.contains(outcome.goal.kind) {
      return "\(outcome.goal.name[language]): \(.status(Goal.notApplicable[language].lowercased(), .neutral))"
    }
    if !outcome.applies { return "\(outcome.goal.name[language]): \(verdict)" }
    if outcome.target == 0 {
      return language.phrase(
        vi: "\(outcome.goal.name[language]): không còn gì phải làm",
        en: "\(outcome.goal.name[language]): nothing is left to do"
      )
    }
    if outcome.target == nil { return outcome.isProven ? value : "\(value) (\(outcome.proof[language]))" }
    return outcome.isProven ? "\(value), \(verdict)" : "\(value), \(verdict) (\(outcome.proof[language]))"
  }

  private func line(_ line: PlanLine, in language: Language) -> Phrase {
    "\(shortened(line.unit.name[language])): \(shortened(line.requirement.title[language])), \(line.cost) đồng"
  }

  private func rest(in language: Language) -> [Phrase] {
    let rest = proposal.plan.lines.count - Self.lines
    guard rest > 0 else { return [] }
    return [
      language.phrase(
        vi: "và \(rest) hạng mục khác theo thứ tự ưu tiên",
        en: rest == 1 ? "and 1 more line" : "and \(rest) more lines by priority"
      )
    ]
  }

  private func facts(in language: Language) -> [Report.Fact] {
    let plan = proposal.plan
    var facts: [Report.Fact] = []
    if !plan.unfunded.isEmpty {
      facts.append(
        Report.Fact(
          language.text(vi: "Chưa bố trí", en: "Not funded"),
          language.phrase(vi: "\(plan.unfunded.count) thiếu hụt", en: "\(plan.unfunded.count) gaps")
        )
      )
    }
    let blocked = BlockedTable(plan: plan, edition: proposal.edition, language: language).units
    if !blocked.isEmpty {
      let names = blocked.prefix(2).map { shortened($0.name[language]) }.joined(separator: ", ")
      facts.append(
        Report.Fact(
          language.text(vi: "Thiếu dữ liệu", en: "Lack data"),
          language.phrase(
            vi: "\(blocked.count) đơn vị (\(names)\(blocked.count > 2 ? ", …" : ""))",
            en:
              "\(blocked.count.counted("unit")) (\(names)\(blocked.count > 2 ? ", …" : ""))"
          )
        )
      )
    }
    if !files.isEmpty {
      facts.append(Report.Fact(language.text(vi: "Đã ghi", en: "Written"), Phrase(text: written(in: language))))
    }
    return facts
  }

  private func shortened(_ name: String) -> String {
    name.count <= Self.longestName ? name : name.prefix(Self.longestName - 1) + "…"
  }
}

// MARK: - The files

extension ProposeSummary {
  /// The files; those of a folder inside the others' are counted.
  private func written(in language: Language) -> String {
    let depth = files.map { $0.count { $0 == "/" } }.min() ?? 0
    var names: [String] = []
    var counts: [String: Int] = [:]
    for file in files {
      let parts = file.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > depth + 1 else {
        names.append(file)
        continue
      }
      let folder = parts[...depth].joined(separator: "/") + "/"
      if counts[folder] == nil { names.append(folder) }
      counts[folder, default: 0] += 1
    }
    return names.map { name in
      counts[name].map { language.text(vi: "\(name) (\($0) tệp)", en: "\(name) (\($0) files)") } ?? name
    }.joined(separator: ", ")
  }
}
