package import Vocabulary

/// How a package of a certain size may be bought.
package struct ProcurementLimit: Sendable, Hashable {
  /// Where the money of a package stands.
  package enum Scope: String, Sendable, Hashable, CaseIterable {
    /// In the yearly estimate of an agency.
    case estimate
    /// In a project; no package of a proposal is.
    case project
  }

  /// The way of buying: "Chỉ định thầu".
  package var route: LocalizedText
  /// The largest package, tax included; no limit if absent.
  package var upTo: Money?
  package var scope: Scope
  /// What the limit is about; everything if empty.
  package var classes: [Price.Class]
  /// What has to be kept in mind on this way, in a few words: "phải lưu hóa đơn, chứng từ".
  package var condition: LocalizedText?

  package init(
    route: LocalizedText,
    upTo: Money?,
    scope: Scope = .estimate,
    classes: [Price.Class] = [],
    condition: LocalizedText? = nil
  ) {
    self.condition = condition
    self.route = route
    self.upTo = upTo
    self.scope = scope
    self.classes = classes
  }

  /// Tells whether a package of a class and an amount may take this way.
  package func admits(_ amount: Money, of class: Price.Class) -> Bool {
    concerns(`class`) && (upTo.map { amount <= $0 } ?? true)
  }

  package func concerns(_ class: Price.Class) -> Bool { classes.isEmpty || classes.contains(`class`) }
}

/// How a package may be bought, as far as the rules tell.
package enum ProcurementRoute: Sendable, Hashable {
  case known(Rule<ProcurementLimit>)
  /// The package passes the highest limit that is known.
  case beyond(Rule<ProcurementLimit>)
  /// No rule for the day is known.
  case unknown
}
