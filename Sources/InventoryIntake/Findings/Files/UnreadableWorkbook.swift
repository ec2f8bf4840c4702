import FacilityPlanning
package import FileFormats
import Vocabulary

/// A file that cannot be read as a workbook.
struct UnreadableWorkbook: FileFinding {
  static let id = "unreadable-workbook"
  static let severity = Finding.Severity.error

  let error: WorkbookError

  var message: LocalizedText { error.wording.message }
  var remedy: LocalizedText { error.wording.remedy }

  /// A compound file with a stream of some name in its directory.
  private static func compoundFile(_ stream: String) -> [UInt8] {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let header = signature + [UInt8](repeating: 0, count: 512 - signature.count)
    return header + name + [UInt8](repeating: 0, count: 128 - name.count)
  }

  static let examples: [FindingExample] = [
    .triggers(at: "", bytes: compoundFile("EncryptedPackage"), file: "2025-02/tan-lieu.xlsx"),
    .triggers(at: "", bytes: compoundFile("Workbook"), file: "2025-02/tan-lieu.xls"),
    .triggers(at: "", bytes: [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], file: "2025-02/tan-lieu.xlsx"),
    .triggers(at: "", in: .workbook, replacing: "</sheetData>", with: "</sheetDate>"),
    .triggers(at: "", bytes: compoundFile("Workbook"), file: Sample.csv.file),
    .passes(.workbook),
    .passes(Sample.csv.text, file: "2025-02/tan-lieu.xlsx"),
  ]
}

extension Finding {
  /// The finding that a file cannot be read as what it is.
  package static func unreadable(_ error: StoredFileError, file: String) -> Finding {
    switch error {
    case .empty: Finding(EmptyFile(), at: Source(file: file))
    case .workbook(let error): Finding(UnreadableWorkbook(error: error), at: Source(file: file))
    case .table(let error): .unreadable(error, file: file)
    case .document(let error): .unreadable(error, file: file)
    }
  }
}
