/// Lets an enumeration of words be the value of a parameter with no more than its conformance:
///
///     enum Format: String, CaseIterable, LosslessStringConvertible { case csv, json }
extension LosslessStringConvertible where Self: RawRepresentable<String> {
  package init?(_ description: String) { self.init(rawValue: description) }
  package var description: String { rawValue }
}
