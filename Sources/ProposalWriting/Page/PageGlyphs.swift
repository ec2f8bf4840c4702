import FacilityPlanning
import Vocabulary

/// The signs of the page: what was found is a glyph, what is decided about it is its frame.
enum PageGlyphs {
  /// The drawings, each once, for `use` to point at.
  static let sprite: PageMarkup = """
    <svg hidden aria-hidden="true">\
    <symbol id="g-missing" viewBox="0 0 16 16"><path d="M4.6 4.6l6.8 6.8M11.4 4.6l-6.8 6.8"/></symbol>\
    <symbol id="g-short" viewBox="0 0 16 16"><circle cx="8" cy="8" r="4.4"/><path d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" stroke="none"/></symbol>\
    <symbol id="g-worn" viewBox="0 0 16 16"><path d="M3.6 4.6h8.8L8 12.2z"/></symbol>\
    <symbol id="g-deviates" viewBox="0 0 16 16"><path d="M3.6 6.3h8.8M3.6 9.9h8.8M10.2 3.6l-4.4 9"/></symbol>\
    <symbol id="g-obsolete" viewBox="0 0 16 16"><path d="M12.2 8.6A4.3 4.3 0 1 1 10.6 4.6M10.9 2.2v2.9H8"/></symbol>\
    <symbol id="g-unknown" viewBox="0 0 16 16"><path d="M5.7 6.1a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .7-1 1.5"/><circle cx="8" cy="12.2" r=".95" fill="currentColor" stroke="none"/></symbol>\
    <symbol id="g-met" viewBox="0 0 16 16"><circle cx="8" cy="8" r="1.6" fill="currentColor" stroke="none"/></symbol>\
    <symbol id="g-coming" viewBox="0 0 16 16"><path d="M3 7.4h7.6M7.6 4.4l3 3-3 3"/></symbol>\
    <symbol id="g-star" viewBox="0 0 16 16" overflow="visible"><path d="M8 1.2l2.05 4.4 4.8.6-3.55 3.3.93 4.76L8 11.9l-4.23 2.36.93-4.76L1.15 6.2l4.8-.6z"/></symbol>\
    </svg>
    """

  /// What is decided about a cell.
  enum Decision: String {
    case met
    case fund
    /// Funded, because the policy provides for it in advance.
    case lock
    /// Approved by an earlier decision, and still to come.
    case comm
    case open
    /// Left out by the policy.
    case excl
    case unk
  }

  /// What is decided about a requirement of a unit.
  static func decision(on assessment: RequirementAssessment, line: PlanLine?, lock: Lock.Action?) -> Decision {
    if assessment.isClosedByCommitments { return .comm }
    if assessment.status == .met { return .met }
    if assessment.status == .unknown { return .unk }
    if line != nil { return lock == .fund ? .lock : .fund }
    return lock == .exclude ? .excl : .open
  }

  /// The sign of a cell; what is approved and still to come is no finding any more.
  static func chip(_ status: RequirementStatus, _ decision: Decision) -> PageMarkup {
    let glyph = decision == .comm ? "coming" : status.rawValue
    return "<span class=\"k \(decision.rawValue)\"><svg aria-hidden=\"true\"><use href=\"#g-\(glyph)\"/></svg></span>"
  }

  /// The stars of a unit: those of today, those that it gains, and a line under the recognised one.
  static func stars(_ before: Int?, _ after: Int?, highest: Int) -> PageMarkup {
    let text: PageMarkup =
      before == after
      ? .both(PageWords(.vietnamese).stars(after), PageWords(.english).stars(after))
      : "\(before.map(String.init) ?? "?")\u{A0}→\u{A0}\(after.map(String.init) ?? "?")"
    let width = highest * 33 / 2
    guard let after else {
      return """
        <span class="stars"><svg viewBox="0 0 \(width) 16" aria-hidden="true">\
        <line x1="2" y1="8" x2="\(width - 2)" y2="8" class="s-no" stroke-dasharray="2 3"/></svg><span>\(text)</span></span>
        """
    }
    let stars = (0..<highest).map { place -> PageMarkup in
      let style = place < min(before ?? 0, after) ? "s-had" : place < after ? "s-won" : "s-no"
      return
        "<use href=\"#g-star\" x=\"\("\(place * 33 / 2).\(place * 33 % 2 * 5)")\" width=\"16\" height=\"16\" class=\"\(style)\"/>"
    }
    return
      "<span class=\"stars\"><svg viewBox=\"0 0 \(width) 16\" aria-hidden=\"true\">\(stars)</svg><span>\(text)</span></span>"
  }
}

/// The locks of a policy, found by unit.
struct PageLocks {
  private let byUnit: [Slug: [Lock]]

  init(_ policy: Policy) { byUnit = Dictionary(grouping: policy.locks, by: \.unit) }

  /// What the policy says beforehand of a requirement of a unit.
  func action(on unit: Slug, _ requirement: Slug) -> Lock.Action? {
    byUnit[unit]?.first { $0.concerns(unit: unit, requirement: requirement) }?.action
  }
}
