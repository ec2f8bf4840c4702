import CommandLine
import Documents
import FacilityPlanning
import FileFormats
import Foundation
import InventoryIntake
import ProposalMaking
import Vocabulary

/// `onestop init`: a new workspace for another city, from a list of its units.
enum InitCommand {
  static let command = Command(
    "init",
    abstract: LocalizedText(
      vi: "Lập thư mục dữ liệu mới cho một thành phố khác từ danh sách đơn vị.",
      en: "Make a new workspace for another city, from a list of its units."
    ),
    discussion: LocalizedText(
      vi: """
        Danh sách là bảng Excel hoặc CSV: tên, loại, số sao, điểm khác, số quầy, dân số, liên hệ; có cột nào đọc cột ấy. \
        Không có --units thì ghi một danh sách trống để điền. Không động đến tệp đã có.
        """,
      en: """
        The list is an Excel or CSV table of names, kinds, stars, other scores, counters, residents, contacts: whatever \
        columns are there. Without --units a blank list is written to fill in. What is there is never touched.
        """
    ),
    argument(
      "folder",
      FilePath.self,
      help: LocalizedText(vi: "Thư mục cần lập.", en: "The folder to make."),
      completion: .directories
    ),
    option(
      "units",
      FilePath?.self,
      valueName: "file",
      help: LocalizedText(vi: "Danh sách đơn vị, .xlsx hoặc .csv.", en: "The list of units, .xlsx or .csv."),
      completion: .files
    ),
    option(
      "to",
      ClothesWord.self,
      default: .workbook,
      valueName: "form",
      help: LocalizedText(
        vi: "Sổ Excel, hoặc các tệp JSON và CSV.",
        en: "An Excel workbook, or JSON and CSV files."
      )
    ),
    TableOptions.parameter(),
    CommonOptions.parameter()
  ) { console, folder, units, form, tables, options in
    try reporting(options, reading: tables, on: console) { session in
      guard let round = session.settings.round ?? thisMonth else {
        throw SessionError.noRoundToFollow(folder: folder.description)
      }
      let folder = folder.withoutLastSlash
      guard let units else {
        let list = folder.appending(console.language.text(vi: "danh-sach.xlsx", en: "units.xlsx"))
        if list.standing != .nothing { throw CommandFailure(standing: [list.description]) }
        try OutputFolder.write(try NewWorkspace.blankList(console.language), to: list, replacingAll: false)
        let made = Beginning(files: [list.description], round: nil, units: 0, folder: folder.description)
        try Answer(made, made.report(in:)).show(options, on: console)
        return .success
      }
      let list = UnitList.read(
        try FileReader().read(units.description),
        file: units.description,
        tables.csvReader
      )
      guard let read = list.value, !options.fails(list.findings) else { throw FindingsStop(findings: list.findings) }
      let workspace = NewWorkspace(read, round: round)
      let inventories = folder.appending("inventories")
      let standing = WorkspaceRole.allCases.map { inventories.appending($0.fileName) }.filter {
        $0.standing != .nothing
      }
      guard standing.isEmpty else { throw CommandFailure(standing: standing.map(\.description)) }
      let files = try workspace.files(form.clothes, language: console.language)
      let written = try OutputFolder(inventories).write(files).written
      try makeFolder(inventories.appending("\(round)"))
      options.tell(list.findings, on: console)
      let made = Beginning(
        files: written,
        round: round.description,
        units: workspace.unitCount,
        folder: folder.description
      )
      try Answer(made, made.report(in:)).show(options, on: console)
      return .success
    }
  }

  /// The month in which the tool runs, in Vietnam: the tool may look at the clock, and nothing below it does.
  private static var thisMonth: Round? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3_600) ?? .gmt
    let parts = calendar.dateComponents([.year, .month], from: Date())
    guard let year = parts.year, let month = parts.month else { return nil }
    return Round("\(year)-\(month.digits(2))")
  }

  private static func makeFolder(_ path: FilePath) throws {
    do {
      try FileManager.default.createDirectory(atPath: path.description, withIntermediateDirectories: true)
    } catch {
      throw FileWriteError(path: path.description, reason: .noPermission)
    }
  }
}

extension CommandFailure {
  /// What `init` would write is there, and it never touches what is.
  fileprivate init(standing paths: [String]) {
    let names = paths.joined(separator: ", ")
    self.init(
      .cannotWrite,
      LocalizedText(
        vi: "Đã có \(names). Lệnh init không động đến tệp đã có: hãy chọn thư mục khác, hoặc chuyển tệp đó đi.",
        en:
          "There is \(names) already. The command init never touches what is there: choose another folder, or move it away."
      )
    )
  }
}

/// What `init --json` prints: what was written, and for which round.
private struct Beginning: Encodable {
  let schema = "onestop.init/1"
  let files: [String]
  /// The first round; absent while there is no list of units.
  let round: String?
  let units: Int
  let folder: String

  func report(in language: Language) -> Report {
    let written = LocalizedText(
      vi: "Đã ghi: \(files.joined(separator: ", ")).",
      en: "Written: \(files.joined(separator: ", "))."
    )
    let place = "--inventories \(CommandWord.quoted("\(folder)/inventories"))"
    let units = "\(CommandWord.quoted(folder)) --units \(CommandWord.quoted(files.first ?? ""))"
    let steps =
      round.map { round in
        [
          LocalizedText(
            vi: "Mở tệp vừa ghi: điền tên thành phố, cơ quan trình và những chỗ ghi trong [ ]; sửa các giả định.",
            en:
              "Open what was written: fill in the city, the authority and what stands in [ ]; correct the assumptions."
          ),
          LocalizedText(
            vi: "Lập biểu mẫu cho các đơn vị: onestop template \(place) --round \(round)",
            en: "Make the forms of the units: onestop template \(place) --round \(round)"
          ),
          LocalizedText(
            vi: "Thu tệp đơn vị gửi về, tên gì cũng được: onestop collect THƯ-MỤC \(place)",
            en: "Collect what units send back, under any names: onestop collect FOLDER \(place)"
          ),
          LocalizedText(
            vi: "Ghi ngân sách rồi lập Tờ trình: onestop propose \(place)",
            en: "Write down the budget, and propose: onestop propose \(place)"
          ),
        ]
      } ?? [
        LocalizedText(
          vi: "Điền danh sách, rồi chạy: onestop init \(units)",
          en: "Fill the list in, then run: onestop init \(units)"
        )
      ]
    let count = LocalizedText(
      vi: "\(self.units) đơn vị; tiêu chí, đơn giá và quy định là bản minh họa, ghi rõ chỗ nào là giả định.",
      en: "\(self.units.counted("unit")); criteria, prices and rules are illustrative, and say what is assumed."
    )
    let texts =
      [written] + (round == nil ? [] : [count])
      + steps.enumerated().map { number, step in
        LocalizedText(vi: "\(number + 1). \(step.vi)", en: "\(number + 1). \(step.en)")
      }
    return Report(language: language, title: "", blocks: texts.map { .paragraph(Phrase(text: $0[language])) })
  }
}
