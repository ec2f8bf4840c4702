import FacilityPlanning
import FileFormats
import Foundation
import Testing
import Vocabulary
@testable import InventoryIntake

/// What is wrong in many rows for one reason is said once, with the rows.
@Suite struct FindingGroupsTests {
  private static let headings = "STT,Tên hạng mục,ĐVT,Số lượng,Tình trạng,Năm sử dụng,Rộng (mm),Màu nền,Nội dung\n"

  private func findings(_ rows: [String]) throws -> [Finding] {
    try SampleWorkspace().read(Self.headings + rows.map { $0 + "\n" }.joined()).findings
      .filter { $0.code != ItemNotReported.id }
  }

  @Test func `a fault that many rows share is one finding with the rows`() throws {
    let found = try findings((1...9).map { "\($0),Máy tính tại quầy,bộ,\($0),\($0 == 4 ? "Tốt" : "Không tốt"),2022" })
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.code == "undecided-condition")
    #expect(finding.source.place == .text(line: 2, column: 26))
    #expect(finding.message.vi.hasSuffix("Cũng vậy ở dòng 3, 4, 6–10."))
    #expect(finding.message.en.hasSuffix("The same in lines 3, 4, 6–10."))
    #expect(finding.also.count == 7)
  }

  @Test func `a value that many rows lack is one finding, whatever the items`() throws {
    let found = try findings([
      "1,Máy tính tại quầy,bộ,4,Tốt,", "2,Máy tính tại quầy,bộ,3,Hỏng,", "3,Máy tính tại quầy,bộ,0,,",
    ])
    #expect(found.map(\.code) == ["year-not-reported"])
    #expect(found.first?.also.count == 1)
  }

  @Test func `other texts and other columns are other findings`() throws {
    let found = try findings(["1,Máy tính tại quầy,bộ,~4,Không tốt,2022", "2,Máy tính tại quầy,bộ,~5,Chưa hỏng,2022"])
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.also.isEmpty })
  }

  @Test func `marks for nothing are said once, and nothing is asked where there is nothing`() throws {
    let found = try findings([
      "1,Máy tính tại quầy,bộ,4,Tốt,2022,-,–,Không có", "2,Băng ghế chờ,băng,2,Tốt,N/A,-,x,…",
      "3,Biển tên trụ sở,cái,0,Không có,-,-,Không,-", "4,Phòng một cửa,phòng,Không có,chưa có,0,0,...,x",
    ])
    #expect(found.map(\.code) == ["mark-for-nothing"])
    #expect(found.first?.message.vi == "«-», «–», «Không có», … được hiểu là để trống (7 ô). Cũng vậy ở dòng 3.")
    #expect(found.first?.source.place == .text(line: 2, column: 35))
  }

  @Test func `a damaged cell is said even where there is nothing`() throws {
    let found = try findings(["1,Biển tên trụ sở,cái,0,#REF!,-,60 x,,UBND PH??NG"])
    #expect(found.map(\.code) == ["spreadsheet-error", "lost-letter"])
  }

  @Test func `a finding that is said once is marked in each row of a return sheet`() throws {
    let rows = (1...3).map { "\($0),Máy tính tại quầy,bộ,\($0),Không tốt,2022" }
    let text = Self.headings + rows.map { $0 + "\n" }.joined()
    let found = try SampleWorkspace().read(text).findings
    let sheet = try ReturnSheet(language: .vietnamese).write(Array(text.utf8), file: Sample.csv.file, findings: found)
    let archive = try ZIPArchive(sheet)
    let notes = try archive.entries.filter { $0.name.contains("comments") }.map {
      String(decoding: try archive.contents(of: $0), as: UTF8.self)
    }.joined()
    #expect(notes.components(separatedBy: "Không tốt").count > 3)
    for cell in ["E2", "E3", "E4"] { #expect(notes.contains("ref=\"\(cell)\""), "\(cell)") }
  }
}
