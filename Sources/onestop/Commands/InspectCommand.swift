import ProposalMaking
import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import Vocabulary

/// `onestop inspect`: the cells of a file as the tool reads them.
enum InspectCommand {
  enum Format: String, CaseIterable, LosslessStringConvertible { case csv, json }

  static let command = Command(
    "inspect",
    abstract: LocalizedText(
      vi: "In các ô của một tệp đúng như công cụ đọc được.",
      en: "Print the cells of a file as the tool reads them."
    ),
    discussion: LocalizedText(
      vi: """
        Đọc sổ tính (.xlsx, .xlsm, .xls, .ods), CSV và JSON. Dạng csv in một trang tính, mặc định là trang hiển thị đầu tiên; \
        dạng json in mọi trang, kèm vị trí, loại giá trị, ô gộp, dòng và cột bị ẩn. Với --rows, mỗi dòng của bảng kiểm kê \
        được in cùng vai trò (hạng mục, nhóm, cộng, chữ ký…) và lý do.
        """,
      en: """
        Reads workbooks (.xlsx, .xlsm, .xls, .ods), CSV and JSON. As csv one sheet is printed, by default the first that is \
        shown; as json all sheets, with the place and type of each value, merged cells, hidden rows and columns. With \
        --rows, each row of an inventory is printed with its role (item, group, total, signature…) and why it has it.
        """
    ),
    argument(
      "file",
      FilePath.self,
      help: LocalizedText(vi: "Tệp cần đọc.", en: "The file to read."),
      completion: .files
    ),
    option(
      "sheet",
      String?.self,
      valueName: "name",
      help: LocalizedText(vi: "Chỉ in trang tính mang tên này.", en: "Print only the sheet of this name.")
    ),
    option(
      "format",
      Format?.self,
      help: LocalizedText(
        vi: "Dạng kết quả; mặc định là csv, với --rows là văn bản.",
        en: "How to print. (default: csv; text with --rows)"
      )
    ),
    flag(
      "rows",
      help: LocalizedText(
        vi: "In vai trò của từng dòng trong bảng kiểm kê và lý do.",
        en: "Print the role of each row of an inventory, and why it has it."
      )
    ),
    TableOptions.parameter(),
    CommonOptions.parameter()
  ) { console, named, sheet, format, isOfRows, tables, options in
    let path = named.description
    return try reporting(options, reading: tables, on: console) { session in
      if isOfRows {
        let roles = try RowRoles(of: path, sheet: sheet, by: session)
        roles.write(options.isJSON ? .json : format, language: console.language, to: &console.output)
        if roles.tables.isEmpty { console.tell(withoutRows) }
        return .success
      }
      let file = try read(path, tables)
      let parts = try chosen(sheet, of: file, path: path)
      if format == .json || options.isJSON {
        InspectionJSON(file: path, format: file.format, parts: parts).write(to: &console.output)
        return .success
      }
      guard let part = parts.first(where: { $0.sheet?.visibility ?? .visible == .visible }) ?? parts.first else {
        return .success
      }
      guard let table = InspectionCSV(part) else { throw CommandFailure(tooSparse: path) }
      table.write(to: &console.output)
      let others = parts.compactMap(\.sheet?.name).filter { $0 != part.sheet?.name }
      if !others.isEmpty { console.tell(note(part.sheet?.name ?? "", others)) }
      return .success
    }
  }

  private static let withoutRows = LocalizedText(
    vi: "Tệp JSON không có dòng bảng nào để xếp vai trò; hãy xem các ô bằng lệnh này không kèm --rows.",
    en: "A JSON file has no rows of a table to give roles to; see its cells with this command without --rows."
  )

  private static func read(_ path: String, _ tables: TableOptions) throws -> InspectedFile {
    let bytes = try FileReader().read(path)
    do throws(StoredFileError) {
      return InspectedFile(try StoredFile(bytes, name: path).contents(tables.csvReader))
    } catch {
      if case .workbook(let error) = error { throw CommandFailure(error, path: path) }
      throw FindingsStop(findings: [.unreadable(error, file: path)])
    }
  }

  /// The sheets to print: the one named, or all.
  private static func chosen(_ name: String?, of file: InspectedFile, path: String) throws -> [InspectedFile.Part] {
    guard let name else { return file.parts }
    let names = file.parts.compactMap(\.sheet?.name)
    let found =
      file.parts.first { $0.sheet?.name == name }
      ?? file.parts.first { $0.sheet?.name.lowercased() == name.lowercased() }
    guard let found else { throw CommandFailure(unknownSheet: name, names, path: path) }
    return [found]
  }

  private static func note(_ name: String, _ others: [String]) -> LocalizedText {
    LocalizedText(
      vi: "Đã in trang «\(name)». Các trang khác: \(others.map { "«\($0)»" }.joined(separator: ", ")) (dùng --sheet).",
      en: "Printed the sheet '\(name)'. Others: \(others.map { "'\($0)'" }.joined(separator: ", ")) (use --sheet)."
    )
  }
}
