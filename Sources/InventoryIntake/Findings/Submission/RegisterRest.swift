import FacilityPlanning
import Vocabulary

/// Assets in an export of asset software that are no items: they are left aside and counted.
struct RegisterRest: FindingKind {
  static let id = "register-rest"
  static let severity = Finding.Severity.warning

  let names: [String]
  let rows: Int

  private var quoted: String {
    names.prefix(8).map(\.quoted).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(rows) dòng của sổ tài sản là \(names.count) loại không có trong bộ tiêu chí nên được để riêng: \(quoted).",
      en:
        "\(rows.counted("row")) of the asset register, \(names.count.counted("kind")), are no items and left aside: \(quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu có loại cần tính, hãy ghi tên theo biểu mẫu kiểm kê; nếu không, có thể để nguyên.",
      en: "If one of them counts, give it the name that the form has; if not, they may stay."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "5:8",
      RegisterMapping.register("4,TS-4,Bàn họp,1,2022,S4,Tốt,,,,\n5,TS-5,Xe ô tô,nhiều,2030,S5,,,,,\n")
    ),
    .passes(RegisterMapping.register("4,TS-4,Máy tính tại quầy,1,2022,S4,Tốt,,,,\n")),
  ]
}
