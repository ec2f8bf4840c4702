import FacilityPlanning
import Vocabulary

/// A row that states facts but not about what.
struct MissingItem: FindingKind {
  static let id = "missing-item"
  static let severity = Finding.Severity.error

  var message: LocalizedText {
    LocalizedText(
      vi: "Dòng này có số liệu nhưng không ghi là hạng mục nào.",
      en: "The row states facts, but not about which item."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi tên hạng mục; nếu ô tên bị trộn với dòng trên, hãy bỏ trộn ô và ghi tên ở từng dòng.",
      en: "Write the name of the item; if its cell is merged with the row above, write the name in each row."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:3", replacing: "Máy tính tại quầy", with: ""),
    .triggers(at: "9:5", in: .json, replacing: "\"item\": \"counter-computer\", ", with: ""),
    .passes(replacing: "2,Phòng", with: "II,Trụ sở,,,,,,,,,,\n2,Phòng"),
  ]
}
