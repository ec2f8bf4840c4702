import Foundation

/// A path at which a file can be written, after symbolic links.
struct FileTarget {
  let path: String
  /// The permissions of the file that stands there; absent if there is none.
  private let permissions: mode_t?

  /// Follows links, and checks what stands at a path.
  init(_ path: String) throws(FileWriteError.Reason) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw FileWriteError.Reason(code: errno) }
      guard !path.hasSuffix("/") else { throw .isDirectory }
      // A link that leads nowhere would be replaced by the file: what it was meant to name is unknown.
      guard lstat(path, &status) != 0 else { throw .isNotFile }
      self.path = try Self.resolved(Self.folder(of: path)) + "/" + Self.name(of: path)
      self.permissions = nil
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory
    default: throw .isNotFile
    }
    guard access(path, W_OK) == 0 else { throw FileWriteError.Reason(code: errno) }
    self.path = try Self.resolved(path)
    self.permissions = status.st_mode & 0o7777
  }

  /// Returns the folder that holds what a path names.
  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  private static func name(of path: String) -> String { (path as NSString).lastPathComponent }

  private static func resolved(_ path: String) throws(FileWriteError.Reason) -> String {
    guard let resolved = realpath(path, nil) else { throw FileWriteError.Reason(code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileTarget {
  /// Writes a new file beside this one, down to the disk, and returns its path.
  func createBeside(suffix: String, contents: [UInt8]) throws(FileWriteError.Reason) -> String {
    let name = try freeName(suffix: suffix) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    defer { close(name.result) }
    do throws(FileWriteError.Reason) {
      try Self.write(contents, to: name.result)
      if let permissions, fchmod(name.result, permissions) != 0 { throw FileWriteError.Reason(code: errno) }
      guard fsync(name.result) == 0 else { throw FileWriteError.Reason(code: errno) }
    } catch {
      unlink(name.path)
      throw error
    }
    return name.path
  }

  /// Gives the file that stands here another name beside it, and returns that; nothing if no file stands here.
  func keep() throws(FileWriteError.Reason) -> String? {
    guard permissions != nil else { return nil }
    do throws(FileWriteError.Reason) {
      return try freeName(suffix: "old") { link(path, $0) }.path
    } catch {
      // Some file systems know no second names: then the contents are copied.
      return try createBeside(suffix: "old", contents: try contents())
    }
  }

  private func contents() throws(FileWriteError.Reason) -> [UInt8] {
    do throws(FileReadError) {
      return try FileReader(maximumBytes: .max).read(path)
    } catch {
      throw .other(error.description)
    }
  }

  /// Tries names beside the file until one is free.
  ///
  /// Nothing but the folder decides which, so that no clock or chance is needed.
  private func freeName(
    suffix: String,
    make: (String) -> Int32
  ) throws(FileWriteError.Reason) -> (path: String, result: Int32) {
    // Names may have 255 bytes.
    let name = Self.name(of: path)
    let start = "\(Self.folder(of: path))/.\(name.utf8.count <= 200 ? name : String(name.prefix(20)))"
    for attempt in 0..<100_000 {
      let candidate = "\(start)\(attempt == 0 ? "" : "-\(attempt)").\(suffix)"
      let result = make(candidate)
      if result >= 0 { return (candidate, result) }
      guard errno == EEXIST else { throw FileWriteError.Reason(code: errno) }
    }
    throw .other("too many unfinished files in the folder")
  }

  private static func write(_ contents: [UInt8], to descriptor: Int32) throws(FileWriteError.Reason) {
    var rest = contents[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileWriteError.Reason(code: errno) }
      rest = rest.dropFirst(count)
    }
  }
}
