import FacilityPlanning
import FileFormats
import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Lists of units as people have them, and the workspace that is made of one.
@Suite struct NewWorkspaceTests {
  private func list(_ text: String, file: String = "ds.csv") -> Checked<UnitList> {
    UnitList.read(Array(text.utf8), file: file)
  }

  @Test func `what is embedded is what ships`() throws {
    let embedded = [
      "criteria.json": PackageResources.criteria_json, "prices.csv": PackageResources.prices_csv,
      "rules.json": PackageResources.rules_json, "policy.json": PackageResources.policy_json,
    ]
    for (name, bytes) in embedded {
      let shipped = try Data(contentsOf: Project.folder.appending(path: "inventories/\(name)"))
      #expect([UInt8](shipped) == bytes, "copy inventories/\(name) to Sources/InventoryIntake/Resources")
    }
  }

  @Test(arguments: [
    "Tên đơn vị,Loại,Số sao,Số quầy\nPhường Kinh Bắc,Phường,3,5\nXã Tam Đa,Xã,0,3\n",
    "DANH SÁCH\n\nTT;Phường, xã;Sao;Quầy\n1;Phường Kinh Bắc;3 sao;5\n2;Xã Tam Đa;0 sao;3\nTổng cộng;;;8\n",
    "Unit,Kind,Stars,Counters\nKinh Bắc,ward,3,5\nTam Đa,commune,0,3\n",
  ])
  func `a list is read by its headings, in either language`(text: String) throws {
    let read = list(text)
    #expect(read.findings.map(\.line) == [])
    let units = try #require(read.value).units
    #expect(units.map { $0["code"]?.string } == ["kinh-bac", "tam-da"])
    #expect(units.map { $0["name"]?["vi"]?.string } == ["Phường Kinh Bắc", "Xã Tam Đa"])
    #expect(units.map { $0["name"]?["en"]?.string } == ["Kinh Bac Ward", "Tam Da Commune"])
    #expect(units.map { $0["kind"]?.string } == ["ward", "commune"])
    #expect(units.map { $0["recognisedStar"]?.number } == ["3", "0"])
    #expect(units.map { $0["counters"]?.number } == ["5", "3"])
  }

  @Test(arguments: [
    ("Nguyễn Văn A", ["name": "Nguyễn Văn A"]), ("0912 345 678", ["name": "0912 345 678", "phone": "0912 345 678"]),
    (
      "Nguyễn Văn A; (0204) 3.854.123; a@bacgiang.gov.vn",
      ["name": "Nguyễn Văn A", "phone": "(0204) 3.854.123", "email": "a@bacgiang.gov.vn"]
    ), ("", [:]),
  ])
  func `who sends the inventory is told apart from mail and telephone`(text: String, contact: [String: String]) throws {
    let unit = try #require(list("Tên đơn vị,Liên hệ\nPhường Kinh Bắc,\(text)\n").value).units[0]
    let found = (unit["contact"]?.members ?? []).map { ($0.key, $0.value.string ?? "") }
    #expect(Dictionary(uniqueKeysWithValues: found) == contact)
  }

  @Test(arguments: [
    ("Tên đơn vị,Loại\nKinh Bắc,quận\n", "unknown-word"), ("Tên đơn vị\nKinh Bắc\n", "missing-cell"),
    ("Tên đơn vị,Dân số\nPhường Kinh Bắc,nhiều\n", "invalid-number"), ("a,b\n1,2\n", "missing-column"),
    ("Tên đơn vị,Số sao\nPhường Kinh Bắc,12\n", "number-too-large"), ("Tên đơn vị,Loại\n", "empty-register"),
  ])
  func `what cannot be read is a finding`(text: String, code: String) {
    let read = list(text)
    #expect(read.value == nil)
    #expect(read.findings.map(\.code) == [code])
  }

  @Test(arguments: [SettingsConversion.Clothes.workbook, .files])
  func `the workspace that is made lacks nothing but what nobody said`(clothes: SettingsConversion.Clothes) throws {
    let units = try #require(list("Tên đơn vị,Điểm khác\nPhường Kinh Bắc,50\nXã Tam Đa,\n").value)
    let round = try #require(Round("2026-12"))
    var documents = WorkspaceDocuments()
    for file in try NewWorkspace(units, round: round).files(clothes, language: .vietnamese) {
      documents.add(try #require(WorkspaceRole(rawValue: file.name)), bytes: file.contents, path: file.name)
    }
    documents.openWorkbook()
    let content = documents.content()
    #expect(
      Set(content.findings.map(\.code)) == ["missing-budget", "missing-other-score"],
      "\(content.findings.map(\.line))"
    )
    #expect(content.policy?.isWithoutBudget == true)
    if clothes == .workbook {
      #expect(content.findings.contains { $0.source.description == "settings.xlsx:Chính sách!B4" })
    }
  }
}
