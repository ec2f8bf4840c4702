import Documents
import FacilityPlanning
import Vocabulary

/// Annex VII: what is missing or doubtful in the data.
struct QualityAnnex {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    [.heading(level: 3, language.phrase(vi: "1. Đơn vị thiếu dữ liệu", en: "1. Units that lack data"))]
      + BlockedTable(plan: proposal.plan, edition: proposal.edition, language: language).blocks
      + [.heading(level: 3, language.phrase(vi: "2. Cảnh báo khi đọc số liệu", en: "2. Warnings about the data"))]
      + remarks
  }

  private var remarks: [Report.Block] {
    guard !proposal.remarks.isEmpty else {
      return [
        .paragraph(language.phrase(vi: "Không có cảnh báo nào.", en: "There are no warnings."))
      ]
    }
    let kinds = Dictionary(grouping: proposal.remarks, by: \.code).sorted { $0.key < $1.key }
    let counts = kinds.map { Phrase(text: "\($0.key): \($0.value.count)") }
    return [
      .paragraph(
        language.phrase(
          vi:
            "Số liệu của kỳ có \(proposal.remarks.count) cảnh báo và không có lỗi. Số cảnh báo theo loại: \(.joined(counts, separator: "; ")).",
          en:
            "The data of the round have \(proposal.remarks.count) warnings and no error. Warnings by kind: \(.joined(counts, separator: "; "))."
        )
      ),
      .table(table),
    ]
  }

  private var table: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Vị trí", en: "Place"), .source),
        Report.Table.Column(language.text(vi: "Vấn đề", en: "What is doubtful")),
        Report.Table.Column(language.text(vi: "Cách xử lý", en: "Remedy")),
      ],
      rows: proposal.remarks.enumerated().map { place, remark in
        [
          Phrase(.integer(place + 1)), Phrase(.source(remark.source)), Phrase(text: remark.message[language]),
          Phrase(text: remark.remedy[language]),
        ]
      }
    )
  }
}
