package import FacilityPlanning

/// What `verify` tells an auditor: that all agrees, or each difference in a row.
package struct VerificationReport: Sendable {
  private let record: VerificationRecord
  private let values: Int
  private let notes: [LocalizedText]

  /// Makes the report from what was found, the number of values compared, and remarks that are no differences.
  package init(_ record: VerificationRecord, values: Int, notes: [LocalizedText]) {
    self.record = record
    self.values = values
    self.notes = notes
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let count = record.differences.count
    var blocks: [Report.Block] = []
    if count == 0 {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Khớp hoàn toàn: \(values) số liệu đã tính lại.",
            en: "All agrees: \(values) values recomputed."
          )
        )
      )
    } else {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Có \(count) điểm khác so với kết quả tính lại.",
            en: count == 1 ? "1 difference from what was recomputed." : "\(count) differences from what was recomputed."
          )
        )
      )
      blocks.append(.table(table(in: language)))
    }
    blocks += notes.map { .note(.neutral, Phrase(text: $0[language])) }
    return Report(
      language: language,
      title: language.text(vi: "Kiểm tra hồ sơ đề xuất", en: "Verification of a proposal"),
      blocks: blocks
    )
  }

  private func table(in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Nội dung", en: "What")),
        Report.Table.Column(language.text(vi: "Đã ghi", en: "Recorded")),
        Report.Table.Column(language.text(vi: "Tính lại", en: "Recomputed")),
        Report.Table.Column(language.text(vi: "Nguồn", en: "Source")),
      ],
      rows: record.differences.map { difference in
        [difference.what, difference.recorded ?? "–", difference.recomputed ?? "–", difference.source ?? "–"]
          .map { Phrase(text: $0) }
      }
    )
  }
}
