import Foundation
package import Vocabulary

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
  /// Only a file is read: a pipe or a device would keep the reader waiting, or never end.
  ///
  /// - Throws: ``FileReadError`` if it is not there, cannot be read or is too long.
  package func read(_ path: String) throws(FileReadError) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileReadError(path: path, code: errno) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileReadError(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .isNotFile(path: path) }
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

extension FileReader {
  /// How a file begins, and how long it is, whatever its length.
  ///
  /// - Throws: ``FileReadError`` if it is not there or cannot be read.
  package func beginning(of path: String, count: Int) throws(FileReadError) -> (bytes: [UInt8], size: Int) {
    guard !path.utf8.contains(0) else { throw .missing(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileReadError(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileReadError(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .isNotFile(path: path) }
    var bytes = [UInt8](repeating: 0, count: count)
    var length = 0
    while length < count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress.map { $0 + length }, count - length)
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw FileReadError(path: path, code: errno) }
      if read == 0 { break }
      length += read
    }
    return (Array(bytes[..<length]), Int(status.st_size))
  }
}

/// The reason why a file cannot be read, with the path as it was given.
package enum FileReadError: Error, Sendable, Hashable {
  /// There is nothing at the path.
  case missing(path: String)
  /// A folder stands at the path.
  case isDirectory(path: String)
  /// What stands at the path is a pipe, a socket or a device.
  case isNotFile(path: String)
  /// The file, or a folder on the way to it, may not be read.
  case noPermission(path: String)
  /// The file is longer than was allowed.
  case tooLarge(path: String, limit: Int)
  /// The file does not lie below the folder that it must lie in, or a link leads out of it: it was not opened.
  case outside(path: String, folder: String)
  /// The system gave another reason, by its number.
  case other(path: String, code: Int32)
}

extension FileReadError {
  /// The path as it was given.
  package var path: String {
    switch self {
    case .missing(let path), .isDirectory(let path), .isNotFile(let path), .noPermission(let path),
      .tooLarge(let path, _), .outside(let path, _), .other(let path, _):
      path
    }
  }

  /// The same trouble with the file under another path to it.
  func naming(_ path: String) -> FileReadError {
    switch self {
    case .missing: .missing(path: path)
    case .isDirectory: .isDirectory(path: path)
    case .isNotFile: .isNotFile(path: path)
    case .noPermission: .noPermission(path: path)
    case .tooLarge(_, let limit): .tooLarge(path: path, limit: limit)
    case .outside(_, let folder): .outside(path: path, folder: folder)
    case .other(_, let code): .other(path: path, code: code)
    }
  }

  init(path: String, code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EISDIR: self = .isDirectory(path: path)
    case EACCES, EPERM: self = .noPermission(path: path)
    default: self = .other(path: path, code: code)
    }
  }
}

extension FileReadError {
  /// The trouble in words, without the path.
  package var reason: LocalizedText {
    switch self {
    case .missing: LocalizedText(vi: "không có tệp này", en: "no such file")
    case .isDirectory: LocalizedText(vi: "đây là một thư mục", en: "a folder stands here, not a file")
    case .isNotFile: LocalizedText(vi: "đây không phải là tệp", en: "what stands here is not a file")
    case .noPermission: LocalizedText(vi: "không có quyền đọc", en: "no permission to read the file")
    case .tooLarge(_, let limit):
      LocalizedText(vi: "tệp lớn hơn \(limit) byte", en: "the file has more than \(limit) bytes")
    case .outside(_, let folder):
      LocalizedText(
        vi: "tệp nằm ngoài thư mục «\(folder)» nên không được mở",
        en: "it lies outside the folder '\(folder)' and was not opened"
      )
    case .other(_, let code): SystemReason(code: code).text
    }
  }
}
