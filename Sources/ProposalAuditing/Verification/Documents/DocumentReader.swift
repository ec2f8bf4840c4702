import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads what a document shows, whatever its format, as a list of pieces with their places.
enum DocumentReader {
  private static let island = Array("<script type=\"application/json\" id=\"data\">".utf8)
  private static let islandEnd = Array("</script>".utf8)

  /// A proposal for a whole country has far more cells than an inventory.
  private static let maximumCells = 4_000_000

  /// The pieces of a file, in reading order; nothing if it is not what its name says.
  static func pieces(of bytes: [UInt8], name: String) -> [DocumentPiece]? {
    let file = StoredFile(bytes, name: name, maximumCells: maximumCells)
    guard !file.isMisnamed else { return nil }
    switch file.format {
    case .wordDocument:
      return (try? WordTextReader().read(bytes))?.map { DocumentPiece(place: place($0.place), text: $0.text) }
    case .workbook: return (try? WorkbookReader().read(bytes))?.sheets.flatMap { pieces(of: $0.table) }
    case .separatedValues: return (try? file.table()).map { pieces(of: $0.table) }
    case .page: return pagePieces(of: bytes)
    case .text, .json: return lines(of: bytes[...], from: 1)
    case .empty, .foreign: return nil
    }
  }

  private static func place(_ place: WordText.Place) -> LocalizedText {
    switch place {
    case .paragraph(let number): LocalizedText(vi: "đoạn \(number)", en: "paragraph \(number)")
    case .cell(let table, let row, let column):
      LocalizedText(
        vi: "bảng \(table), dòng \(row), cột \(column)",
        en: "table \(table), row \(row), column \(column)"
      )
    }
  }

  private static func pieces(of table: Table) -> [DocumentPiece] {
    table.rows.flatMap(\.cells).filter { !$0.isEmpty }.map { cell in
      DocumentPiece(place: same(cell.position.description), text: cell.text)
    }
  }

  /// A page holds its figures as data for its program; everything else is lines of text.
  private static func pagePieces(of bytes: [UInt8]) -> [DocumentPiece]? {
    guard let start = bytes.firstRange(of: island)?.upperBound,
      let end = bytes[start...].firstRange(of: islandEnd)?.lowerBound,
      let data = try? JSONReader().read(Array(bytes[start..<end]))
    else { return nil }
    let head = lines(of: bytes[..<start], from: 1)
    let tail = lines(of: bytes[end...], from: head.count + 1)
    return head + values(of: data, path: "") + tail
  }

  private static func values(of value: JSONValue, path: String) -> [DocumentPiece] {
    switch value.node {
    case .object(let members):
      return members.flatMap { values(of: $0.value, path: path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .array(let elements):
      return elements.enumerated().flatMap { place, element in
        values(of: element, path: "\(path)[\(element["code"]?.string ?? element["id"]?.string ?? "\(place + 1)")]")
      }
    case .string(let text), .number(let text): return [DocumentPiece(place: same(path), text: text)]
    case .boolean(let isTrue): return [DocumentPiece(place: same(path), text: isTrue ? "true" : "false")]
    case .null: return []
    }
  }

  private static func lines(of bytes: ArraySlice<UInt8>, from first: Int) -> [DocumentPiece] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map { place, line in
      DocumentPiece(
        place: LocalizedText(vi: "dòng \(first + place)", en: "line \(first + place)"),
        text: String(decoding: line, as: UTF8.self)
      )
    }
  }

  private static func same(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }
}

/// A piece of text that a document shows, and where.
struct DocumentPiece: Hashable {
  /// As a person finds it: `bảng 5, dòng 3, cột 11`, or `14:3`.
  let place: LocalizedText
  let text: String

  /// The figures in it, as they are written: amounts, quantities, dates.
  var figures: [Substring] {
    text.split { !$0.isNumber && $0 != "." && $0 != "," }.compactMap { run in
      let trimmed = run.drop { !$0.isNumber }
      guard let end = trimmed.lastIndex(where: \.isNumber) else { return nil }
      return trimmed[...end]
    }
  }
}
