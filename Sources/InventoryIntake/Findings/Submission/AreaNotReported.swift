import FacilityPlanning
import FileFormats
import Vocabulary

/// A row without the floor area that a requirement needs.
struct AreaNotReported: SubmissionCheck {
  static let id = "area-not-reported"
  static let severity = Finding.Severity.warning

  let item: Item

  var cause: String? { "" }

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng \(item.name.vi.quoted) không ghi diện tích, nên yêu cầu về diện tích chưa đánh giá được.",
      en: "The row about \(item.name.en.quoted) states no area, so that its requirement cannot be assessed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi diện tích bằng mét vuông ở cột «Diện tích (m2)», ví dụ 82,5.",
      en: "Write the area in square metres into the column «Area (m2)», like 82.5."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.findings { row, item, requirements -> AreaNotReported? in
      guard row.area.isAbsent, requirements.contains(where: \.measure.needsArea) else { return nil }
      return AreaNotReported(item: item)
    } under: { _ in
      [.area]
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:34", replacing: ",82,", with: ",,"),
    .passes(replacing: "phòng,1,Tốt,2018,82", with: "phòng,0,,,"),
    .passes(replacing: ",82,", with: ",\"82,5 m²\","),
  ]
}
