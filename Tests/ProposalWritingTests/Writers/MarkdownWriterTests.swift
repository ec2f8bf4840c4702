import Testing
import Vocabulary
@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting

struct MarkdownWriterTests {
  private func markdown(_ blocks: Report.Block...) -> String {
    MarkdownWriter().write(Report(language: .vietnamese, title: "", blocks: blocks))
  }

  @Test("Spaces beside marks stay, and marks work")
  func spaces() {
    #expect(
      markdown(.paragraph("Tổng \(strong: "năm") đồng, \(.emphasis(" sáu ")) đồng."))
        == "Tổng **năm** đồng,  *sáu*  đồng.\n"
    )
  }

  @Test("A placeholder is visible as it is")
  func placeholder() {
    #expect(markdown(.paragraph("Số: \(placeholder: "số ký hiệu")")) == "Số: [số ký hiệu]\n")
  }

  @Test("Marks of lists and headings are escaped at the start of a line only")
  func starts() {
    #expect(markdown(.paragraph("# một")) == "\\# một\n")
    #expect(markdown(.paragraph("\(strong: "một") # hai - ba")) == "**một** # hai - ba\n")
    #expect(markdown(.heading(level: 2, "C#")) == "## C\\#\n")
  }

  @Test("Every row of a table has the cells of its header", arguments: WriterSamples.hostile)
  func cells(text: String) {
    let output = markdown(
      .table(
        Report.Table(
          columns: [Report.Table.Column(text), Report.Table.Column("B", .money)],
          rows: [[Phrase(text: text), Phrase(text: text)], [Phrase(.code(text))]]
        )
      )
    )
    let lines = output.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    for line in lines {
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 3, "\(line)")
    }
  }

  @Test("User data makes no element, link or picture", arguments: WriterSamples.hostile)
  func markup(text: String) {
    let output = markdown(.paragraph(Phrase(text: text)), .list(Report.List(.bulleted, ["\(strong: text)"])))
    let bare = output.replacing("\\\\", with: "").replacing(/\\[!-\/:-@\[-`{-~]/, with: "")
    #expect(!bare.contains("<"))
    #expect(!bare.contains("]("))
    #expect(!bare.contains("&"))
  }
}
