import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Says what another decision about one unit does to the goals and to the other units.
struct ConsequenceSentences {
  let consequence: Consequence
  /// The unit that the decision is about.
  let unit: Slug

  /// The goals that change, or that none does.
  var goals: LocalizedPhrase {
    guard !consequence.goals.isEmpty else {
      return LocalizedPhrase(vi: "không mục tiêu nào thay đổi", en: "no goal changes")
    }
    func phrase(_ language: Language) -> Phrase {
      .joined(
        consequence.goals.map { change in
          let name = change.goal.name[language]
          return "\(name.prefix(1).lowercased() + name.dropFirst()) \(change.before) → \(change.after)"
        },
        separator: ", "
      )
    }
    return LocalizedPhrase(vi: phrase(.vietnamese), en: phrase(.english))
  }

  /// Who gets less, and who gets more; nothing if nobody does.
  var units: LocalizedPhrase? {
    let losing = consequence.changes.filter { !$0.dropped.isEmpty && !isDecided($0) }
    let gaining = consequence.changes.filter { $0.dropped.isEmpty && !isDecided($0) }
    func phrase(_ language: Language) -> Phrase? {
      let less = losing.map { name($0, $0.dropped, language) }.joined(separator: "; ")
      let more = gaining.map { name($0, $0.added, language) }.joined(separator: "; ")
      var parts: [String] = []
      if !less.isEmpty { parts.append(language.text(vi: "Bị bớt: \(less).", en: "Less for: \(less).")) }
      if !more.isEmpty { parts.append(language.text(vi: "Được thêm: \(more).", en: "More for: \(more).")) }
      return parts.isEmpty ? nil : Phrase(text: parts.joined(separator: " "))
    }
    guard let vi = phrase(.vietnamese), let en = phrase(.english) else { return nil }
    return LocalizedPhrase(vi: vi, en: en)
  }

  /// Whether a change is no more than the decision itself.
  private func isDecided(_ change: OptionChange) -> Bool {
    change.unit.code == unit && (change.added.isEmpty || change.dropped.isEmpty)
  }

  private func name(_ change: OptionChange, _ gaps: [Gap], _ language: Language) -> String {
    "\(change.unit.name[language]) (\(gaps.map { $0.requirement.title[language] }.joined(separator: ", ")))"
  }
}
