import FileFormats
import CommandLine
import FacilityPlanning
import InventoryIntake
import ProposalMaking
import ProposalWriting
import Vocabulary

/// `onestop template`: the form of each unit for the next round, as a workbook.
enum TemplateCommand {
  static let command = Command(
    "template",
    abstract: LocalizedText(
      vi: "Lập biểu mẫu kiểm kê (.xlsx) cho từng đơn vị, ghi sẵn số liệu kỳ trước.",
      en: "Write each unit's form (.xlsx), filled with what the last round knew."
    ),
    discussion: LocalizedText(
      vi: """
        --round là kỳ cần lập biểu, mặc định là tháng sau kỳ mới nhất. Đơn vị điền rồi gửi lại; onestop \
        collect đưa vào kỳ, tên tệp gì cũng được. Biểu đã điền không bị ghi đè.
        """,
      en: """
        --round is the round to prepare, by default the month after the newest. A unit fills the form in and sends it \
        back; onestop collect puts it into the round, whatever its name. A form that was filled in is never replaced.
        """
    ),
    argument(
      "unit",
      [UnitWord].self,
      help: LocalizedText(vi: "Mã các đơn vị; không ghi là tất cả.", en: "The codes of the units. (default: all)"),
      completion: .words { WorkspaceWords.unitCodes() }
    ),
    option(
      "output",
      FilePath?.self,
      valueName: "folder",
      help: LocalizedText(
        vi: "Thư mục ghi kết quả; mặc định forms/<kỳ>.",
        en: "Where to write. (default: forms/<round>)"
      ),
      completion: .directories
    ),
    flag(
      "force",
      help: LocalizedText(
        vi: "Ghi đè cả tệp đã điền hoặc không do onestop tạo ra.",
        en: "Replace files, even those filled in or not written by onestop."
      )
    ),
    CommonOptions.parameter()
  ) { console, units, output, force, options in
    try reporting(options, on: console) { session in
      let (round, previous) = try session.loadForForms()
      let codes = try units.map { try $0.code(in: previous.register) }
      let forms = try session.forms(of: codes, for: round, previous, in: console.language)
      let folder = try ListedFolder(output ?? FilePath(named: "forms").appending("\(round)"), of: "forms")
      let written = try folder.write(
        forms.map { OutputFolder.File(name: "\($0.unit.code).xlsx", contents: $0.contents) },
        for: round,
        others: units.isEmpty ? .removed : .left,
        replacingAll: force
      )
      console.tell(written)
      let path = folder.path
      let known = Set(previous.reading.inventories.map(\.unit))
      let summary = FormSummary(
        round: round,
        previous: previous.round == round ? nil : previous.round,
        folder: path,
        units: forms.map(\.unit),
        empty: forms.map(\.unit).filter { !known.contains($0.code) }
      )
      try Answer(
        FormsWritten(
          round: round.description,
          previous: summary.previous?.description,
          folder: path,
          files: Array(written.written.dropLast()),
          empty: summary.empty.map(\.code.description)
        ),
        summary.report(in:)
      ).show(options, on: console)
      return .success
    }
  }
}

/// What `template --json` prints: where the forms were written.
private struct FormsWritten: Encodable {
  let schema = "onestop.template/1"
  let round: String
  /// The round whose figures the forms hold; absent if there is none.
  let previous: String?
  let folder: String
  let files: [String]
  /// The units whose forms hold no figures.
  let empty: [String]
}
