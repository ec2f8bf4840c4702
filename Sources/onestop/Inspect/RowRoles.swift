import CommandLine
import FileFormats
import InventoryIntake
import ProposalMaking
import Vocabulary

/// The rows of the tables in a file, each with its role and why it has it.
///
///        8  tiêu đề cột      ghi tên các cột               STT | Tên hạng mục
///        9  nhóm             chỉ ghi tên nhóm              I | BIỂN HIỆU
struct RowRoles {
  static let schema = "onestop.rows/1"

  let file: String
  let tables: [ClassifiedTable]

  /// Reads a file with the words of the workspace.
  ///
  /// - Parameter sheet: only the sheet of this name, if it is given.
  init(of path: String, sheet name: String?, by session: Session) throws {
    let workspace = try session.loadWorkspace().workspace
    let round = try session.reader.chooseRound(session.settings.round)
    let bytes = try FileReader().read(path)
    file = path
    let all: [ClassifiedTable]
    do throws(StoredFileError) {
      all = try session.reader.tables(bytes, file: path, defaultRound: round, of: workspace)
    } catch {
      throw FindingsStop(findings: [.unreadable(error, file: path)])
    }
    guard let name else {
      tables = all
      return
    }
    tables = all.filter { $0.sheet?.lowercased() == name.lowercased() }
    if tables.isEmpty { throw CommandFailure(unknownSheet: name, all.compactMap(\.sheet), path: path) }
  }

  func write(_ format: InspectCommand.Format?, language: Language, to output: inout Output) {
    switch format {
    case .json: writeJSON(to: &output)
    case .csv: writeCSV(to: &output)
    case nil: writeText(language, to: &output)
    }
  }
}

// MARK: - For people

extension RowRoles {
  /// The letters of a line, of which the last part shows the beginning of the row.
  private static let width = 80

  private func writeText(_ language: Language, to output: inout Output) {
    let roles = tables.flatMap(\.rows).map { $0.role.wording[language].count }.max() ?? 0
    let reasons = tables.flatMap(\.rows).map { $0.reason.wording[language].count }.max() ?? 0
    for (place, table) in tables.enumerated() {
      if let sheet = table.sheet { output.write((place > 0 ? "\n" : "") + ShownText.onOneLine(sheet) + "\n") }
      for row in table.rows {
        let number = String(row.number)
        let start =
          String(repeating: " ", count: max(0, 6 - number.count)) + number + "  "
          + padded(row.role.wording[language], roles) + "  " + padded(row.reason.wording[language], reasons) + "  "
        let text = ShownText.onOneLine(row.text)
        let room = max(8, Self.width - start.count)
        let shown = text.count <= room ? text : text.prefix(room - 1) + "…"
        output.write(start + shown + "\n")
      }
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

// MARK: - For programs

extension RowRoles {
  private func writeCSV(to output: inout Output) {
    let writer = CSVWriter()
    output.write(String(decoding: writer.write([["sheet", "row", "role", "reason", "text"]]), as: UTF8.self))
    for table in tables {
      for row in table.rows {
        let cells = [table.sheet ?? "", "\(row.number)", row.role.rawValue, row.reason.rawValue, row.text]
        output.write(String(decoding: writer.write([cells]), as: UTF8.self))
      }
    }
  }

  private func writeJSON(to output: inout Output) {
    output.write("{\n  \"file\" : \(JSONText.quoted(file)),\n  \"schema\" : \"\(Self.schema)\",\n  \"sheets\" : [")
    for (place, table) in tables.enumerated() {
      output.write(place == 0 ? "\n    {" : ",\n    {")
      if let sheet = table.sheet { output.write("\n      \"name\" : \(JSONText.quoted(sheet)),") }
      output.write("\n      \"rows\" : [")
      for (index, row) in table.rows.enumerated() {
        let members =
          "{\"reason\" : \"\(row.reason.rawValue)\", \"role\" : \"\(row.role.rawValue)\", \"row\" : \(row.number), "
          + "\"text\" : \(JSONText.quoted(row.text))}"
        output.write((index == 0 ? "\n        " : ",\n        ") + members)
      }
      output.write(table.rows.isEmpty ? "]\n    }" : "\n      ]\n    }")
    }
    output.write(tables.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }
}
