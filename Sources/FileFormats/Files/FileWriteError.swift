/// The reason why a file cannot be written, with the path as it was given.
///
/// No file of the set was changed.
package struct FileWriteError: Error, Sendable, Hashable {
  /// The path as it was given.
  package var path: String
  /// What stands in the way.
  package var reason: Reason

  /// Makes an error from a path and a reason.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension FileWriteError: CustomStringConvertible {
  /// The trouble in English, without the path.
  package var description: String { reason.description }
}
