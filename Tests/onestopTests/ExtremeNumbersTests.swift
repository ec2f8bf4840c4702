import Foundation
import Testing
import TestSupport

/// Numbers at the ends of 64 bits, wherever outside data can hold them, end no run.
@Suite struct ExtremeNumbersTests {
  private static let extremes = [Int.min, Int.min + 1, -1, Int.max, Int.max - 1]

  @Test(arguments: extremes)
  func `amounts of a record`(value: Int) throws {
    let folder = try SharedTool.small.get().copy()
    try folder.edit("proposals/2025-02/proposal.json") { record in
      guard var lines = record["lines"] as? [[String: Any]] else { return }
      for member in ["amount", "cost", "gross", "unitPrice", "quantity"] { lines[0][member] = value }
      lines[1]["amount"] = -5
      lines[2]["contingencyPercent"] = value
      lines[3]["sharePercent"] = value
      lines[4]["rank"] = value
      record["lines"] = lines
      for member in ["policy", "totals"] {
        guard var object = record[member] as? [String: Any] else { continue }
        for (name, old) in object where old is Int { object[name] = value }
        record[member] = object
      }
    }
    let tool = BuiltTool(in: folder.url)
    for line in [
      ["trace", "1"], ["trace", "\(Int.max)"], ["trace", "\(Int.max)", "--json"], ["trace", "5"],
      ["verify", "proposals/2025-02"], ["verify", "proposals/2025-02", "--json"],
      ["diff", "proposals/2025-02", "proposals/2025-02"],
    ] {
      let run = try tool.run(line)
      #expect([0, 1, 64, 65].contains(run.exitCode), "\(line) \(run.exitCode) \(run.messages.prefix(300))")
    }
  }

  @Test(arguments: extremes.map(\.description) + ["1e-9223372036854775808", "1e400", "99999999999999999999", "-0.0"])
  func `cells and settings`(number: String) throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let path = "inventories/2025-02/tan-lieu.csv"
    let text = try folder.read(path)
    for separator in [",1,", ",2011,", ",600,"] {
      try folder.write(text.replacing(separator, with: ",\(number),"), to: path)
      #expect([0, 1].contains(try tool(folder).run("check").exitCode))
    }
    try folder.write(text, to: path)
    for file in ["register", "criteria", "policy", "rules"] {
      let path = "inventories/\(file).json"
      let text = try folder.read(path)
      try folder.write(text.replacing(/: \d+(,?)\n/) { ": \(number)\($0.1)\n" }, to: path)
      #expect([0, 1].contains(try tool(folder).run("check").exitCode), "\(file)")
      try folder.write(text, to: path)
    }
    let prices = try folder.read("inventories/prices.csv")
    try folder.write(prices.replacing(/,\d+,/) { _ in ",\(number)," }, to: "inventories/prices.csv")
    #expect([0, 1].contains(try tool(folder).run("check").exitCode))
  }

  @Test(arguments: ["1", "0", "-5", "9223372036854775807", "99999999999999999999"])
  func `the width of the terminal`(columns: String) throws {
    let folder = try SharedTool.small.get().folder
    var tool = BuiltTool(in: folder.url)
    tool.environment["COLUMNS"] = columns
    for line in [["plan"], ["--help"], ["plan", "--help"], ["assess"], ["ladder"]] {
      #expect(try tool.run(line).exitCode == 0, "\(line)")
    }
  }

  private func tool(_ folder: TemporaryFolder) -> BuiltTool { BuiltTool(in: folder.url) }
}
