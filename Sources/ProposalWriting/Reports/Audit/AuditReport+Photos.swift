import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

extension AuditReport {
  /// How many signs and charts of each unit a photo shows, as far as names of photos tell that.
  func photos(in language: Language) -> [Report.Block] {
    let title = Report.Block.heading(level: 2, language.phrase(vi: "Ảnh và bản quét", en: "Photos and scans"))
    guard let photos = audit.photos else {
      return [
        title,
        .paragraph(
          language.phrase(
            vi: "Kỳ này không có ảnh hay bản quét nào, nên chưa biết biển, sơ đồ nào có ảnh.",
            en: "Nobody sent photos or scans in this round, so it is not known which signs and charts have any."
          )
        ),
      ]
    }
    return [
      title,
      .paragraph(
        language.phrase(
          vi:
            "Đếm biển, sơ đồ mà đơn vị ghi là có. Có ảnh riêng: tên tệp ảnh có mã của hạng mục hoặc phần đầu của tên hạng mục, đủ để không lẫn với hạng mục khác; chỉ có ảnh chung: đơn vị có gửi ảnh nhưng tên tệp không nói là ảnh của gì; không có ảnh: đơn vị không gửi ảnh nào. Không ai xem nội dung ảnh.",
          en:
            "Counted are the signs and charts that a unit reports. Named: the name of a photo holds the code of the item, or as much of the beginning of its name as no other item has; unit only: the unit sent photos, whose names do not say what they show; none: it sent no photo. Nobody looks at what a photo shows."
        )
      ),
      .table(table(of: photos, in: language)),
    ]
  }

  private func table(of photos: PhotoAudit, in language: Language) -> Report.Table {
    let standings = PhotoAudit.Standing.allCases
    let units = audit.evidence.map(\.unit)
    func row(_ title: Phrase, _ units: [Slug]) -> [Phrase] {
      [title, Phrase(.integer(units.reduce(0) { $0 + photos.files(of: $1).count }))]
        + standings.map { standing in
          Phrase(.integer(units.reduce(0) { $0 + photos.count(standing, of: $1) }))
        }
    }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Số tệp ảnh", en: "Files"), .integer),
      ] + standings.map { Report.Table.Column($0.name[language], .integer) },
      rows: units.map { row(Phrase(text: register.unit($0)?.name[language] ?? $0.description), [$0]) },
      totals: [row(Phrase(text: language.text(vi: "Cộng", en: "Total")), units)]
    )
  }
}

extension PhotoAudit.Standing {
  /// As a table calls it.
  var name: LocalizedText {
    switch self {
    case .named: LocalizedText(vi: "Có ảnh riêng", en: "Named")
    case .ofUnit: LocalizedText(vi: "Chỉ có ảnh chung", en: "Unit only")
    case .none: LocalizedText(vi: "Không có ảnh", en: "None")
    }
  }
}
