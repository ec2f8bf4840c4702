import FacilityPlanning
import FileFormats
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Where members of settings stand in the workbook, and what changed between two versions of them.
@Suite struct SettingsPlacesTests {
  private func places(besides own: Set<WorkspaceRole> = []) throws -> SettingsPlaces {
    var documents: [WorkspaceRole: JSONValue] = [:]
    var workspace = WorkspaceDocuments()
    for sample in Sample.allCases {
      guard let role = WorkspaceRole(rawValue: sample.file) else { continue }
      let file = StoredFile(sample.bytes, name: sample.file)
      if own.contains(role) {
        workspace.add(role, bytes: sample.bytes, path: sample.file)
      } else {
        documents[role] = try TableDocument(role)?.value(of: file.table().table) ?? file.document()
      }
    }
    let book = SettingsWorkbookWriter(documents, language: .vietnamese).document()
    workspace.add(.workbook, bytes: try WorkbookWriter().write(book), path: "settings.xlsx")
    workspace.openWorkbook()
    return workspace.places
  }

  @Test(arguments: [
    ("budget", WorkspaceRole.policy, "Chính sách!B4"), ("rounding", .policy, "Chính sách!B8"),
    ("costShare.commune", .policy, "Chính sách!B6"), ("goals", .policy, "Mục tiêu!A3"),
    ("goals[2]", .policy, "Mục tiêu!A5"), ("locks[1].action", .policy, "Khoản chốt!C4"),
    ("units[tan-lieu]", .register, "Đơn vị!A4"), ("units[tan-lieu].ownFunds", .register, "Đơn vị!L4"),
    ("units[tan-lieu].costShare", .register, "Đơn vị!K4"), ("units[nobody]", .register, "Đơn vị!A3"),
    ("requirements[name-signboard]", .criteria, "Yêu cầu!A4"), ("low", .prices, "Đơn giá!E3"),
    ("", .prices, "Đơn giá!A3"),
  ])
  func `a member is found, and the cell in which it would stand`(
    member: String,
    role: WorkspaceRole,
    place: String
  ) throws {
    #expect(try places().cell(of: member, in: role)?.description == "settings.xlsx:\(place)")
  }

  @Test func `what stands in a file of its own has no cell`() throws {
    let places = try places(besides: [.policy])
    #expect(places.cell(of: "budget", in: .policy) == nil)
    #expect(places.cell(of: "units[tan-lieu]", in: .register) != nil)
  }

  @Test func `settings are compared by what they say, whichever clothes they wear`() throws {
    let folder = try TemporaryFolder.withSampleWorkspace()
    let conversion = SettingsConversion(folder: folder["inventories"], language: .vietnamese)
    _ = try conversion.write(try #require(try conversion.change(to: .workbook).value))
    let names = ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"]
    func comparison() -> SettingsComparison {
      let before = names.map { ("inventories/\($0)", folder["inventories/superseded/\($0)"]) }
      return SettingsComparison(of: Dictionary(uniqueKeysWithValues: before), in: folder["inventories"])
    }
    #expect(comparison().changes == [])
    try folder.replace("\"ward\": ", by: "\"ward\": 1", in: "inventories/superseded/policy.json")
    try folder.replace("\"counters\": 6", by: "\"cunters\": 6", in: "inventories/superseded/register.json")
    let changes = try #require(comparison().changes)
    #expect(Set(changes.map(\.document)) == ["policy.json", "register.json"])
    let share = changes.first { $0.member == "costShare.ward" }
    #expect(share?.source.place == .cell(sheet: "Chính sách", reference: "B5"))
    #expect(changes.contains { $0.member.hasSuffix(".counters") && $0.before == nil && $0.now == "6" })
    #expect(changes.contains { $0.member.hasSuffix(".cunters") && $0.before == "6" && $0.now == nil })
    try folder.write("x", to: "inventories/settings.xlsx")
    #expect(comparison().changes == nil)
  }
}
