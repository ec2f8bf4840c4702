/// A value with what was found while it was made; it is absent if it cannot exist.
///
///     let document = Checked { try file.document() } refusal: { .unreadable($0, file: file.name) }
///     document.flatMap { PolicyFile(register, edition).settings(in: $0, file: file.name) }
///
/// The findings add up along the way: none is lost because a later step gives no value.
package struct Checked<Value> {
  /// Absent if it cannot exist.
  package var value: Value?
  package var findings: [Finding]

  package init(_ value: Value?, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }

  /// Makes no value, for one reason.
  package init(refusal: Finding) { self.init(nil, [refusal]) }

  /// Reads a value; the error of a reader becomes the finding that it is.
  init<Failure>(_ read: () throws(Failure) -> Value, refusal: (Failure) -> Finding) {
    do throws(Failure) { self.init(try read()) } catch { self.init(refusal: refusal(error)) }
  }
}

extension Checked: Sendable where Value: Sendable {}

extension Checked {
  /// The same without the value, if one of the findings is an error.
  package var withoutErrors: Checked { Checked(findings.hasErrors ? nil : value, findings) }

  /// Goes on with the value, if there is one, by a step that finds more.
  func flatMap<Other>(_ next: (Value) -> Checked<Other>) -> Checked<Other> {
    guard let value else { return Checked<Other>(nil, findings) }
    let further = next(value)
    return Checked<Other>(further.value, findings + further.findings)
  }

  /// Hands out the value and leaves the findings in a list.
  func value(findings list: inout [Finding]) -> Value? {
    list += findings
    return value
  }
}
