import Foundation

/// What stands at a path, links not followed.
enum StandingFile: Equatable {
  case nothing
  case file(permissions: mode_t)
  case folder
  case link
  /// A device, a pipe or a socket.
  case other

  /// Looks at a path.
  ///
  /// - Throws: the system's reason if it does not tell.
  init(at path: String) throws(FileWriteError.Reason) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw FileWriteError.Reason(code: errno) }
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(permissions: status.st_mode & 0o7777)
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// The SHA-256 of the file at a path, in hexadecimal, read piece by piece so that its length does not matter.
  ///
  /// - Returns: nothing if it cannot be read.
  static func digest(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var hash = SHA256()
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return hash.hex() }
      hash.update(piece[..<count])
    }
  }
}

extension [UInt8] {
  /// Writes a new file of these bytes.
  ///
  /// - Parameters:
  ///   - permissions: those of the file that it will replace.
  ///   - isLasting: whether to wait until the disk has it.
  func write(toNew path: String, permissions: mode_t?, isLasting: Bool) throws(FileWriteError.Reason) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw FileWriteError.Reason(code: errno) }
    defer { close(descriptor) }
    var rest = self[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileWriteError.Reason(code: errno) }
      rest = rest.dropFirst(count)
    }
    if let permissions, fchmod(descriptor, permissions) != 0 { throw FileWriteError.Reason(code: errno) }
    guard !isLasting || fsync(descriptor) == 0 else { throw FileWriteError.Reason(code: errno) }
  }
}

extension StandingFile {
  /// Waits until the disk has what was written to a file.
  static func makeLasting(_ path: String) throws(FileWriteError.Reason) {
    // What is only written or only read can be made to last, too.
    var descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0 { descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { throw FileWriteError.Reason(code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileWriteError.Reason(code: errno) }
  }
}
