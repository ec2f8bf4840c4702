package import Documents
import FacilityPlanning
import ProposalRecord
package import Vocabulary

/// What `verify` tells an auditor: that all agrees, or each difference in a row, check by check.
package struct VerificationReport: Sendable {
  private let record: VerificationRecord
  private let values: Int
  private let notes: [LocalizedText]

  /// The rows shown of one check; the record has them all.
  private static let mostRows = 20

  /// Makes the report from what was found, the number of values compared, and remarks that are no differences.
  package init(_ record: VerificationRecord, values: Int, notes: [LocalizedText]) {
    self.record = record
    self.values = values
    self.notes = notes
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    var blocks: [Report.Block] = [.paragraph(summary(in: language))]
    for check in VerificationRecord.Check.allCases {
      let differences = record.differences.filter { $0.check == check }
      guard !differences.isEmpty else { continue }
      blocks.append(.heading(level: 2, Phrase(text: check.name[language])))
      blocks.append(.table(table(differences.prefix(Self.mostRows), of: check, in: language)))
      let rest = differences.count - Self.mostRows
      guard rest > 0 else { continue }
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "… và \(rest) điểm khác nữa (xem đủ bằng --json).",
            en: "… and \(rest) more (--json shows all)."
          )
        )
      )
    }
    blocks += notes.map { .note(.neutral, Phrase(text: $0[language])) }
    return Report(
      language: language,
      title: language.text(vi: "Kiểm tra hồ sơ đề xuất", en: "Verification of a proposal"),
      blocks: blocks
    )
  }

  private func summary(in language: Language) -> Phrase {
    let count = record.differences.count
    guard count > 0 else {
      return language.phrase(
        vi: "Khớp hoàn toàn: \(values) số liệu đã tính lại.",
        en: "All agrees: \(values) values recomputed."
      )
    }
    return language.phrase(
      vi: "Có \(count) điểm khác so với kết quả tính lại.",
      en: count == 1 ? "1 difference from what was recomputed." : "\(count) differences from what was recomputed."
    )
  }

  private func table(
    _ differences: some Sequence<VerificationRecord.Difference>,
    of check: VerificationRecord.Check,
    in language: Language
  ) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Nội dung", en: "What")),
        Report.Table.Column(language.text(vi: "Đã ghi", en: "Recorded")),
        Report.Table.Column(
          check == .documents
            ? language.text(vi: "Tài liệu ghi", en: "Shown") : language.text(vi: "Tính lại", en: "Recomputed")
        ),
        Report.Table.Column(language.text(vi: "Nguồn", en: "Source")),
      ],
      rows: differences.map { difference in
        [
          Phrase(text: difference.text.map { $0[language] } ?? difference.what), cell(difference.recorded),
          cell(difference.shown ?? difference.recomputed), Phrase(text: difference.source ?? "–"),
        ]
      }
    )
  }

  /// A value as people read it: amounts with their thousands apart, digests by their beginning.
  private func cell(_ value: String?) -> Phrase {
    guard let value else { return Phrase(text: "–") }
    if value.utf8.count == 64, value.allSatisfy(\.isHexDigit) { return Phrase(text: "\(value.prefix(8))…") }
    guard value.utf8.count > 4, let number = Int(value) else { return Phrase(text: value) }
    return Phrase(.integer(number))
  }
}

extension VerificationRecord.Check {
  /// What the check looks at.
  package var name: LocalizedText {
    switch self {
    case .inputs: LocalizedText(vi: "Tệp số liệu gốc", en: "Inputs")
    case .lines: LocalizedText(vi: "Danh mục hạng mục", en: "Lines")
    case .gaps: LocalizedText(vi: "Thiếu hụt, biện pháp, đơn giá", en: "Gaps, remedies, prices")
    case .costs: LocalizedText(vi: "Cách tính từng hạng mục", en: "Arithmetic of the lines")
    case .sums: LocalizedText(vi: "Số cộng", en: "Sums")
    case .words: LocalizedText(vi: "Số tiền bằng chữ", en: "Amounts in words")
    case .stars: LocalizedText(vi: "Điểm và mức sao", en: "Scores and stars")
    case .goals: LocalizedText(vi: "Mục tiêu", en: "Goals")
    case .order: LocalizedText(vi: "Thứ tự ưu tiên", en: "Order of priority")
    case .policy: LocalizedText(vi: "Chính sách phân bổ", en: "Policy")
    case .optimality: LocalizedText(vi: "Tính tối ưu", en: "Optimality")
    case .record: LocalizedText(vi: "Nội dung khác của hồ sơ", en: "Other members of the record")
    case .documents: LocalizedText(vi: "Tài liệu kèm theo", en: "Documents")
    case .files: LocalizedText(vi: "Tệp lạ trong thư mục hồ sơ", en: "Files that are not of the proposal")
    }
  }
}
