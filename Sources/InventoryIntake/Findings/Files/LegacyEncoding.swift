import FacilityPlanning
import FileFormats
import Vocabulary

/// A file in another encoding than UTF-8, which its content showed, or cells typed in an old font, so that they could be
/// read.
struct LegacyEncoding: FindingKind {
  static let id = "legacy-encoding"
  static let severity = Finding.Severity.warning

  let encoding: TextEncoding
  /// The cells of a workbook that are typed in an old font; absent for a file of text.
  var cells: [CellReference]?

  /// The finding, if a table was read in an encoding that its content had to show.
  static func findings(about document: CSVDocument, file: String) -> [Finding] {
    guard document.encoding != .utf8, document.isEncodingRecognised else { return [] }
    return [Finding(LegacyEncoding(encoding: document.encoding), at: Source(file: file))]
  }

  /// The findings, one a sheet and kind of font, if cells of the sheets that are shown are typed in old fonts.
  static func findings(about workbook: Workbook, file: String) -> [Finding] {
    workbook.sheets.filter { $0.visibility == .visible }.flatMap { sheet in
      sheet.oldFonts.map { use in
        let place = use.cells.first.map { Source.Place.cell(sheet: sheet.name, reference: $0.description) } ?? .file
        return Finding(LegacyEncoding(encoding: use.encoding, cells: use.cells), at: Source(file: file, place: place))
      }
    }
  }

  private static let namedCells = 5

  /// The first cells, for people.
  private static func named(_ cells: [CellReference]) -> String {
    cells.prefix(namedCells).map(\.description).joined(separator: ", ") + (cells.count > namedCells ? ", …" : "")
  }

  private var isOldFont: Bool { encoding == .tcvn3 || encoding == .vni }

  var message: LocalizedText {
    if let cells {
      return LocalizedText(
        vi:
          "\(cells.count.grouped.vi) ô (\(Self.named(cells))) gõ bằng phông chữ cũ theo bảng mã \(encoding.name); chữ đã "
          + "được tự chuyển sang Unicode để đọc.",
        en:
          "\(cells.count.grouped.en) cells (\(Self.named(cells))) are typed in an old font, in \(encoding.name); their text "
          + "was converted to Unicode to be read."
      )
    }
    return isOldFont
      ? LocalizedText(
        vi: "Tệp gõ bằng phông chữ cũ theo bảng mã \(encoding.name); chữ đã được tự chuyển sang Unicode để đọc.",
        en: "The file is written for an old font, in \(encoding.name); its text was converted to Unicode to be read."
      )
      : LocalizedText(
        vi: "Tệp lưu theo bảng mã \(encoding.name), không phải UTF-8; chữ đã được tự chuyển mã để đọc.",
        en: "The file is saved in \(encoding.name), not in UTF-8; its text was converted to be read."
      )
  }

  var remedy: LocalizedText {
    if cells != nil {
      return LocalizedText(
        vi:
          "Hãy xem lại các ô có dấu; lần sau hãy chuyển mã sang Unicode (ví dụ bằng UniKey: Ctrl+Shift+F6) và dùng phông "
          + "như Times New Roman.",
        en: "Look at the cells with accents; next time convert the text to Unicode (for example with UniKey, "
          + "Ctrl+Shift+F6) and use a font such as Times New Roman."
      )
    }
    return isOldFont
      ? LocalizedText(
        vi: "Hãy xem lại các ô có dấu; lần sau hãy chuyển mã sang Unicode (ví dụ bằng UniKey: Ctrl+Shift+F6) rồi lưu "
          + "bằng File > Save As > «CSV UTF-8».",
        en: "Look at the cells with accents; next time convert the text to Unicode (for example with UniKey, "
          + "Ctrl+Shift+F6) and save it with File > Save As > «CSV UTF-8»."
      )
      : LocalizedText(
        vi: "Hãy xem lại các ô có dấu; lần sau hãy lưu bằng File > Save As > «CSV UTF-8».",
        en: "Look at the cells with accents; next time save it with File > Save As > «CSV UTF-8»."
      )
  }

  private static let tcvn3Rows = "STT,Tªn h¹ng môc,Sè l\u{AD}îng,T×nh tr¹ng\n1,B¨ng ghÕ chê,2,Tèt\n"

  static let examples: [FindingExample] = [
    .triggers(at: "", bytes: [0xFF, 0xFE] + Sample.csv.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    .triggers(at: "", bytes: Sample.csv.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    .triggers(at: "", bytes: tcvn3Rows.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }),
    .triggers(at: "", tcvn3Rows),
    .triggers(at: "", "UÛY BAN NHAÂN DAÂN\nTeân haïng muïc;Soá löôïng\nBieån teân truï sôû;1\n"),
    .passes("\u{FEFF}" + Sample.csv.text),
    .passes("STT,Tên hạng mục,Số lượng,Tình trạng\n1,Biển tên trụ sở,1,Tốt\n"),
  ]
}
