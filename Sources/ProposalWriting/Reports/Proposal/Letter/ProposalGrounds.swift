import Documents
import FacilityPlanning
import Vocabulary

/// What a proposal rests on: the law of its day, as far as the rules name it, and the letters that it carries out.
///
/// Ratings, inventories and criteria are followed, and are no grounds.
struct ProposalGrounds {
  let proposal: Proposal
  let language: Language

  /// All grounds in the order of the rules; what is carried out stands last.
  var phrases: [Phrase] {
    let grounds =
      cited.map(sentence)
      + carriedOut.map { rule in
        language.phrase(vi: "Thực hiện \(rule.basis.vi)", en: "In implementation of \(rule.basis.en)")
      }
    return grounds.isEmpty ? [open] : grounds
  }

  /// The grounds of a decision: no circulars, and no letters.
  var ofDecision: [Phrase] {
    let grounds = cited.filter { !$0.basis.vi.hasPrefix("Thông tư") }.map(sentence)
    return grounds.isEmpty ? [open] : grounds
  }

  private var cited: [Rule<LegalGround>] { proposal.rules?.rules.grounds.filter { $0.content == .cited } ?? [] }

  private var carriedOut: [Rule<LegalGround>] {
    proposal.rules?.rules.grounds.filter { $0.content == .carriedOut } ?? []
  }

  private var open: Phrase {
    language.phrase(
      vi: "Căn cứ \(placeholder: "các căn cứ pháp lý")",
      en: "Pursuant to \(placeholder: "legal grounds")"
    )
  }

  private func sentence(_ rule: Rule<LegalGround>) -> Phrase {
    let isLaw = !["Decree", "Decision", "Circular", "Resolution"].contains { rule.basis.en.hasPrefix($0) }
    return language.phrase(vi: "Căn cứ \(rule.basis.vi)", en: "Pursuant to \(isLaw ? "the " : "")\(rule.basis.en)")
  }
}
