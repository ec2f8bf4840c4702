/// Why a requirement cannot be judged.
package enum UnknownReason: String, Sendable, Hashable, CaseIterable {
  case noSubmission
  case itemNotReported
  case quantityNotReported
  case conditionNotReported
  case yearNotReported
  case areaNotReported
  case attributeNotReported
  case countersNotRegistered
  case residentsNotRegistered
  /// The unit grew out of others, and one of them says nothing about the item.
  case partNotReported
}
