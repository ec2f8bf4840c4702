import FacilityPlanning
@testable import FileFormats
import Foundation
import Testing
import Vocabulary
@testable import InventoryIntake

/// Remedies followed word for word: what they ask to write is right, leaves no other finding, and means nothing else.
@Suite struct RemedyTests {
  /// Every example of a submission in text, with each of its findings that asks to write something.
  private static let cases: [(id: String, number: Int)] = FindingCatalogue.kinds.flatMap { kind in
    let examples: [FindingExample] = kind.examples
    let id: String = kind.id
    return examples.indices.filter { examples[$0].position != nil && examples[$0].file.hasPrefix("2025-02/tan-lieu.") }
      .map { (id, $0) }
  }

  private func example(_ place: (id: String, number: Int)) -> FindingExample? {
    FindingCatalogue.kinds.first { $0.id == place.id }.map { $0.examples[place.number] }
  }

  @Test func `a text that a remedy asks for leaves no new finding`() throws {
    let workspace = try SampleWorkspace()
    var followed = 0
    for place in Self.cases {
      guard let example = example(place), !example.file.hasSuffix("xlsx") else { continue }
      let before = try workspace.findings(of: example)
      for finding in before {
        guard case .text(let line, let column) = finding.source.place else { continue }
        for text in finding.replacements {
          let mended = try #require(Self.replacing(line, column, of: example, with: text), "\(place)")
          let after = try workspace.read(mended, file: example.file).findings
          #expect(!after.contains { $0.source == finding.source }, "\(place): \(text) \(after.map(\.line))")
          #expect(Set(after.map(\.code)).isSubset(of: Set(before.map(\.code))), "\(place): \(text)")
          followed += 1
        }
      }
    }
    #expect(followed >= 20)
  }

  /// The bytes of an example with another text in a cell.
  private static func replacing(_ line: Int, _ column: Int, of example: FindingExample, with text: String) -> [UInt8]? {
    let whole = String(decoding: example.bytes, as: UTF8.self)
    var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    guard lines.indices.contains(line - 1), column >= 1, column <= lines[line - 1].count else { return nil }
    let isJSON = example.file.hasSuffix("json")
    let front = lines[line - 1][..<(column - 1)]
    var rest = lines[line - 1][(column - 1)...]
    if rest.first == "\"" {
      rest = rest.dropFirst()
      rest = rest[(rest.firstIndex(of: "\"") ?? rest.endIndex)...].dropFirst()
    } else {
      rest = rest[(rest.firstIndex { ",}".unicodeScalars.contains($0) } ?? rest.endIndex)...]
    }
    let isNumber = text.allSatisfy(\.isNumber)
    let written = isJSON && !isNumber || text.contains(",") ? "\"\(text)\"" : text
    lines[line - 1] = Array(front) + Array(written.unicodeScalars) + Array(rest)
    let mended = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    return Array(mended.utf8)
  }

  @Test func `a nearest word for a condition, a unit of measure or a heading never turns the meaning round`() throws {
    let words = WordBook(try SampleWorkspace().edition)
    // Slips of a letter in the words that are known, each of them asked about.
    let known = ["Tốt", "Hỏng", "Còn sử dụng", "Hư hỏng", "Không hoạt động", "Đang sử dụng", "Không sử dụng được"]
    for word in known {
      let letters = Array(word)
      for place in letters.indices where letters[place] != " " {
        for other in "aehnsx" {
          var changed = letters
          changed[place] = other
          let text = String(changed)
          guard words.condition(in: text).condition == nil else { continue }
          let near = words.slip(ofCondition: text)
          let levels = Set(near.compactMap { words.conditions[$0] })
          #expect(levels.isEmpty || levels == [words.conditions[word]], "\(text): \(near)")
        }
      }
    }
  }

  @Test func `no message mixes the languages`() throws {
    let workspace = try SampleWorkspace()
    for kind in FindingCatalogue.kinds {
      let examples: [FindingExample] = kind.examples
      let id: String = kind.id
      for example in examples where example.position != nil {
        for finding in try workspace.findings(of: example) where finding.code == id {
          // What a menu is called stays in the language of the program.
          let remedy = finding.remedy.vi.replacing("Encrypt with Password", with: "")
          for text in [finding.message.vi, remedy] {
            #expect(Self.english(in: text) == [], "\(id): \(text)")
          }
          for text in [finding.message.en, finding.remedy.en] {
            #expect(Self.vietnamese(in: text) == [], "\(id): \(text)")
          }
        }
      }
    }
  }

  @Test func `what is wrong with the XML of a workbook is said in both languages`() {
    let reasons: [XMLError.Reason] = [
      .invalidEncoding, .unsupportedEncoding("windows-1258"), .doctype, .unknownEntity("nbsp"), .forbiddenCharacter,
      .unboundPrefix("x"), .repeatedAttribute("r"), .mismatchedTag(open: "row", closed: "c"), .unexpectedEnd,
      .contentOutsideRoot, .tooDeep(limit: 100), .tooManyAttributes(limit: 100), .malformed,
    ]
    for reason in reasons {
      let error = XMLError(reason: reason, position: .text(line: 1, column: 1))
      #expect(Self.english(in: error.wording.vi) == [], "\(error.wording.vi)")
      #expect(!Self.vietnamese(in: error.wording.vi).isEmpty && Self.vietnamese(in: error.wording.en) == [])
    }
  }

  /// The words of a sentence without what it quotes.
  private static func words(of text: String) -> [Substring] {
    var own = ""
    var depth = 0
    for character in text {
      if character == "«" || character == "“" { depth += 1 }
      if depth == 0 { own.append(character) }
      if character == "»" || character == "”" { depth -= 1 }
    }
    // What stands in straight quotes is quoted, too.
    let parts = own.split(separator: "\"", omittingEmptySubsequences: false)
    let unquoted = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
    return unquoted.split { !$0.isLetter && $0 != "'" }.map { $0 }
  }

  private static func english(in text: String) -> [Substring] {
    let common: Set<Substring> = [
      "the", "is", "are", "not", "and", "of", "that", "this", "with", "which", "must", "cannot", "should", "has",
      "have",
      "row", "cell", "column", "value", "encoding", "supported", "expected", "unknown", "invalid", "missing",
    ]
    return words(of: text).filter { common.contains($0.lowercased()[...]) }
  }

  private static func vietnamese(in text: String) -> [Substring] {
    words(of: text).filter { word in
      word.lowercased() != "đồng"
        && word.unicodeScalars.contains { (0x102...0x1B0).contains($0.value) || (0x1EA0...0x1EF9).contains($0.value) }
    }
  }

  @Test func `every kind can be explained`() throws {
    for id in FindingExplanation.ids {
      let explanation = try #require(FindingExplanation(of: id))
      let kind = try #require(FindingCatalogue.kinds.first { $0.id == id })
      #expect((explanation.wording == nil) == (kind is any RoundFinding.Type), "\(id)")
    }
    let explanation = try #require(FindingExplanation(of: "undecided-condition"))
    #expect(explanation.wrong?.contains("Không tốt") == true)
    #expect(explanation.right?.contains("1,Tốt,2021") == true)
    #expect(explanation.place == "2025-02/tan-lieu.csv:4:25")
    #expect(FindingExplanation(of: "nonsense") == nil)
    #expect(FindingExplanation.nearest(to: "unknown-itm") == ["unknown-item"])
  }
}
