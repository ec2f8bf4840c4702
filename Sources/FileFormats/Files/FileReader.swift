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
