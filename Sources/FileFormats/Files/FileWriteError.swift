import Foundation

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

extension FileWriteError {
  /// What stands in the way of writing a file.
  package enum Reason: Error, Sendable, Hashable {
    /// A folder stands at the path.
    case isDirectory
    /// Something that is neither a file nor a folder stands at the path, such as a device.
    case isNotFile
    /// A file stands where a folder on the way to the path should be.
    case folderIsFile
    /// The file or its folder may not be written.
    case noPermission
    /// The disk or its share for this user is full.
    case noSpace
    /// Two files of the set have the same path.
    case writtenTwice
    /// The path is empty or no path at all.
    case invalidPath
    /// The system gave another reason.
    case other(String)
  }
}

extension FileWriteError.Reason {
  init(code: Int32) {
    switch code {
    case EISDIR: self = .isDirectory
    case ENOTDIR, EEXIST: self = .folderIsFile
    case EACCES, EPERM, EROFS: self = .noPermission
    case ENOSPC, EDQUOT: self = .noSpace
    default: self = .other(systemMessage(code))
    }
  }
}

extension FileWriteError.Reason: CustomStringConvertible {
  /// The reason in English.
  package var description: String {
    switch self {
    case .isDirectory: "a folder stands here; it is not replaced by a file"
    case .isNotFile: "what stands here is not a file; it is not replaced"
    case .folderIsFile: "a file stands where a folder of this path should be"
    case .noPermission: "no permission to write here"
    case .noSpace: "the disk is full"
    case .writtenTwice: "the same file would be written twice"
    case .invalidPath: "this is not a path"
    case .other(let reason): reason
    }
  }
}
