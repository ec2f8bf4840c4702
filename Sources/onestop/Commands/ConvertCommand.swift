import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import InventoryIntake
import ProposalMaking
import Vocabulary

/// `onestop convert`: the settings as one Excel workbook, and back.
enum ConvertCommand {
  static let command = Command(
    "convert",
    abstract: LocalizedText(
      vi: "Chuyển các tệp cài đặt thành một sổ Excel, hoặc ngược lại.",
      en: "Turn the settings into one Excel workbook, and back."
    ),
    discussion: LocalizedText(
      vi: """
        --to xlsx gộp register.json, criteria.json, prices.csv, quotes.csv, policy.json, rules.json, aliases.json, \
        waivers.json thành settings.xlsx; --to json làm ngược lại. Không mất gì; tệp cũ được chuyển vào superseded/.
        """,
      en: """
        --to xlsx puts register.json, criteria.json, prices.csv, quotes.csv, policy.json, rules.json, aliases.json \
        and waivers.json into settings.xlsx; --to json does the reverse. Nothing is lost; the old files move to superseded/.
        """
    ),
    option(
      "to",
      ClothesWord.self,
      valueName: "form",
      help: LocalizedText(vi: "Dạng cần có.", en: "The form to have.")
    ),
    option(
      "output",
      FilePath?.self,
      valueName: "folder",
      help: LocalizedText(
        vi: "Ghi bản sao vào thư mục khác, để nguyên các tệp cũ.",
        en: "Write a copy elsewhere, and leave the old files where they are."
      ),
      completion: .directories
    ),
    flag(
      "force",
      help: LocalizedText(vi: "Ghi đè tệp đã có ở --output.", en: "Replace files that are there in --output.")
    ),
    TableOptions.parameter(),
    CommonOptions.parameter()
  ) { console, form, output, force, tables, options in
    try reporting(options, reading: tables, on: console) { session in
      let clothes = form.clothes
      let folder = session.settings.inventories
      guard FilePath(folder)?.standing == .folder else { throw WorkspaceError.missingFolder(folder) }
      let conversion = SettingsConversion(folder: folder, language: console.language, csvReader: tables.csvReader)
      if conversion.isWithoutSettings { throw CommandFailure(noSettings: folder) }
      let checked = try conversion.change(to: clothes)
      guard let change = checked.value, !options.fails(checked.findings) else {
        throw FindingsStop(findings: checked.findings)
      }
      options.tell(checked.findings, on: console)
      let written =
        change.files.isEmpty
        ? []
        : try output.map { try conversion.write(change, to: $0, replacingAll: force) } ?? conversion.write(change)
      let summary = Conversion(
        form: clothes.rawValue,
        files: written,
        replaced: output == nil ? change.replaced.map { "\(folder)/\($0)" } : [],
        folder: folder
      )
      try Answer(summary, summary.report(in:)).show(options, on: console)
      return .success
    }
  }
}

extension CommandFailure {
  fileprivate init(noSettings folder: String) {
    self.init(
      .missingFile,
      LocalizedText(
        vi: "Thư mục «\(folder)» không có tệp cài đặt nào để chuyển.",
        en: "The folder '\(folder)' holds no settings to convert."
      )
    )
  }
}

/// What `convert --json` prints: what was written, and what it stands in for.
private struct Conversion: Encodable {
  let schema = "onestop.convert/1"
  let form: String
  let files: [String]
  /// Files that are read no longer.
  let replaced: [String]
  private let folder: String

  private enum CodingKeys: CodingKey { case schema, form, files, replaced }

  init(form: String, files: [String], replaced: [String], folder: String) {
    (self.form, self.files, self.replaced, self.folder) = (form, files, replaced, folder)
  }

  func report(in language: Language) -> Report {
    guard !files.isEmpty else {
      let text = LocalizedText(
        vi: "Các cài đặt đã ở dạng \(form); không có gì để chuyển.",
        en: "The settings are in the form \(form) already; there is nothing to convert."
      )
      return Report(language: language, title: "", blocks: [.paragraph(Phrase(text: text[language]))])
    }
    let texts =
      [
        LocalizedText(vi: "Đã ghi: \(files.joined(separator: ", ")).", en: "Written: \(files.joined(separator: ", ")).")
      ]
      + (replaced.isEmpty
        ? []
        : [
          LocalizedText(
            vi: "Thay cho \(replaced.joined(separator: ", ")); bản cũ nằm trong \(folder)/superseded/.",
            en: "In place of \(replaced.joined(separator: ", ")); the old ones are in \(folder)/superseded/."
          )
        ])
    return Report(language: language, title: "", blocks: texts.map { .paragraph(Phrase(text: $0[language])) })
  }
}

/// A form of settings on the command line: `xlsx`, `json`.
struct ClothesWord: LosslessStringConvertible, CaseIterable, Sendable {
  let clothes: SettingsConversion.Clothes

  static var allCases: [ClothesWord] { SettingsConversion.Clothes.allCases.map(ClothesWord.init) }

  static var workbook: ClothesWord { ClothesWord(.workbook) }

  private init(_ clothes: SettingsConversion.Clothes) { self.clothes = clothes }

  init?(_ description: String) {
    guard let clothes = SettingsConversion.Clothes(rawValue: description.lowercased()) else { return nil }
    self.clothes = clothes
  }

  var description: String { clothes.rawValue }
}
