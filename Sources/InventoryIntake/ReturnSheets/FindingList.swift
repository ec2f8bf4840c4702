import FacilityPlanning
import FileFormats
import Vocabulary

/// The list of a file's findings, as a sheet of its own.
struct FindingList {
  let file: String
  let findings: [Finding]
  /// The cell at which each finding stands.
  let places: [SheetRange?]
  let language: Language

  /// What the note beside a cell says.
  static func note(_ finding: Finding, _ language: Language) -> String {
    "\(severity(finding.severity)[language]): \(finding.message[language])\n\(remedy[language]): \(finding.remedy[language])"
  }

  private static func severity(_ severity: Finding.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(vi: "Lỗi", en: "Error")
    case .warning: LocalizedText(vi: "Cảnh báo", en: "Warning")
    }
  }

  private static let remedy = LocalizedText(vi: "Cách sửa", en: "What to do")
  private static let wholeFile = LocalizedText(vi: "Cả tệp", en: "The whole file")
  static let name = LocalizedText(vi: "Kết quả kiểm tra", en: "Findings")

  // No heading may read as one of an inventory: the sheet is read again when the file comes back.
  private static let headings = [
    LocalizedText(vi: "Mức độ", en: "Severity"), LocalizedText(vi: "Ô", en: "Cell"),
    LocalizedText(vi: "Vấn đề", en: "Problem"), remedy, LocalizedText(vi: "Loại", en: "Kind"),
  ]

  private static let advice = LocalizedText(
    vi: "Hãy sửa trong tệp gốc của đơn vị rồi nộp lại; ô có lỗi được tô màu và có ghi chú kèm theo.",
    en: "Mend your own file and submit that again; each wrong cell is coloured and has a note."
  )

  private var summary: LocalizedText {
    let errors = findings.count(of: .error)
    let warnings = findings.count(of: .warning)
    return findings.isEmpty
      ? LocalizedText(vi: "Không có lỗi hay cảnh báo.", en: "No findings.")
      : LocalizedText(
        vi: "Có \(errors) lỗi và \(warnings) cảnh báo.",
        en: "\(errors.counted("error")) and \(warnings.counted("warning"))."
      )
  }

  var listing: WorkbookListing {
    let columns = zip(Self.headings, [11, 16, 50, 50, 22]).map { heading, width in
      WorkbookListing.Column(heading[language], width: width, isLink: heading == Self.headings[1])
    }
    let rows = zip(findings, places).map { finding, place in
      WorkbookListing.Row(
        [
          Self.severity(finding.severity)[language], shown(place, finding), finding.message[language],
          finding.remedy[language], finding.code,
        ],
        level: finding.severity == .error ? .error : .warning,
        target: place
      )
    }
    return WorkbookListing(
      name: Self.name[language],
      title: "\(Self.name[language]): \(FileName(file).name)",
      paragraphs: findings.isEmpty ? [summary[language]] : [summary[language], Self.advice[language]],
      columns: columns,
      rows: rows
    )
  }

  private func shown(_ place: SheetRange?, _ finding: Finding) -> String {
    if let place { return "\(place.sheet)!\(place.cells)" }
    switch finding.source.place {
    case .file: return Self.wholeFile[language]
    case .text(let line, let column): return "\(line):\(column)"
    case .cell(let sheet, let reference): return "\(sheet)!\(reference)"
    }
  }
}
