import FacilityPlanning
import FileFormats
import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import InventoryIntake

/// Settings in sheets: the way there and back, and what is said about cells.
@Suite struct SettingsWorkbookTests {
  private static let file = "inventories/settings.xlsx"

  private func workbook(_ documents: [WorkspaceRole: JSONValue], _ language: Language = .vietnamese) throws -> [UInt8] {
    try WorkbookWriter().write(SettingsWorkbookWriter(documents, language: language).document())
  }

  private func read(_ bytes: [UInt8]) throws -> SettingsWorkbook {
    SettingsWorkbook(try WorkbookReader().read(bytes), file: Self.file)
  }

  /// The documents of the samples, with one changed.
  private func samples(_ role: WorkspaceRole? = nil, _ old: String = "", _ new: String = "") throws
    -> [WorkspaceRole: JSONValue]
  {
    var documents: [WorkspaceRole: JSONValue] = [:]
    for sample in Sample.allCases {
      guard let known = WorkspaceRole(rawValue: sample.file) else { continue }
      let text = known == role ? sample.text(replacing: old, with: new) : sample.text
      let file = StoredFile(Array(text.utf8), name: sample.file)
      documents[known] = try TableDocument(known)?.value(of: file.table().table) ?? file.document()
    }
    return documents
  }

  /// The findings of a workspace that is nothing but the workbook, with their places.
  private func findings(_ documents: [WorkspaceRole: JSONValue], _ language: Language = .vietnamese) throws -> [Finding]
  {
    var workspace = WorkspaceDocuments()
    workspace.add(.workbook, bytes: try workbook(documents, language), path: Self.file)
    workspace.openWorkbook()
    return workspace.content().findings.inReadingOrder()
  }

  // MARK: - There and back

  @Test(arguments: [Language.vietnamese, .english])
  func `the shipped settings come back byte for byte`(language: Language) throws {
    let folder = try TemporaryFolder.withSampleWorkspace()
    let conversion = SettingsConversion(folder: folder["inventories"], language: language)
    let change = try #require(try conversion.change(to: .workbook).value)
    _ = try conversion.write(change)
    for name in ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"] {
      #expect(!folder.exists("inventories/\(name)"))
      #expect(folder.exists("inventories/superseded/\(name)"))
    }
    let back = SettingsConversion(folder: folder["inventories"], language: .english)
    _ = try back.write(try #require(try back.change(to: .files).value))
    #expect(!folder.exists("inventories/settings.xlsx"))
    for name in ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"] {
      #expect(try folder.read("inventories/\(name)") == folder.read("inventories/superseded/\(name)"), "\(name)")
    }
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `the samples come back, and nothing is found in their sheets`(language: Language) throws {
    let documents = try samples()
    let again = try read(try workbook(documents, language))
    for (role, document) in documents {
      #expect(document.differences(from: again.documents[role]).map(\.path) == [], "\(role)")
    }
    #expect(again.findings.map(\.line) == [])
    #expect(try findings(documents, language).map(\.line) == [])
  }

  @Test(arguments: UInt64(1)...24)
  func `whatever stands in documents comes back`(seed: UInt64) throws {
    var random = RandomSettings(seed: seed)
    let documents = random.documents()
    let again = try read(try workbook(documents, seed.isMultiple(of: 2) ? .english : .vietnamese))
    for (role, document) in documents {
      let differences = document.differences(from: again.documents[role]).map(\.path)
      #expect(differences == [], "\(role), seed \(seed)")
    }
  }

  @Test func `what has no cell is named, and nothing is written`() throws {
    let folder = try TemporaryFolder.withSampleWorkspace()
    try folder.replace("\"counters\": 6", by: "\"couters\": 6", in: "inventories/register.json")
    let conversion = SettingsConversion(folder: folder["inventories"], language: .english)
    let checked = try conversion.change(to: .workbook)
    #expect(checked.value == nil)
    #expect(checked.findings.count > 1)
    #expect(checked.findings.allSatisfy { $0.code == "no-cell-for" && $0.message.en.contains("couters") })
  }

  @Test func `lists in cells are read as they are written`() {
    for elements in [[], [""], ["a"], ["a;b", "c"], ["(none)"], [" a "], ["\""], ["a\nb", "\"c\"; d"]] {
      for language in Language.allCases {
        #expect(CellList.elements(of: CellList.text(of: elements, language)) == elements)
      }
    }
    #expect(CellList.elements(of: "a;b ;\n c;;") == ["a", "b", "c"])
  }

  // MARK: - Codes

  @Test func `codes are made from names`() {
    var maker = CodeMaker(taken: ["dong-son"])
    #expect(maker.code(for: "Phường Tân Liễu") == "tan-lieu")
    #expect(maker.code(for: "Xã Tân Liễu") == "xa-tan-lieu")
    #expect(maker.code(for: "Phường Tân Liễu") == "phuong-tan-lieu")
    #expect(maker.code(for: "Phường Tân Liễu") == "tan-lieu-2")
    #expect(maker.code(for: "Phường Đồng Sơn") == "phuong-dong-son")
    #expect(maker.code(for: "Máy lấy số, loại 2") == "may-lay-so-loai-2")
    #expect(maker.code(for: "…") == nil)
    #expect(maker.code(for: String(repeating: "rất ", count: 40) + "dài").map { $0.utf8.count <= 64 } == true)
  }

  @Test func `a code left blank is that of the name, also where others name it`() throws {
    var documents = try samples()
    var units = documents[.register]?["units"]?.elements ?? []
    let members = units[1].members ?? []
    units[1].node = .object(members.filter { $0.key != "code" })
    documents[.register]?.put(JSONValue(.array(units), at: units[1].position), at: ["units"])
    let again = try read(try workbook(documents))
    #expect(again.documents[.register]?["units"]?.elements?[1]["code"]?.string == "dong-son")
    #expect(try findings(documents).map(\.line) == [])
  }

  // MARK: - Findings in the words of sheets

  @Test func `a missing cell is named by its heading, at its place`() throws {
    let found = try findings(try samples(.register, "\"kind\": \"ward\",", ""))
    #expect(found.map(\.code) == ["missing-cell"])
    #expect(found.first?.source.description == "\(Self.file):Đơn vị!F4")
    #expect(found.first?.message.vi == "Ô «Loại» còn trống.")
    let english = try findings(try samples(.register, ", \"en\": \"Tan Lieu Ward\"", ""), .english)
    #expect(english.map(\.code) == ["missing-cell"])
    #expect(english.first?.message.en == "The cell «Name of the unit (English)» is blank.")
  }

  @Test(arguments: [
    (WorkspaceRole.policy, "\"ward\": 70", "\"ward\": 170", "«170» ở «Thành phố chi cho phường (%)»", "Chính sách!B5"),
    (
      .policy, "\"goal\": \"floor\"", "\"goal\": \"flor\"", "«flor» không phải là giá trị của «Mục tiêu»", "Mục tiêu!A4"
    ),
    (.policy, "\"unit\": \"yen-lu\"", "\"unit\": \"yen-lo\"", "«yen-lo» ở «Đơn vị»", "Khoản chốt!A4"),
    (.waivers, "2025-06-30", "2025-06-31", "tháng 6/2025 chỉ có 30 ngày", "Miễn trừ!D4"),
    (.prices, "6850000", "99000000", "Giá", "Đơn giá!F4"),
    (.quotes, "counter-computer,Công ty A", "counter-computr,Công ty A", "«counter-computr» ở «Mục»", "Báo giá!A4"),
    (.quotes, "14500000,yes", "14500000,no", "chưa gồm thuế giá trị gia tăng", "Báo giá!E4"),
    (.quotes, "14500000,yes", "nhiều,yes", "«Giá chào (đồng)»", "Báo giá!D4"),
    (.quotes, "Công ty B", "Công ty A", "đã có báo giá cho «counter-computer» ở ô B4", "Báo giá!B5"),
    (.criteria, "\"item\": \"name-signboard\"", "\"item\": \"name-signbord\"", "«Hạng mục»", "Yêu cầu!F4"),
    (
      .rules, "\"use\": \"cited\"", "\"use\": \"quoted\"", "«quoted» không phải là giá trị của «Cách dùng»",
      "Căn cứ pháp lý!B4"
    ),
  ])
  func `a wrong cell is named by its heading`(
    role: WorkspaceRole,
    old: String,
    new: String,
    words: String,
    place: String
  ) throws {
    let found = try findings(try samples(role, old, new)).filter { $0.severity == .error }
    #expect(found.count == 1, "\(found.map(\.line))")
    #expect(found.first?.message.vi.contains(words) == true, "\(found.map(\.line))")
    #expect(found.first?.source.description == "\(Self.file):\(place)", "\(found.map(\.line))")
    for finding in found {
      #expect(!finding.remedy.vi.contains("JSON") && !finding.remedy.vi.contains("{"))
    }
  }

  @Test(arguments: [(Sample.policy, "Chính sách"), (.prices, "Đơn giá"), (.quotes, "Báo giá")])
  func `a document in both clothes is an error that names both places`(sample: Sample, sheet: String) throws {
    var workspace = WorkspaceDocuments()
    let role = try #require(WorkspaceRole(rawValue: sample.file))
    workspace.add(role, bytes: sample.bytes, path: "inventories/\(sample.file)")
    workspace.add(.workbook, bytes: try workbook(try samples()), path: Self.file)
    workspace.openWorkbook()
    let found = workspace.content().findings
    #expect(found.map(\.code) == ["described-twice"])
    #expect(found.first?.source.file == "inventories/\(sample.file)")
    #expect(found.first?.message.vi.contains("«\(sheet)» của «\(Self.file)»") == true)
  }

  @Test func `quotes of the sheet decide on prices as those of the file do`() throws {
    let rule = "\"quotes\": {\"rule\": \"lowest\", \"atLeast\": 2},\n  \"contingencyPercent\""
    var workspace = WorkspaceDocuments()
    let documents = try samples(.policy, "\"contingencyPercent\"", rule)
    workspace.add(.workbook, bytes: try workbook(documents), path: Self.file)
    workspace.openWorkbook()
    let content = workspace.content()
    #expect(content.findings.map(\.line) == [])
    let price = try #require(content.prices?.prices.first { $0.item.description == "counter-computer" })
    #expect(price.quoting?.quotes.count == 2)
    #expect(price.cell.description.contains("\(Self.file):Báo giá!D"))
  }

  @Test func `numbers and words of a table mean the same however they are written`() throws {
    let folder = try TemporaryFolder.withSampleWorkspace()
    let item = try #require(folder.read("inventories/prices.csv").split(separator: "\n")[1].split(separator: ",").first)
    try folder.write(
      "Item,Supplier,date,unit_price,vat_included\n\(item), Công ty A ,2025-02-10,14.500.000,Yes\n",
      to: "inventories/quotes.csv"
    )
    let conversion = SettingsConversion(folder: folder["inventories"], language: .vietnamese)
    _ = try conversion.write(try #require(try conversion.change(to: .workbook).value))
    #expect(!folder.exists("inventories/quotes.csv"))
    _ = try conversion.write(try #require(try conversion.change(to: .files).value))
    #expect(
      try folder.read("inventories/quotes.csv")
        == "item,supplier,date,unit_price,vat_included,file\n\(item),Công ty A,2025-02-10,14500000,yes,\n"
    )
  }

  @Test func `some documents may stand in files and the others in the workbook`() throws {
    var documents = try samples()
    documents[.policy] = nil
    documents[.waivers] = nil
    var workspace = WorkspaceDocuments()
    for sample in [Sample.policy, .waivers] {
      let role = try #require(WorkspaceRole(rawValue: sample.file))
      workspace.add(role, bytes: sample.bytes, path: "inventories/\(sample.file)")
    }
    workspace.add(.workbook, bytes: try workbook(documents), path: Self.file)
    workspace.openWorkbook()
    let content = workspace.content()
    #expect(content.findings.map(\.line) == [])
    #expect(content.policy != nil && content.register?.units.count == 3 && content.waivers?.count == 2)
  }

  // MARK: - The look

  @Test func `what is too wide for a page is printed on several, each with the names of its rows`() throws {
    let document = SettingsWorkbookWriter(try samples(), language: .vietnamese).document()
    let units = try #require(document.sheets.first { $0.name == "Đơn vị" })
    #expect(units.page.pagesWide > 1 && units.page.repeatedColumns == 1...2)
    let prices = try #require(document.sheets.first { $0.name == "Mục tiêu" })
    #expect(prices.page.pagesWide == 1 && prices.page.repeatedColumns == nil)
    let archive = try ZIPArchive(try WorkbookWriter().write(document))
    let book = try #require(archive.entries.first { $0.name == "xl/workbook.xml" })
    #expect(String(decoding: try archive.contents(of: book), as: UTF8.self).contains("$A:$B,"))
  }

  // MARK: - The description

  @Test func `no two sheets, and no two columns of a sheet, have one name`() {
    for language in Language.allCases {
      let sheets = SettingsSheet.all.map { WordKey($0.name[language]) }
      #expect(Set(sheets).count == sheets.count)
      #expect(SettingsSheet.all.allSatisfy { $0.name[language].utf16.count <= 31 })
      for sheet in SettingsSheet.all {
        let headings = sheet.columns.filter(\.isShown).map { WordKey($0.heading[language]) }
        #expect(Set(headings).count == headings.count, "\(sheet.name[language])")
      }
    }
  }

  @Test func `every member of a document has its place in the order`() {
    for description in SettingsDocument.all {
      let sheets = SettingsSheet.all.filter { $0.roles.contains(description.role) }
      let lists = sheets.compactMap(\.shape.list)
      let forms = sheets.filter(\.shape.isForm).flatMap { sheet in
        sheet.columns.filter { ($0.role ?? sheet.role) == description.role }.map(\.path.first).filter { !$0.isEmpty }
      }
      #expect(Set(lists + forms).isSubset(of: Set(description.members)), "\(description.role)")
    }
  }
}
