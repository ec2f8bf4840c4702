package import FileFormats

/// Why a file has no return sheet: it cannot be read, or its cells do not fit into a workbook.
package enum ReturnSheetError: Error, Sendable, Hashable {
  case unreadableFile(FileReadError)
  case unreadableWorkbook(WorkbookError)
  case unreadableTable(CSVError)
  case unreadableDocument(JSONError)
  case notWritten(WorkbookWriteError)
}
