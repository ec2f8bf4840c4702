extension FileWriting {
  /// A file to be written.
  package struct File: Sendable, Hashable {
    /// Where to write it.
    package var path: String
    /// What to write.
    package var contents: [UInt8]

    /// Makes a file from where it goes and what it holds.
    package init(path: String, contents: [UInt8]) {
      self.path = path
      self.contents = contents
    }
  }
}
