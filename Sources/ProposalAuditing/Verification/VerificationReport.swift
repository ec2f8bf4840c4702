package import Documents
import FacilityPlanning
import ProposalRecord
package import Vocabulary

/// What `verify` tells an auditor: that all agrees, or each difference in a row, check by check.
///
/// Where inputs changed, they come first; then apart what they do not explain, which is the serious thing, and what they
/// can explain.
package struct VerificationReport: Sendable {
  private let record: VerificationRecord
  private let values: Int
  private let notes: [LocalizedText]
  private let showsAll: Bool

  /// The rows shown of one check; the record has them all.
  private static let mostRows = 10

  /// Makes the report from what was found, the number of values compared, and remarks that are no differences.
  ///
  /// - Parameter showsAll: Whether every difference has its row.
  package init(_ record: VerificationRecord, values: Int, notes: [LocalizedText], showsAll: Bool = false) {
    self.record = record
    self.values = values
    self.notes = notes
    self.showsAll = showsAll
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let inputs = record.differences.filter { $0.check == .inputs }
    let explained = record.differences.filter { $0.follows == true }
    let others = record.differences.filter { $0.check != .inputs && $0.follows != true }
    var blocks = summary(inputs, explained, others, in: language)
    blocks += sections(inputs, most: Self.mostRows, in: language)
    blocks += sections(others, most: Self.mostRows, cause: inputs.isEmpty ? nil : Self.notExplained, in: language)
    if showsAll {
      blocks += sections(explained, most: explained.count, cause: Self.explained, in: language)
    } else if !explained.isEmpty {
      blocks += overview(of: explained, in: language)
    }
    blocks += notes.map { .note(.neutral, Phrase(text: $0[language])) }
    return Report(
      language: language,
      title: language.text(vi: "Kiểm tra hồ sơ đề xuất", en: "Verification of a proposal"),
      blocks: blocks
    )
  }

  private static let notExplained = LocalizedText(
    vi: "không do số liệu gốc thay đổi",
    en: "not because of changed inputs"
  )
  private static let explained = LocalizedText(
    vi: "có thể do số liệu gốc thay đổi",
    en: "may follow from the changed inputs"
  )
}

// MARK: - Summary

extension VerificationReport {
  private func summary(
    _ inputs: [VerificationRecord.Difference],
    _ explained: [VerificationRecord.Difference],
    _ others: [VerificationRecord.Difference],
    in language: Language
  ) -> [Report.Block] {
    let count = record.differences.count
    let newer = record.differences.filter { $0.check == .settings }
    if count > 0, newer.count == count {
      return [
        .paragraph(
          language.phrase(
            vi: "Hồ sơ khớp hoàn toàn với cài đặt lúc lập: \(values) số liệu đã tính lại.",
            en: "All agrees with the settings that the proposal was made of: \(values) values recomputed."
          )
        ),
        .paragraph(
          language.phrase(
            vi: "Cài đặt hiện nay ghi khác ở \(count) chỗ; lập lại bây giờ thì hồ sơ có thể khác.",
            en: count == 1
              ? "The settings of today say otherwise in 1 place; made again now, the proposal may differ."
              : "The settings of today say otherwise in \(count) places; made again now, the proposal may differ."
          )
        ),
      ]
    }
    guard count > 0 else {
      return [
        .paragraph(
          language.phrase(
            vi: "Khớp hoàn toàn: \(values) số liệu đã tính lại.",
            en: "All agrees: \(values) values recomputed."
          )
        )
      ]
    }
    let all = language.phrase(
      vi: "Có \(count) điểm khác so với kết quả tính lại.",
      en: count == 1 ? "1 difference from what was recomputed." : "\(count) differences from what was recomputed."
    )
    guard !inputs.isEmpty else { return [.paragraph(all)] }
    let names = inputs.prefix(5).map { $0.source ?? $0.what }.joined(separator: ", ") + (inputs.count > 5 ? ", …" : "")
    let following = record.followingFiles?.count ?? 0
    let isRecomputed = values > 0
    var blocks: [Report.Block] = [
      .paragraph(
        language.phrase(
          vi: "\(inputs.count) tệp số liệu gốc không còn như lúc lập hồ sơ: \(names).",
          en: inputs.count == 1
            ? "1 input is not what it was when the proposal was made: \(names)."
            : "\(inputs.count) inputs are not what they were when the proposal was made: \(names)."
        )
      )
    ]
    if isRecomputed {
      blocks.append(
        .paragraph(
          language.phrase(
            vi:
              "Có thể do đó: \(explained.count) điểm khác trong hồ sơ; \(following) tài liệu còn nguyên như lúc lập, nhưng nếu lập lại bây giờ thì sẽ khác.",
            en:
              "What may follow from that: \(explained.count) differences in the record, and \(following) documents that are as they were made but would be made otherwise now."
          )
        )
      )
    }
    if !others.isEmpty {
      blocks.append(
        .note(
          .bad,
          language.phrase(
            vi: "\(others.count) điểm khác không thể do thay đổi ấy mà có: hãy xem kỹ.",
            en: "\(others.count) differences cannot come from that: look at them closely."
          )
        )
      )
    } else if isRecomputed {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Ngoài những điểm ấy không có điểm khác nào.",
            en: "Apart from these there is no difference."
          )
        )
      )
    }
    return blocks
  }
}

// MARK: - Tables

extension VerificationReport {
  /// A section for each check, of which some rows are shown.
  ///
  /// - Parameter cause: What is said of the cause in the headings.
  private func sections(
    _ differences: [VerificationRecord.Difference],
    most: Int,
    cause: LocalizedText? = nil,
    in language: Language
  ) -> [Report.Block] {
    let byCheck = Dictionary(grouping: differences, by: \.check)
    var blocks: [Report.Block] = []
    for check in VerificationRecord.Check.allCases {
      guard let found = byCheck[check] else { continue }
      let most = showsAll ? found.count : most
      let title = check.name[language] + (cause.map { " – \($0[language])" } ?? "")
      blocks.append(.heading(level: 2, Phrase(text: title)))
      if check == .files {
        let items = found.prefix(most).map { Phrase(text: $0.text.map { $0[language] } ?? $0.what) }
        blocks.append(.list(Report.List(.bulleted, items)))
      } else {
        blocks.append(.table(table(found.prefix(most), of: check, in: language)))
      }
      guard found.count > most else { continue }
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "… và \(found.count - most) điểm khác nữa (xem đủ bằng --all).",
            en: "… and \(found.count - most) more (--all shows them)."
          )
        )
      )
    }
    return blocks
  }

  /// How many differences of each check changed inputs can explain, with the first of them.
  private func overview(of differences: [VerificationRecord.Difference], in language: Language) -> [Report.Block] {
    let byCheck = Dictionary(grouping: differences, by: \.check)
    let rows = VerificationRecord.Check.allCases.compactMap { check -> [Phrase]? in
      guard let found = byCheck[check], let first = found.first else { return nil }
      return [
        Phrase(text: check.name[language]), Phrase(.integer(found.count)),
        Phrase(text: first.text.map { $0[language] } ?? first.what),
      ]
    }
    return [
      .heading(
        level: 2,
        Phrase(text: language.text(vi: "Có thể do số liệu gốc thay đổi", en: "May follow from the changed inputs"))
      ),
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(language.text(vi: "Phần", en: "Part")),
            Report.Table.Column(language.text(vi: "Số điểm khác", en: "Differences"), .integer),
            Report.Table.Column(language.text(vi: "Điểm đầu tiên", en: "The first")),
          ],
          rows: rows
        )
      ),
      .paragraph(
        language.phrase(
          vi: "Xem từng điểm bằng --all.",
          en: "--all shows each of them."
        )
      ),
    ]
  }

  /// The differences in rows; where the words already name the place, there is no column for it.
  private func table(
    _ differences: some Sequence<VerificationRecord.Difference>,
    of check: VerificationRecord.Check,
    in language: Language
  ) -> Report.Table {
    let hasSource = check != .documents && check != .inputs
    var columns = [
      Report.Table.Column(language.text(vi: "Nội dung", en: "What")),
      Report.Table.Column(language.text(vi: "Đã ghi", en: "Recorded")),
      Report.Table.Column(
        check == .documents
          ? language.text(vi: "Tài liệu ghi", en: "Shown")
          : check == .settings
            ? language.text(vi: "Nay ghi", en: "Now") : language.text(vi: "Tính lại", en: "Recomputed")
      ),
    ]
    if hasSource { columns.append(Report.Table.Column(language.text(vi: "Nguồn", en: "Source"))) }
    return Report.Table(
      columns: columns,
      rows: differences.map { difference in
        let shown = Excerpt.pair(difference.recorded, difference.shown ?? difference.recomputed)
        let what = Phrase(text: difference.text.map { $0[language] } ?? difference.what)
        let row = [what, cell(shown.recorded), cell(shown.found)]
        return hasSource ? row + [Phrase(text: difference.source ?? "–")] : row
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
    case .settings: LocalizedText(vi: "Cài đặt hiện nay ghi khác", en: "Settings of today")
    case .decisions: LocalizedText(vi: "Quyết định về tờ trình trước", en: "Decisions on earlier proposals")
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
    case .evidence: LocalizedText(vi: "Ảnh, bản quét", en: "Photos and scans")
    case .documents: LocalizedText(vi: "Tài liệu kèm theo", en: "Documents")
    case .files: LocalizedText(vi: "Tệp lạ trong thư mục hồ sơ", en: "Files that are not of the proposal")
    }
  }
}
