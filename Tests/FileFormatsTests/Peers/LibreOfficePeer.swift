import Foundation
import TestSupport

/// Converts workbooks with LibreOffice, if it is there.
struct LibreOfficePeer {
  private let program: String

  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    program = found
  }

  static let isPresent = LibreOfficePeer() != nil

  /// Reads one sheet of a workbook, from 1, as LibreOffice writes it as CSV in UTF-8, every text in quotes.
  func csv(ofSheet sheet: Int, in workbook: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try Data(workbook).write(to: URL(fileURLWithPath: folder["a.xlsx"]))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "-env:UserInstallation=file://\(folder["profile"])", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,\(sheet)", "--outdir", folder.url.path,
      folder["a.xlsx"],
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let name = try folder.names().first { $0.hasSuffix(".csv") }
    return try name.map { Array(try Data(contentsOf: URL(fileURLWithPath: folder[$0]))) } ?? []
  }
}
