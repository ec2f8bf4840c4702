import FacilityPlanning
import FileFormats
import Vocabulary

/// A file that says it belongs to another round than the one in whose folder it lies.
struct RoundMismatch: SubmissionCheck {
  static let id = "round-mismatch"
  static let severity = Finding.Severity.error

  let declared: String
  let round: Round

  var message: LocalizedText {
    LocalizedText(
      vi: "Tệp nằm trong kỳ báo cáo \(round.figures.vi), nhưng trong tệp ghi \(declared.quoted).",
      en: "The file lies in the round \(round), but inside it says \(declared.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu số liệu là của kỳ này, hãy ghi \(round.figures.vi); nếu không, hãy chuyển tệp sang thư mục của đúng kỳ.",
      en:
        "If the figures are of this round, write \(round.figures.vi); if not, move the file to the folder of its round."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    guard let declared = input.submission.declaredRound, !input.round.isMeant(by: declared) else { return [] }
    let kind = RoundMismatch(declared: declared.trimmed, round: input.round)
    return [Finding(kind, at: input.submission.source(declared.position))]
  }

  static let examples: [FindingExample] = [
    .triggers(at: "2:1", replacing: "02/2025", with: "12/2024"),
    .triggers(at: "2:1", replacing: "02/2025", with: "quý I năm 2025"),
    .triggers(at: "4:12", in: .json, replacing: "\"2025-02\"", with: "\"2025-01\""),
    .triggers(at: "2:1", replacing: "Kỳ báo cáo: 02/2025", with: "(Số liệu đến ngày 31/12/2024)"),
    .passes(replacing: "02/2025", with: "2/2025"),
    .passes(replacing: "02/2025", with: "Tháng 2"),
    .passes(replacing: "Kỳ báo cáo: 02/2025", with: "BẢNG KIỂM KÊ THÁNG 02/2025"),
    .passes(replacing: "Kỳ báo cáo: 02/2025", with: "(Số liệu đến ngày 28/02/2025)"),
    .passes(replacing: "Kỳ báo cáo: 02/2025", with: "Bắc Giang ngày 05 tháng 3 năm 2025"),
    .passes(replacing: "02/2025", with: "2025-02"),
    .passes(replacing: "02/2025", with: "tháng 02 năm 2025"),
    .passes(replacing: "02/2025", with: "Tháng 2/2025"),
  ]
}

extension Round {
  /// Whether a cell is the month: in words, or as the day that a spreadsheet makes of `02/2025`.
  fileprivate func isMeant(by cell: Cell) -> Bool {
    guard case .moment(let moment) = cell.value else { return isMeant(by: cell.text) }
    return moment.year == year && moment.month == month
  }

  /// Whether a text is the month in one of the ways in which people write it: `2025-02`, `2/2025`, `tháng 02 năm 2025`,
  /// or only `Tháng 2`.
  fileprivate func isMeant(by text: String) -> Bool {
    guard let told = RoundWords.month(of: text) ?? RoundWords.claim(in: text) else { return false }
    return told.month == month && (told.year ?? year) == year
  }
}
