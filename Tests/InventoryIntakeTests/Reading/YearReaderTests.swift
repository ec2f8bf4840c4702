import Testing
@testable import InventoryIntake

@Suite struct YearReaderTests {
  private func read(_ text: String) -> String {
    switch YearReader(column: "Năm", latest: 2025).read(text) {
    case .success(let year): String(year)
    case .failure(let problem): type(of: problem.kind).id
    }
  }

  @Test(arguments: [
    ("2021", "2021"), ("1950", "1950"), ("2025", "2025"), ("06/2021", "2021"), ("6/2021", "2021"), ("6-2021", "2021"),
    ("15/06/2021", "2021"), ("15-6-2021", "2021"), ("15.06.2021", "2021"), ("2021-06-15", "2021"),
    ("15 / 06 / 2021", "2021"), ("29/02/2020", "2020"),
  ])
  func `reads years and dates`(text: String, year: String) {
    #expect(read(text) == year)
  }

  @Test(arguments: [
    ("44362", "serial-date"), ("18264", "serial-date"), ("45658", "serial-date"), ("2026", "future-year"),
    ("01/01/2030", "future-year"), ("1949", "invalid-year"), ("21", "invalid-year"), ("20211", "serial-date"),
    ("29/02/2021", "invalid-year"), ("13/2021", "invalid-year"), ("06/15/2021", "invalid-year"),
    ("15/06/21", "ambiguous-date"), ("", "invalid-year"), ("năm ngoái", "invalid-year"), ("2021?", "invalid-year"),
    ("2019-2021", "invalid-year"), ("99999", "invalid-year"), ("1/2/3/2021", "invalid-year"), ("٢٠٢١", "invalid-year"),
  ])
  func `tells what is wrong`(text: String, id: String) {
    #expect(read(text) == id)
  }

  @Test func `knows the year of a spreadsheet's day`() {
    for (serial, year) in [("18264", 1950), ("18628", 1950), ("18629", 1951), ("43830", 2019), ("43831", 2020)] {
      guard case .failure(let problem) = YearReader(column: "Năm", latest: 2025).read(serial) else {
        Issue.record("\(serial) is read as a year")
        continue
      }
      #expect((problem.kind as? SerialDate)?.year == year)
    }
  }
}
