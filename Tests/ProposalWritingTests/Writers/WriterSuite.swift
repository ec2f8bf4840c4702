import Testing
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// What every writer must do, whatever its format.
struct WriterSuite {
  @Test("Every block says what it holds", arguments: SampleWriter.allCases)
  func everyBlock(writer: SampleWriter) {
    for (block, words) in WriterSamples.blocks {
      let letters = writer.letters(Report(language: .vietnamese, title: "Thử", blocks: [block]))
      for word in words {
        #expect(letters.contains(SampleWriter.letters(word)), "\(word) in \(letters)")
      }
    }
  }

  @Test("Both languages write their figures", arguments: SampleWriter.allCases)
  func figures(writer: SampleWriter) {
    let blocks: [Report.Block] = [.paragraph("Cộng: \(Money(dong: 1_250_000))")]
    #expect(writer.write(Report(language: .vietnamese, title: "", blocks: blocks)).contains("1.250.000"))
    #expect(writer.write(Report(language: .english, title: "", blocks: blocks)).contains("1,250,000"))
  }

  @Test("Hostile text stays text", arguments: SampleWriter.allCases, WriterSamples.hostile)
  func hostileText(writer: SampleWriter, text: String) {
    let phrase = Phrase(text: text)
    let report = Report(
      language: .vietnamese,
      title: text,
      blocks: [
        .heading(level: 2, phrase), .paragraph(phrase), .paragraph("\(strong: text) \(.emphasis(text)) \(.code(text))"),
        .paragraph("\(.status(text, .bad)) \(placeholder: text)"), .list(Report.List(.bulleted, [phrase])),
        .facts([Report.Fact(text, phrase)]), .note(.bad, phrase),
        .table(
          Report.Table(
            caption: phrase,
            columns: [Report.Table.Column(text), Report.Table.Column("B")],
            rows: [[phrase, phrase]],
            totals: [[phrase]]
          )
        ),
      ]
    )
    let output = writer.write(report)
    #expect(!output.unicodeScalars.contains { ("\u{202A}"..."\u{202E}").contains($0) })
    #expect(!output.contains("\u{7}"))
    #expect(!output.contains("\r"))
    if writer != .colourText { #expect(!output.contains("\u{1B}")) }
    #expect(writer.write(report) == output)
  }

  @Test("A report without blocks is no trouble", arguments: SampleWriter.allCases)
  func empty(writer: SampleWriter) {
    #expect(writer.write(Report(language: .english, title: "Empty")).count <= 1)
    let bare = Report.Table(columns: [], rows: [[]])
    _ = writer.write(
      Report(language: .english, title: "Bare", blocks: [.table(bare), .facts([]), .list(Report.List(.bulleted, []))])
    )
  }
}
