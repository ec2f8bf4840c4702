import FacilityPlanning
import FileFormats
import Foundation
import Testing
import Vocabulary
@testable import InventoryIntake

/// Files with more findings than anybody reads, and texts longer than anybody writes.
@Suite struct FurtherFindingsTests {
  private static let headings = "Tên hạng mục,ĐVT,Số lượng,Tình trạng\n"

  private func findings(_ rows: [String]) throws -> [Finding] {
    let text = Self.headings + rows.map { $0 + "\n" }.joined()
    return try SampleWorkspace().read(text, file: "2025-02/tan-lieu.csv").findings
  }

  @Test func `a thousand findings are listed and the rest are counted by kind`() throws {
    let found = try findings((0..<1_200).map { "xyz\($0),cái,1,\($0 < 900 ? "Tốt" : "qwe\($0)")" })
    #expect(found.count == 1_001)
    let last = try #require(found.last)
    #expect(last.code == "further-findings" && last.severity == .warning)
    #expect(last.source.place == .text(line: 1_201, column: "xyz1199,cái,1,".count + 1))
    #expect(last.message.en == "500 more findings of the file are not listed: unknown-condition 250, unknown-item 250.")
    #expect(last.message.vi.hasPrefix("Tệp còn 500 lỗi, cảnh báo"))
    #expect(found.count(of: .error) == 1_500 && found.count(of: .warning) == 0)
  }

  @Test func `a thousand findings are no more than are listed`() {
    let found = (1...1_000).map { Finding(MissingItem(), at: Source(file: "a", place: .text(line: $0, column: 1))) }
    #expect(found.listed() == found)
  }

  @Test func `errors are listed before warnings, in the order of the file`() {
    let warnings = (1...1_100).map {
      Finding(ItemNotice(), at: Source(file: "a.csv", place: .text(line: $0, column: 1)))
    }
    let error = Finding(MissingItem(), at: Source(file: "a.csv", place: .text(line: 1_101, column: 1)))
    let other = Finding(MissingItem(), at: Source(file: "b.csv"))
    let listed = (warnings + [error, other]).listed()
    #expect(listed.count == 1_002)
    #expect(listed.contains(error) && listed.last == other)
    #expect(listed.hasErrors && listed.count(of: .error) == 2 && listed.count(of: .warning) == 1_100)
    #expect(listed.map(\.source) == listed.map(\.source).sorted())
  }

  /// A warning without words.
  private struct ItemNotice: RoundFinding {
    static let id = "item-notice"
    static let severity = Finding.Severity.warning
    var message: LocalizedText { LocalizedText(vi: "", en: "") }
    var remedy: LocalizedText { LocalizedText(vi: "", en: "") }
  }

  @Test func `a long text is no word, though it begins like one`() {
    var words = WordList<Int>()
    words.add(["Máy tính"], meaning: 1)
    #expect(words["máy   tính"] == 1)
    #expect(words["Máy tính" + String(repeating: " ", count: 100)] == 1)
    #expect(words["Máy tính" + String(repeating: " ", count: 100_000)] == nil)
    #expect(words.nearest(to: "Máy tin") == ["Máy tính"])
    #expect(words.nearest(to: "Máy tính " + String(repeating: "tốt ", count: 100)) == [])
  }

  @Test func `a letter with a thousand marks does not hide the sentence around it`() {
    let text = "e" + String(repeating: "\u{301}", count: 1_800)
    #expect(text.quoted.unicodeScalars.count < 30 && text.quoted.hasSuffix("…»"))
    #expect("e\u{302}\u{301}\u{200B}".quoted == "«e\u{302}\u{301}[U+200B]»")
    #expect(String(repeating: "a", count: 61).quoted == "«" + String(repeating: "a", count: 60) + "…»")
  }

  @Test func `contradictions are found among many decisions as among few`() throws {
    func lock(_ unit: String, _ requirement: String?, _ action: String) -> String {
      "{\"unit\": \"\(unit)\", \"action\": \"\(action)\"\(requirement.map { ", \"requirement\": \"\($0)\"" } ?? "")}"
    }
    func lines(_ locks: [String]) throws -> [String] {
      let list = try JSONReader().read(Array("[\n\(locks.joined(separator: ",\n"))\n]".utf8))
      let found = ContradictoryLocks.findings(in: list.elements ?? [], file: "policy.json")
      return found.map { "\($0.source.description) \($0.message.en.suffix(7))" }
    }
    let many = [String](repeating: lock("a", "x", "fund"), count: 20_000)
    #expect(try lines(many + [lock("a", "x", "exclude")]) == ["policy.json:20002:1 line 2."])
    #expect(try lines([lock("a", "x", "fund"), lock("a", "y", "exclude"), lock("b", nil, "exclude")]) == [])
    #expect(try lines([lock("a", "x", "fund"), lock("a", nil, "exclude")]).count == 1)
    #expect(try lines([lock("a", nil, "fund"), lock("a", "y", "exclude"), lock("a", "y", "fund")]).count == 2)
  }
}
