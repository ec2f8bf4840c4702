import CommandLine
import Documents
import FacilityPlanning
package import FileFormats
import InventoryIntake
import ProposalMaking
package import Vocabulary

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

  /// What rooms may know of the options.
  ///
  /// - Parameter progress: tells how far shared work has come.
  func settings(
    reading tables: TableOptions = TableOptions(),
    telling progress: ProgressLine? = nil
  ) -> WorkspaceSettings {
    var settings = WorkspaceSettings(
      inventories: inventories,
      round: round,
      asOf: asOf,
      isStrict: isStrict,
      csvReader: tables.csvReader
    )
    if let progress { settings.workers = { progress.telling($0.name, of: .allCores) } }
    return settings
  }

  /// Whether findings make the command fail.
  func fails(_ findings: [Finding]) -> Bool { settings().fails(findings) }

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
        FilePath.self,
        default: FilePath(named: "inventories"),
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
        DayWord?.self,
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
        inventories: inventories.description,
        round: round,
        asOf: asOf?.day,
        language: language,
        isJSON: isJSON,
        isStrict: isStrict,
        color: color
      )
    }
  }
}

extension SharedWork {
  /// What the tool is doing, for a person who waits.
  fileprivate var name: LocalizedText {
    switch self {
    case .reading: LocalizedText(vi: "Đang đọc tệp kiểm kê", en: "Reading inventories")
    case .assessing: LocalizedText(vi: "Đang chấm điểm đơn vị", en: "Assessing units")
    case .planning: LocalizedText(vi: "Đang lập phương án", en: "Planning")
    case .explaining: LocalizedText(vi: "Đang tính các câu trả lời", en: "Working out the answers")
    case .writing: LocalizedText(vi: "Đang lập văn bản", en: "Writing documents")
    }
  }
}

/// What a command that reads tables of text can be told about them, where their content does not decide.
struct TableOptions {
  var encoding: TextEncoding?
  var delimiter: CSVDelimiter?

  var csvReader: CSVReader { CSVReader(encoding: encoding, delimiter: delimiter) }
}

extension TableOptions {
  /// Declares `--encoding` and `--delimiter`.
  static func parameter() -> Parameter<TableOptions> {
    options(
      option(
        "encoding",
        TextEncoding?.self,
        help: LocalizedText(
          vi: "Bảng mã của các tệp CSV; mặc định theo nội dung.",
          en: "The encoding of CSV files. (default: told by the content)"
        )
      ),
      option(
        "delimiter",
        CSVDelimiter?.self,
        help: LocalizedText(
          vi: "Dấu ngăn cách các ô của tệp CSV; mặc định theo nội dung.",
          en: "The delimiter of CSV files. (default: told by the content)"
        )
      )
    ) { TableOptions(encoding: $0, delimiter: $1) }
  }
}

/// A delimiter on the command line, by its name or as it is: `semicolon`, `;`.
extension CSVDelimiter: LosslessStringConvertible {
  package init?(_ description: String) {
    let found = Self.allCases.first { delimiter in
      delimiter.description == description || Array(description.utf8) == [delimiter.rawValue]
    }
    guard let found else { return nil }
    self = found
  }

  package var description: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .pipe: "pipe"
    }
  }
}

/// An encoding on the command line: `utf-16le`, `TCVN3`.
extension TextEncoding: LosslessStringConvertible {
  package init?(_ description: String) { self.init(rawValue: description.lowercased()) }
  package var description: String { rawValue }
}

/// A path on the command line: anything but an empty word.
extension FilePath: RefusesWords {
  package static func refusal(of word: String) -> LocalizedText {
    LocalizedText(
      vi: "tên tệp hoặc thư mục không được để trống",
      en: "the name of a file or a folder is not empty"
    )
  }
}
