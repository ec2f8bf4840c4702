import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

/// Every change between two rounds as a spreadsheet opens it.
package struct ProgressTable: Sendable {
  private let progress: RoundProgress

  package init(_ progress: RoundProgress) { self.progress = progress }

  /// The file: UTF-8 with the mark by which spreadsheets know it; amounts are plain digits.
  package func csv(in language: Language) -> [UInt8] {
    CSVWriter(byteOrderMark: true).write([header.map { $0[language] }] + rows(in: language))
  }

  private var header: [LocalizedText] {
    [
      LocalizedText(vi: "Mã đơn vị", en: "Unit code"),
      LocalizedText(vi: "Đơn vị", en: "Unit"),
      LocalizedText(vi: "Mã yêu cầu", en: "Requirement id"),
      LocalizedText(vi: "Hạng mục", en: "Requirement"),
      LocalizedText(vi: "Thay đổi", en: "Change"),
      LocalizedText(vi: "Hiện trạng kỳ \(progress.from)", en: "Status in \(progress.from)"),
      LocalizedText(vi: "Hiện trạng kỳ \(progress.to)", en: "Status in \(progress.to)"),
      LocalizedText(
        vi: "Kinh phí khắc phục kỳ \(progress.from) (đồng)",
        en: "Cost to close in \(progress.from) (đồng)"
      ),
      LocalizedText(vi: "Kinh phí khắc phục kỳ \(progress.to) (đồng)", en: "Cost to close in \(progress.to) (đồng)"),
      LocalizedText(vi: "Nguồn kiểm kê", en: "Inventory cells"),
    ]
  }

  private func rows(in language: Language) -> [[String]] {
    progress.units.flatMap { unit in
      unit.changes.map { change in
        [
          unit.unit.code.description,
          unit.unit.name[language],
          change.requirement.id.description,
          change.requirement.title[language],
          change.kind.name[language],
          change.before.status.name[language],
          change.after.status.name[language],
          change.before.gap?.cost.map { String($0.dong) } ?? "",
          change.after.gap?.cost.map { String($0.dong) } ?? "",
          Figures(language).text(.sources(change.after.sources)),
        ]
      }
    }
  }
}
