@testable import Documents
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// What the suite writes.
enum WriterSamples {
  /// One block of every kind, each with a word of its own.
  static let blocks: [(Report.Block, [String])] = [
    (.heading(level: 1, "Tiêuđề"), ["Tiêuđề"]),
    (.heading(level: 3, "Mụcnhỏ"), ["Mụcnhỏ"]),
    (
      .paragraph("Đoạn \(strong: "đậm") và \(.emphasis("nghiêng")): \(Money(dong: 1_250_000)) đồng"),
      ["đậm", "1250000"]
    ),
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
      ),
      ["CẤPTRÊN", "NƠITRÌNH", "QUỐCHIỆU", "TIÊUNGỮ", "Nơingày", "TỜTRÌNH", "Vềviệc", "Kínhgửi", "Cơquan"]
    ),
    (.legalGrounds(["Căncứ một", "Căncứ hai"]), ["Căncứmột", "Căncứhai"]),
    (
      .signature(Report.Signature(post: "CHỦTỊCH", name: "\(placeholder: "họtên")")),
      ["CHỦTỊCH"]
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
}
