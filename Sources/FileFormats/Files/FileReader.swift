import Foundation

/// Reads whole files, up to a length.
package struct FileReader: Sendable {
  private let maximumBytes: Int

  private static let pieceLength = 256 << 10

  /// Makes a reader that refuses files longer than a number of bytes.
  package init(maximumBytes: Int = 64 << 20) {
    self.maximumBytes = max(0, maximumBytes)
  }

  /// Reads the file at a path.
  ///
  /// A pipe is read to its end.
  ///
  /// - Throws: ``FileReadError`` if it is not there, cannot be read or is too long.
  package func read(_ path: String) throws(FileReadError) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileReadError(path: path, code: errno) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileReadError(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    guard status.st_size <= maximumBytes else { throw .tooLarge(path: path, limit: maximumBytes) }

    var contents: [UInt8] = []
    contents.reserveCapacity(Int(status.st_size))
    var piece = [UInt8](repeating: 0, count: Self.pieceLength)
    while true {
      let count = Foundation.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileReadError(path: path, code: errno) }
      guard count > 0 else { return contents }
      guard contents.count + count <= maximumBytes else { throw .tooLarge(path: path, limit: maximumBytes) }
      contents.append(contentsOf: piece[..<count])
    }
  }
}

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

/// Returns the system's words for an error number.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
