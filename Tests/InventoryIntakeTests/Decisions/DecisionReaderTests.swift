import FacilityPlanning
import FileFormats
import Testing
@testable import InventoryIntake
@testable import Vocabulary

/// Decisions in every form in which they can be written.
@Suite struct DecisionReaderTests {
  private let workspace: SampleWorkspace

  init() throws { workspace = try SampleWorkspace() }

  private func decision(_ text: String, file: String = Sample.decision.file) throws -> Decision {
    let reading = try workspace.readDecision(Array(text.utf8), file: file)
    #expect(reading.findings.map(\.line) == [])
    return try #require(reading.decision)
  }

  private func codes(_ text: String, file: String = Sample.decision.file) throws -> [String] {
    try workspace.readDecision(Array(text.utf8), file: file).findings.map(\.code)
  }

  private static let document = """
    {
      "format": "onestop.decision/1",
      "number": "118/QĐ-UBND", "date": "2025-03-20",
      "proposals": [{"proposal": "proposals/2025-02"}],
      "lines": [
        {"rank": 1, "unit": "tan-lieu", "requirement": "name-signboard", "remedy": "purchase",
         "proposedQuantity": 1, "proposedAmount": 5035000, "approvedQuantity": 1, "approvedAmount": 5035000,
         "contract": {"number": "05/HĐ", "date": "2025-04-02", "value": 6600000, "supplier": "Công ty A"},
         "accepted": {"quantity": 1, "date": "2025-04-14"}, "paid": {"amount": 4800000, "date": "2025-04-25"}},
        {"rank": 2, "unit": "yen-lu", "requirement": "counter-computer", "remedy": "purchase",
         "proposedQuantity": 3, "proposedAmount": 42525000, "approvedQuantity": 2, "approvedAmount": 28350000,
         "reason": "Chuyển sang năm sau"}
      ]
    }
    """

  /// The values of a line without their places.
  private func values(_ decision: Decision) -> [String] {
    decision.lines.map { line in
      let parts: [String?] = [
        line.unit.value.description, line.requirement.value.description, line.remedy.value.rawValue,
        "\(line.proposed.quantity.value)/\(line.proposed.amount.value.dong)",
        "\(line.approved.quantity.value)/\(line.approved.amount.value.dong)", line.reason?.value,
        line.contract?.number?.value, line.contract?.value.map { "\($0.value.dong)" }, line.contract?.supplier?.value,
        line.accepted.map { "\($0.quantity.value) \($0.date.value)" },
        line.paid.map { "\($0.amount.value.dong) \($0.date.value)" },
      ]
      return parts.compactMap(\.self).joined(separator: " | ")
    }
  }

  @Test func `a table, a sheet and a document say the same`() throws {
    let table = try decision(Sample.decision.text)
    let document = try decision(Self.document, file: "decisions/2025-02.json")
    #expect(values(table) == values(document))
    let sheet = SampleWorkbook.text([("Quyết định", SampleWorkbook.sheet(Sample.decision.text))])
    let reading = try workspace.readDecision(SampleWorkbook.bytes(of: sheet), file: "decisions/2025-02.xlsx")
    #expect(reading.findings.map(\.line) == [])
    #expect(values(try #require(reading.decision)) == values(table))
    #expect(
      reading.decision?.lines.first?.accepted?.quantity.source.description == "decisions/2025-02.xlsx:Quyết định!N5"
    )
    #expect(reading.roles == [.title: 3, .heading: 1, .item: 2, .total: 1])
  }

  @Test func `a form that nobody has filled in is a draft`() throws {
    let blank = Sample.decision.text.replacing("118/QĐ-UBND", with: "").replacing("2025-03-20", with: "")
      .replacing(
        "1,5035000,,05/HĐ,2025-04-02,6600000,Công ty A,1,2025-04-14,4800000,2025-04-25,,",
        with: ",,,,,,,,,,,,"
      )
      .replacing("2,28350000,Chuyển sang năm sau", with: ",,")
    let reading = try workspace.readDecision(Array(blank.utf8))
    #expect(reading.findings.isEmpty)
    #expect(reading.decision?.date == nil && reading.decision?.lines.isEmpty == true)
    // Once anything is filled in, the day is missed.
    let begun = blank.replacing("Số quyết định,", with: "Số quyết định,118/QĐ-UBND")
    #expect(try workspace.readDecision(Array(begun.utf8)).findings.map(\.code) == ["unfinished-decision"])
  }

  @Test func `all as proposed fills in what is blank and nothing else`() throws {
    let text = Sample.decision.text.replacing("Tờ trình,", with: "Duyệt toàn bộ theo đề nghị:,Có\nTờ trình,")
      .replacing("1,5035000,1,5035000", with: "1,5035000,,")
    let lines = try decision(text).lines
    #expect(lines.map(\.approved.quantity.value) == [1, 2])
    #expect(lines[0].approved.quantity.source == lines[0].proposed.quantity.source)
  }

  @Test func `a decision on two proposals says of each line which one it answers`() throws {
    let two = Sample.decision.text.replacing("proposals/2025-02", with: "proposals/2025-02\nTờ trình,proposals/2024-12")
    #expect(try codes(two) == ["missing-cell"])
    let named = two.replacing("Ngày hủy\n", with: "Ngày hủy,Thuộc tờ trình\n")
      .replacing("2025-04-25,,\n", with: "2025-04-25,,,proposals/2025-02\n")
      .replacing("năm sau,,,,,,,,,,\n", with: "năm sau,,,,,,,,,,,proposals/2024-12\n")
    #expect(try decision(named).lines.map(\.proposal) == ["proposals/2025-02", "proposals/2024-12"])
  }

  @Test func `no row is lost, and what could be a line is one`() throws {
    let text =
      Sample.decision.text + "3,Phường Đồng Sơn,,,1,,1,,,,,,,,,,,,\nGhi chú: số liệu minh họa\n,,Người lập biểu\n"
    let reading = try workspace.readDecision(Array(text.utf8))
    #expect(reading.roles == [.title: 3, .heading: 1, .item: 3, .total: 1, .note: 1, .signature: 1])
    #expect(Set(reading.findings.map(\.code)) == ["missing-cell"])
  }

  @Test func `dates and amounts are read as people write them`() throws {
    let text = Sample.decision.text.replacing("2025-04-14", with: "14/04/2025").replacing("4800000", with: "4.800.000")
    #expect(values(try decision(text)) == values(try decision(Sample.decision.text)))
    #expect(try codes(Sample.decision.text.replacing("2025-04-14", with: "30/02/2025")) == ["invalid-date"])
    #expect(try codes(Sample.decision.text.replacing("Xã Yên Lư", with: "Xã Yên Lu")) == ["unknown-word"])
    #expect(try codes(Sample.decision.text.replacing("4800000,2025-04-25", with: "4800000,")) == ["missing-cell"])
  }

  @Test func `decisions are held against each other`() throws {
    let first = try workspace.readDecision(Sample.decision.bytes, file: "decisions/a.csv")
    let second = try workspace.readDecision(Sample.decision.bytes, file: "decisions/b.csv")
    let folder = DecisionFolder([first, second])
    #expect(folder.findings.map(\.code) == ["repeated-decision", "approved-twice", "approved-twice"])
    #expect(folder.book.decisions.map(\.file) == ["decisions/a.csv"])
    #expect(folder.findings(on: try day("2025-03-19"), seenUntil: try day("2025-02-28")).isEmpty)
    #expect(folder.findings(on: try day("2025-04-30"), seenUntil: try day("2025-04-30")).count == 3)
    let late = DecisionFolder([first]).findings(on: try day("2025-03-31"), seenUntil: try day("2025-03-31"))
    #expect(late.map(\.code) == ["later-than-round", "later-than-round", "later-than-round"])
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
}
