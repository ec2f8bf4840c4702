import CommandLine
import Documents
import FacilityPlanning
import InventoryIntake
import ProposalWriting
import Vocabulary

/// What every command can be told.
struct CommonOptions {
  var inventories: String
  var round: Round?
  /// The day whose units are meant; the last of the round's month unless given.
  var asOf: CalendarDate?
  var language: Language?
  var isJSON: Bool
  var isStrict: Bool
  var color: ColorRule

  /// Whether findings make the command fail.
  func fails(_ findings: [Finding]) -> Bool { findings.hasErrors || (isStrict && !findings.isEmpty) }

  /// The colours of a stream of the console: none unless they are allowed there.
  func palette(for output: Output, on console: Console) -> TextPalette {
    color.allowsColor(on: output, environment: console.environment) ? .colour : .plain
  }
}

extension CommonOptions {
  /// Declares the options that every command shares.
  static func parameter() -> Parameter<CommonOptions> {
    options(
      option(
        "inventories",
        String.self,
        default: "inventories",
        valueName: "folder",
        help: LocalizedText(vi: "Thư mục dữ liệu.", en: "The folder of the workspace."),
        completion: .directories
      ),
      option(
        "round",
        Round?.self,
        help: LocalizedText(
          vi: "Kỳ kiểm kê, ví dụ 2025-02; mặc định là kỳ mới nhất.",
          en: "The round, like 2025-02. (default: the newest)"
        ),
        completion: .words { WorkspaceWords.rounds() }
      ),
      option(
        "as-of",
        CalendarDate?.self,
        valueName: "date",
        help: LocalizedText(
          vi: "Ngày xác định các đơn vị, ví dụ 2025-07-01; mặc định là ngày cuối của kỳ.",
          en: "The day whose units are meant, like 2025-07-01. (default: the round's last)"
        )
      ),
      option(
        "language",
        Language?.self,
        help: LocalizedText(vi: "Ngôn ngữ; mặc định theo máy.", en: "The language. (default: the locale's)")
      ),
      flag(
        "json",
        help: LocalizedText(
          vi: "In kết quả dạng JSON cho chương trình đọc.",
          en: "Print the result as JSON for programs."
        )
      ),
      flag("strict", help: LocalizedText(vi: "Coi mọi cảnh báo là lỗi.", en: "Treat every warning as an error.")),
      option(
        "color",
        ColorRule.self,
        default: .auto,
        help: LocalizedText(vi: "Khi nào dùng màu.", en: "When to use colour.")
      )
    ) { inventories, round, asOf, language, isJSON, isStrict, color in
      CommonOptions(
        inventories: inventories,
        round: round,
        asOf: asOf,
        language: language,
        isJSON: isJSON,
        isStrict: isStrict,
        color: color
      )
    }
  }
}
