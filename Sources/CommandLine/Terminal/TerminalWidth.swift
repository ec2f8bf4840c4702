import Foundation

/// The number of columns that text may fill.
enum TerminalWidth {
  private static let standard = 80

  /// The columns: as `COLUMNS` says, else as wide as the terminal, else 80.
  static func columns(environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return standard }
    return Int(size.ws_col)
  }
}
