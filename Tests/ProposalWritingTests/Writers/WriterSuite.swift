import FacilityPlanning
import Testing

@testable import ProposalWriting

/// What every writer must do, whatever its format.
enum SampleWriter: CaseIterable, CustomTestStringConvertible {
  case markdown
  case text
  case narrowText
  case colourText

  var testDescription: String {
    switch self {
    case .markdown: "Markdown"
    case .text: "text"
    case .narrowText: "narrow text"
    case .colourText: "text in colour"
    }
  }

  func write(_ report: Report) -> String {
    switch self {
    case .markdown: MarkdownWriter().write(report)
    case .text: TextWriter().write(report)
    case .narrowText: TextWriter(width: 24).write(report)
    case .colourText: TextWriter(palette: .colour).write(report)
    }
  }

  /// The letters and digits of what is written, so that wrapping, marks and colours do not count.
  func letters(_ report: Report) -> String {
    Self.letters(
      write(report).replacing(/\u{1B}\[[0-9]*m/, with: "").replacing("<br>", with: "")
    )
  }

  static func letters(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }
}

struct WriterSuite {
  /// One block of every kind, each with a word of its own.
  static let blocks: [(Report.Block, [String])] = [
    (.heading(level: 1, "Tiêuđề"), ["Tiêuđề"]),
    (.heading(level: 3, "Mụcnhỏ"), ["Mụcnhỏ"]),
    (.paragraph("Đoạn \(strong: "đậm") và \(.emphasis("nghiêng")): \(Money(dong: 1_250_000)) đồng"), ["đậm", "1250000"]),
    (.list(Report.List(.numbered, ["Mộtlà", "Hailà"])), ["1Mộtlà", "2Hailà"]),
    (.list(Report.List(.bulleted, ["Gạchđầu"])), ["Gạchđầu"]),
    (
      .table(
        Report.Table(
          caption: "Chúthích",
          columns: [
            Report.Table.Column("Tên"), Report.Table.Column("Số", .integer), Report.Table.Column("Tiền", .money),
            Report.Table.Column("Tỷlệ", .percent), Report.Table.Column("Sao", .stars),
            Report.Table.Column("Mức", .status),
          ],
          rows: [
            [
              "Bàn", Phrase(.integer(12)), Phrase(.money(Money(dong: 5_000))), Phrase(.perMille(125)),
              Phrase(.stars(2)), Phrase(.status("Xấu", .bad)),
            ],
            ["Thiếuô"],
          ],
          totals: [["Cộngdồn", Phrase(.integer(99))]]
        )
      ), ["Chúthích", "Bàn", "12", "5000", "125", "2sao", "Xấu", "Thiếuô", "Cộngdồn", "99"]
    ),
    (.facts([Report.Fact("Khóa", "Giátrị")]), ["KhóaGiátrị"]),
    (.note(.warning, "Lưuý"), ["Lưuý"]),
    (
      .letterhead(
        Report.Letterhead(
          superior: "CẤPTRÊN",
          issuer: "NƠITRÌNH",
          number: "Số: \(placeholder: "sốkýhiệu")",
          nation: "QUỐCHIỆU",
          motto: "TIÊUNGỮ",
          placeAndDate: "Nơingày",
          documentType: "TỜTRÌNH",
          subject: "Vềviệc",
          salutation: "Kínhgửi:",
          addressees: ["Cơquan"]
        )
      ), ["CẤPTRÊN", "NƠITRÌNH", "sốkýhiệu", "QUỐCHIỆU", "TIÊUNGỮ", "Nơingày", "TỜTRÌNH", "Vềviệc", "Kínhgửi", "Cơquan"]
    ),
    (.legalGrounds(["Căncứ một", "Căncứ hai"]), ["Căncứmột", "Căncứhai"]),
    (
      .signature(Report.Signature(post: "CHỦTỊCH", note: "Kýtên", name: "\(placeholder: "họtên")")),
      ["CHỦTỊCH", "Kýtên", "họtên"]
    ),
    (.recipients(Report.Recipients(title: "Nơinhận:", items: ["Nhưtrên", "Lưu"])), ["Nơinhận", "Nhưtrên", "Lưu"]),
    (
      .annex(Report.Annex(label: "Phụlục I", title: "Bảngkê", reference: "Kèmtheo")), ["PhụlụcI", "Bảngkê", "Kèmtheo"]
    ),
  ]

  static let hostile = [
    "<script>alert('x')</script>", "a|b||c", "=1+1", "dòng 1\ndòng 2\r\n# dòng 3", "![x](http://example.org/x.png)",
    "\u{202E}gnàv\u{202C} \u{200F}שלום", "👩‍👩‍👧 🇻🇳", String(repeating: "Ô", count: 300), "\u{1B}[31mđỏ\u{7}",
    "`code` *sao* _gạch_ ~~bỏ~~", "- mục", "1. mục", "> trích", "&lt;&amp;", "| a | b |\n|---|---|", "   ", "",
  ]

  @Test("Every block says what it holds", arguments: SampleWriter.allCases)
  func blocks(writer: SampleWriter) {
    for (block, words) in Self.blocks {
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

  @Test("Hostile text stays text", arguments: SampleWriter.allCases, hostile)
  func hostile(writer: SampleWriter, text: String) {
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
    _ = writer.write(Report(language: .english, title: "Bare", blocks: [.table(bare), .facts([]), .list(Report.List(.bulleted, []))]))
  }
}
