import Foundation
import Testing
import TestSupport

/// Slips of people who type settings: one finding each, which says what to write.
@Suite struct SettingsSlipsTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder.withSmallWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  /// The lines of errors that `check` prints.
  private func errors() throws -> [Substring] {
    let run = try tool.run("check", "--language", "en")
    return run.output.split(separator: "\n").filter { $0.contains(": error: ") }
  }

  @Test(arguments: [
    ("960.000.000", "Write no marks of thousands: 960000000."), ("5,5", "write 5.5."),
    ("960,000,000", "Write no marks of thousands: 960000000."),
    ("5,500", "write 5500; if it is the decimal comma, write 5.500."),
    ("1.250.000,5", "like 960000000 or 5.5."), ("960.000", "If it parts thousands, write 960000."),
  ])
  func `a number with the marks of people`(number: String, answer: String) throws {
    try folder.replace("250000000", by: number, in: "inventories/policy.json")
    let errors = try errors()
    #expect(errors.count == 1, "\(errors)")
    #expect(errors.first?.contains(answer) == true, "\(errors)")
  }

  @Test func `a day that does not exist is the only thing wrong`() throws {
    try folder.edit("inventories/register.json") { register in
      guard var authorities = register["authorities"] as? [[String: Any]] else { return }
      authorities[0]["validUntil"] = "2025-06-31"
      register["authorities"] = authorities
    }
    let errors = try errors()
    #expect(errors.count == 1, "\(errors)")
    #expect(errors.first?.contains("the month has only 30 days") == true, "\(errors)")
    #expect(errors.first?.contains("write 2025-06-30") == true, "\(errors)")
  }

  @Test(arguments: [("recognisedStar", "hai" as any Sendable), ("kind", "phường"), ("name", 1)])
  func `a fault of a unit is no fault of what becomes of it`(member: String, value: any Sendable) throws {
    try folder.edit("inventories/register.json") { register in
      guard var units = register["units"] as? [[String: Any]] else { return }
      for place in units.indices where units[place]["code"] as? String == "tan-lieu" { units[place][member] = value }
      register["units"] = units
    }
    let errors = try errors()
    #expect(errors.count == 1, "\(errors)")
  }

  @Test func `a part that is no unit stays a fault`() throws {
    try folder.edit("inventories/register.json") { register in
      guard var changes = register["reorganisations"] as? [[String: Any]],
        var units = changes[0]["units"] as? [[String: Any]]
      else { return }
      units[0]["parts"] = ["Tan Lieu", "tan-lio"]
      changes[0]["units"] = units
      register["reorganisations"] = changes
    }
    let errors = try errors()
    #expect(errors.contains { $0.contains("[unknown-reference]") && $0.contains("tan-lio") }, "\(errors)")
  }
}
