import FacilityPlanning
import FileFormats
import Testing
import TestSupport
@testable import InventoryIntake
@testable import Vocabulary

/// The blank that a unit fills in: what it holds, what may be written where, and what it reads back as.
@Suite struct InventoryFormTests {
  private let workspace: SampleWorkspace
  private let unit: AdministrativeUnit
  private let known: Inventory

  init() throws {
    workspace = try SampleWorkspace()
    unit = try #require(workspace.register.unit(SampleCity.slug("tan-lieu")))
    known = try #require(try workspace.read(Sample.csv.bytes).inventory)
  }

  private func form(_ language: Language = .vietnamese, knows previous: Inventory? = nil) throws -> InventoryForm {
    let content = SampleWorkspace.content
    let assessor = Assessor(
      edition: workspace.edition,
      prices: try #require(content.prices),
      policy: try #require(content.policy)
    )
    return InventoryForm(
      unit: unit,
      edition: workspace.edition,
      round: try #require(Round("2025-02")),
      previous: previous,
      assessment: try assessor.assess(unit, inventory: previous),
      words: WordBook(workspace.edition),
      language: language
    )
  }

  private func text(_ cell: WorkbookDocument.Cell) -> String {
    switch cell.value {
    case .text(let text): text
    case .integer(let number): String(number)
    default: ""
    }
  }

  /// The rules of a column, with the rows that they hold in.
  private func rules(_ form: InventoryForm, _ column: Column) throws -> [WorkbookDocument.Validation] {
    let place = try #require(Column.forms(of: form.edition).firstIndex(of: column)) + 1
    return form.document().sheets[0].validations.filter { $0.cells.contains { $0.first.column == place } }
  }

  /// The words that a rule offers, from the hidden sheet.
  private func words(_ rule: WorkbookDocument.Validation.Rule, in document: WorkbookDocument) throws -> [String] {
    guard case .listIn(let range) = rule, let lists = document.sheets.last else { return [] }
    #expect(range.sheet == lists.name)
    return (range.cells.first.row...range.cells.last.row).map {
      text(lists.rows[$0 - 1].cells[range.cells.first.column - 1])
    }
  }

  @Test(arguments: Language.allCases) func `four sheets, of which the last is for the lists alone`(language: Language)
    throws
  {
    let document = try form(language, knows: known).document()
    let names = [
      Language.vietnamese: ["Kiểm kê", "Hướng dẫn", "Thiếu hụt và sao", "Danh mục"],
      .english: ["Inventory", "Guide", "Gaps and stars", "Lists"],
    ]
    #expect(document.sheets.map(\.name) == names[language])
    #expect(document.sheets.map(\.isHidden) == [false, false, false, true])
    #expect(document.sheets.allSatisfy { $0.isProtected })
  }

  @Test func `the unit, the month and the headings stand above the lines`() throws {
    let form = try form(knows: known)
    let rows = form.document().sheets[0].rows
    #expect(text(rows[3].cells[0]) == "Đơn vị: Phường Tân Liễu")
    #expect(text(rows[4].cells[0]) == "Kỳ báo cáo: 02/2025")
    let columns = Column.forms(of: workspace.edition)
    #expect(rows[FormTable.headingRow - 1].cells.map(text) == columns.map(form.heading))
    let book = WordBook(workspace.edition)
    for (column, heading) in zip(columns, rows[FormTable.headingRow - 1].cells.map(text)) {
      #expect(book.columns[heading] == column, "\(heading)")
    }
  }

  @Test func `only what the unit fills in is unlocked`() throws {
    let sheet = try form(knows: known).document().sheets[0]
    let columns = Column.forms(of: workspace.edition)
    var (lines, spare) = (0, 0)
    for row in sheet.rows.dropFirst(FormTable.headingRow) where row.cells.count == columns.count {
      let isSpare = row.cells.allSatisfy { $0.value == .empty } && !row.cells[3].style.isLocked
      let isLine = workspace.edition.items.contains { $0.id.description == text(row.cells[1]) }
      if isSpare {
        spare += 1
        #expect(row.cells.allSatisfy { !$0.style.isLocked })
      } else if isLine {
        lines += 1
        #expect(row.cells.map(\.style.isLocked) == columns.map { [.number, .code, .item].contains($0) })
      } else {
        #expect(row.cells.allSatisfy { $0.style.isLocked })
      }
    }
    #expect(lines == 4 && spare == 10)
  }

  @Test func `what the last round knew is written down, and what it did not is left open`() throws {
    let rows = try form(knows: known).document().sheets[0].rows
    let columns = Column.forms(of: workspace.edition)
    func line(_ item: String) throws -> [Column: WorkbookDocument.Cell.Value] {
      let row = try #require(rows.first { $0.cells.count == columns.count && text($0.cells[1]) == item })
      return Dictionary(uniqueKeysWithValues: zip(columns, row.cells.map(\.value)))
    }
    for row in known.rows {
      let line = try line(row.item.value.description)
      #expect(line[.quantity] == row.quantity.map { .integer($0.value) } ?? .empty)
      #expect(line[.year] == row.year.map { .integer($0.value) } ?? .empty)
      #expect(line[.item] == .text(workspace.edition.item(row.item.value)?.name.vi ?? ""))
    }
    let bench = try line("waiting-bench")
    for column in columns where ![.number, .code, .item, .unitOfMeasure].contains(column) {
      #expect(bench[column] == .empty, "\(column)")
    }
    #expect(try line("counter-computer")[.condition] == .text("Còn sử dụng"))
  }

  @Test(arguments: Language.allCases) func `a cell with a closed set of values offers it`(language: Language) throws {
    let form = try form(language, knows: known)
    let document = form.document()
    let conditions = try #require(try rules(form, .condition).first)
    let isVietnamese = language == .vietnamese
    let shown = isVietnamese ? ["Tốt", "Còn sử dụng", "Hỏng"] : ["Good", "Usable", "Broken"]
    #expect(try words(conditions.rule, in: document) == shown)
    #expect(conditions.isStrict && conditions.prompt?.title == form.heading(.condition))
    #expect(conditions.refusal?.text.isEmpty == false)
    let colours = try #require(try rules(form, .attribute(SampleCity.slug("ground-colour"))).first)
    #expect(
      try words(colours.rule, in: document)
        == (isVietnamese ? ["Đỏ", "Đồng", "Xanh dương"] : ["Red", "Brass", "Blue"])
    )
    // The name of an item is chosen in the ten free lines only.
    let items = try #require(try rules(form, .item).first)
    #expect(try words(items.rule, in: document) == workspace.edition.items.map { $0.name[language] })
    #expect(items.cells.map { $0.last.row - $0.first.row + 1 } == [10])
    // Each item offers its own unit of measure, with its other names in Vietnamese; the free lines offer every one.
    let units = try rules(form, .unitOfMeasure).map { try words($0.rule, in: document) }
    let (pieces, all) =
      isVietnamese
      ? (["cái", "chiếc"], ["cái", "phòng", "bộ", "băng"]) : (["piece"], ["piece", "room", "set", "bench"])
    #expect(units.contains(pieces) && units.contains(all))
  }

  @Test func `numbers are checked while they are typed`() throws {
    let form = try form(knows: known)
    func rule(_ column: Column) throws -> WorkbookDocument.Validation.Rule? {
      try rules(form, column).first?.rule
    }
    #expect(try rule(.quantity) == .wholeNumber(0...InventoryLimits.pieces))
    #expect(try rule(.year) == .wholeNumber(InventoryLimits.earliestYear...2025))
    #expect(try rule(.area) == .decimal(0...InventoryLimits.squareMetres))
    #expect(try rule(.attribute(SampleCity.slug("width"))) == .wholeNumber(0...InventoryLimits.millimetres))
    for column in [Column.number, .code, .note, .attribute(SampleCity.slug("text"))] {
      #expect(try rules(form, column).isEmpty, "\(column)")
    }
  }

  @Test(arguments: Language.allCases) func `what is sent back as it is reads as the same facts`(language: Language)
    throws
  {
    let bytes = try WorkbookWriter().write(try form(language, knows: known).document())
    let outcome = try workspace.read(bytes, file: "2025-02/tan-lieu.xlsx")
    #expect(outcome.findings.filter { $0.severity == .error }.map(\.line) == [])
    let read = try #require(outcome.inventory)
    func facts(_ inventory: Inventory) -> [String] {
      inventory.rows.filter { $0.quantity != nil }.map { row in
        let attributes = row.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.value)" }
        return "\(row.item.value) \(row.quantity?.value ?? -1) \(row.condition.map { "\($0.value)" } ?? "-") "
          + "\(row.year?.value ?? -1) \(row.area.map { "\($0.value)" } ?? "-") \(attributes)"
      }.sorted()
    }
    #expect(facts(read) == facts(known) && facts(read).count == 3)
  }

  @Test func `a form about which nothing is known says so, and reads back without an error`() throws {
    let document = try form().document()
    let guide = document.sheets[1].rows.flatMap(\.cells).map(text)
    #expect(
      guide.contains { $0.contains("Chưa có số liệu kỳ trước") } && guide.contains { $0.contains("“tan-lieu.xlsx”") }
    )
    let outlook = document.sheets[2].rows.flatMap(\.cells).map(text)
    #expect(outlook.contains { $0.contains("chưa có bảng kiểm kê đọc được") })
    #expect(!outlook.contains("Tiêu chí"))
    let outcome = try workspace.read(WorkbookWriter().write(document), file: "2025-02/tan-lieu.xlsx")
    #expect(outcome.findings.filter { $0.severity == .error }.map(\.line) == [])
    #expect(outcome.unit == unit.code)
  }

  @Test func `the outlook tells the gaps of the last round, with what the city pays`() throws {
    let poorer = Sample.csv.text.replacing("bộ,4,", with: "bộ,1,").replacing(",600,", with: ",300,")
    let form = try form(knows: try workspace.read(poorer).inventory)
    let rows = form.document().sheets[2].rows.map { $0.cells.map(text) }
    let start = try #require(rows.firstIndex { $0.first == "Tiêu chí" })
    let open = form.assessment.requirements.filter { $0.gap != nil || $0.status == .unknown }
    #expect(open.count == 2)
    #expect(rows[(start + 1)...].map { $0[0] } == open.map(\.requirement.title.vi))
    #expect(rows[(start + 1)...].map { $0[5] } == open.map { $0.gap?.cost.map { String($0.dong) } ?? "" })
  }
}
