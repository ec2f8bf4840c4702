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
}
