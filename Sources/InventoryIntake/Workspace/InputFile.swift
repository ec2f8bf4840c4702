import FileFormats

/// A file that went into a result, with its digest.
package struct InputFile: Sendable, Hashable {
  /// The path as the user gave it.
  package let path: String
  /// What the file is to the workspace; nothing for a submission.
  package let role: WorkspaceRole?
  /// The SHA-256 of its bytes, in hexadecimal.
  package let digest: String

  init(path: String, role: WorkspaceRole? = nil, bytes: [UInt8]) {
    self.path = path
    self.role = role
    self.digest = SHA256.hex(of: bytes)
  }
}
