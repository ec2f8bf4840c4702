package import Documents
package import FacilityPlanning
package import Vocabulary

/// What `template` tells a planner: how many forms, where, filled from what, and what to do with them.
package struct FormSummary: Sendable {
  private let round: Round
  /// The round whose figures the forms hold; absent if there is none.
  package let previous: Round?
  private let folder: String
  private let units: [AdministrativeUnit]
  /// The units whose forms hold no figures.
  package let empty: [AdministrativeUnit]

  /// Makes the summary of forms that are written.
  package init(
    round: Round,
    previous: Round?,
    folder: String,
    units: [AdministrativeUnit],
    empty: [AdministrativeUnit]
  ) {
    self.round = round
    self.previous = previous
    self.folder = folder
    self.units = units
    self.empty = empty
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let title = language.text(
      vi: "Biểu mẫu kiểm kê \(round.name.vi)",
      en: "Inventory forms for \(round.name.en)"
    )
    var blocks: [Report.Block] = [
      .paragraph(
        language.phrase(
          vi: "\(strong: title): đã ghi \(units.count) tệp vào \(folder)/.",
          en: "\(strong: title): \(units.count) files written to \(folder)/."
        )
      )
    ]
    if let previous {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Số liệu ghi sẵn là của \(previous.name.vi).",
            en: "They are filled with the figures of \(previous.name.en)."
          )
        )
      )
    }
    if !empty.isEmpty {
      let names = empty.map { $0.name[language] }.joined(separator: ", ")
      blocks.append(
        .note(
          .warning,
          language.phrase(
            vi: "Để trống vì không có số liệu kỳ trước đọc được: \(names).",
            en: "Empty, because no earlier round has readable figures: \(names)."
          )
        )
      )
    }
    blocks.append(
      .paragraph(
        language.phrase(
          vi: "Gửi tệp cho đơn vị; khi nhận lại, chạy onestop collect THƯ-MỤC --round \(round.description).",
          en:
            "Send each file to its unit; when they come back, run onestop collect FOLDER --round \(round.description)."
        )
      )
    )
    return Report(language: language, title: title, blocks: blocks)
  }
}
