import Foundation
import TestSupport

/// The built tool on a terminal, as a person sees it.
struct PseudoTerminal {
  let columns: Int
  var environment: [String: String] = [:]

  struct Failure: Error {}

  /// Runs the tool with both its streams on the terminal.
  ///
  /// - Returns: Everything that was shown, and the exit code.
  func run(_ arguments: [String], in folder: URL) throws -> (shown: String, exitCode: Int32) {
    let own = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard own >= 0 else { throw Failure() }
    defer { close(own) }
    let other = open(try Self.otherEnd(of: own), O_RDWR | O_NOCTTY)
    guard other >= 0 else { throw Failure() }
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(other, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure() }

    let process = Process()
    process.executableURL = BuiltTool.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "vi_VN.UTF-8", "TERM": "dumb"].merging(environment) { $1 }
    let handle = FileHandle(fileDescriptor: other, closeOnDealloc: false)
    (process.standardOutput, process.standardError) = (handle, handle)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    close(other)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // Reading fails once nobody holds the other end.
    while true {
      let count = read(own, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    process.waitUntilExit()
    let shown = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    return (shown, process.terminationStatus)
  }

  /// Unlocks the other end of a terminal, and finds its path.
  private static func otherEnd(of own: Int32) throws -> String {
    #if os(Linux)
      // What `unlockpt` and `ptsname` do; glibc shows those only to programs that ask for X/Open.
      let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
      var (isLocked, place): (Int32, Int32) = (0, 0)
      guard ioctl(own, unlock, &isLocked) == 0, ioctl(own, number, &place) == 0 else { throw Failure() }
      return "/dev/pts/\(place)"
    #else
      guard grantpt(own) == 0, unlockpt(own) == 0, let name = ptsname(own) else { throw Failure() }
      return String(cString: name)
    #endif
  }
}
