import FacilityPlanning
import FileFormats
import ProposalRecord
package import Vocabulary

/// The lines that differ between two proposals as a spreadsheet opens them: one row each.
package struct DifferencesTable {
  private let differences: ProposalDifferences

  package init(_ differences: ProposalDifferences) { self.differences = differences }

  /// The file: UTF-8 with the mark by which spreadsheets know it; amounts are plain digits.
  package func csv(in language: Language) -> [UInt8] {
    let header = [
      LocalizedText(vi: "Thay đổi", en: "Change"), LocalizedText(vi: "Mã hạng mục", en: "Line"),
      LocalizedText(vi: "Hạng mục", en: "Name"), LocalizedText(vi: "Thứ tự trước", en: "Rank before"),
      LocalizedText(vi: "Thứ tự sau", en: "Rank after"),
      LocalizedText(vi: "Hỗ trợ trước (đồng)", en: "Support before (đồng)"),
      LocalizedText(vi: "Hỗ trợ sau (đồng)", en: "Support after (đồng)"), LocalizedText(vi: "Nguyên nhân", en: "Cause"),
    ].map { $0[language] }
    let rows = differences.lines.map { line in
      [line.change.name[language], line.name, differences.words.text(of: "lines[\(line.name)]")[language]]
        + [line.rankBefore, line.rankAfter, line.costBefore, line.costAfter].map { $0.map { String($0) } ?? "" }
        + [line.causes.map { $0.text[language] }.joined(separator: "; ")]
    }
    return CSVWriter(byteOrderMark: true).write([header] + rows)
  }
}
