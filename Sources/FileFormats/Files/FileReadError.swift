import Foundation

/// The reason why a file cannot be read, with the path as it was given.
package enum FileReadError: Error, Sendable, Hashable {
  /// There is nothing at the path.
  case missing(path: String)
  /// A folder stands at the path.
  case isDirectory(path: String)
  /// The file, or a folder on the way to it, may not be read.
  case noPermission(path: String)
  /// The file is longer than was allowed.
  case tooLarge(path: String, limit: Int)
  /// The system gave another reason.
  case other(path: String, reason: String)
}

extension FileReadError {
  /// The path as it was given.
  package var path: String {
    switch self {
    case .missing(let path), .isDirectory(let path), .noPermission(let path), .tooLarge(let path, _),
      .other(let path, _):
      path
    }
  }

  init(path: String, code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EISDIR: self = .isDirectory(path: path)
    case EACCES, EPERM: self = .noPermission(path: path)
    default: self = .other(path: path, reason: systemMessage(code))
    }
  }
}

extension FileReadError: CustomStringConvertible {
  /// The trouble in English, without the path.
  package var description: String {
    switch self {
    case .missing: "no such file"
    case .isDirectory: "a folder stands here, not a file"
    case .noPermission: "no permission to read the file"
    case .tooLarge(_, let limit): "the file has more than \(limit) bytes"
    case .other(_, let reason): reason
    }
  }
}
