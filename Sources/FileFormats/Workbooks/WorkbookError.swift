/// The reason why a file cannot be read as a workbook.
package enum WorkbookError: Error, Sendable, Hashable {
  /// The file is of another format, or encrypted.
  case foreignFormat(Format)
  /// The archive, or a part in it, is damaged or larger than is allowed.
  case damagedArchive(ZIPError, part: String?)
  /// The compound file of an old workbook (`.xls`) is damaged.
  case damagedCompoundFile(CompoundFileError)
  /// A stream of records in an old workbook (`.xls`) is damaged: a record that it needs is cut off, or contradicts another.
  case damagedRecord(type: Int, offset: Int, part: String)
  /// Text of an old workbook (Excel 5 or 95) is stored in a code page that is not known.
  case unknownCodePage(Int, part: String)
  /// A part is not well-formed XML.
  case damagedPart(XMLError, part: String)
  /// Two parts have the same name, but for the case of letters.
  case repeatedPart(String)
  /// A part is not there, though another one refers to it.
  case missingPart(String, neededBy: String)
  /// A part is something else than its place in the workbook says.
  case unexpectedContent(part: String)
  /// A cell, row or column lies beyond the last of a sheet (XFD1048576), or its reference is none.
  case outsideSheet(reference: String, part: String)
  /// What a cell holds cannot be read.
  case invalidCell(CellTrouble, reference: String, part: String)
  /// The workbook holds more than is allowed.
  case tooMuch(Amount, limit: Int, part: String)

  /// What can be wrong with a cell.
  package enum CellTrouble: Sendable, Hashable {
    /// The cell stands twice in the sheet.
    case repeated
    /// It is longer than the limit.
    case tooLong(length: Int, limit: Int)
    /// It should hold a number, and does not.
    case notANumber(String)
    /// It should hold a truth value, and does not.
    case notABoolean(String)
    /// It refers to a text that the workbook does not have.
    case noSuchText(String)
    /// Its type is not known.
    case unknownType(String)
  }

  /// What there can be too much of.
  package enum Amount: Sendable, Hashable {
    /// Sheets.
    case sheets
    /// Cells that are not empty, in all sheets.
    case cells
    /// Texts that cells share.
    case sharedTexts
    /// Bytes of text in all cells.
    case text
    /// Merged ranges in a sheet.
    case mergedRanges
  }
}

extension WorkbookError {
  /// The part of the file in which the trouble is; absent if it is the file as a whole.
  package var part: String? {
    switch self {
    case .foreignFormat, .damagedCompoundFile: nil
    case .damagedArchive(_, let part): part
    case .damagedPart(_, let part), .damagedRecord(_, _, let part), .unknownCodePage(_, let part),
      .repeatedPart(let part), .missingPart(let part, _), .unexpectedContent(let part), .outsideSheet(_, let part),
      .invalidCell(_, _, let part), .tooMuch(_, _, let part):
      part
    }
  }
}

extension WorkbookError: CustomStringConvertible {
  /// The trouble in English, with the part and the cell.
  package var description: String {
    switch self {
    case .foreignFormat(let format): "the file is not a workbook that is read: it is \(format.words)"
    case .damagedArchive(let error, let part): part.map { "\($0): \(error)" } ?? "\(error)"
    case .damagedCompoundFile(let error): "\(error)"
    case .damagedRecord(let type, let offset, let part):
      "\(part): the record \(type) at byte \(offset) is damaged"
    case .unknownCodePage(let number, let part):
      "\(part): text is stored in the code page \(number), which is not known"
    case .damagedPart(let error, let part): "\(part):\(error.position): \(error)"
    case .repeatedPart(let part): "\(part): the part stands twice in the file"
    case .missingPart(let part, let other): "\(part): the part is missing, though \(other) refers to it"
    case .unexpectedContent(let part): "\(part): the part does not hold what a workbook has there"
    case .outsideSheet(let reference, let part): "\(part): there is no cell '\(reference)'; the last is XFD1048576"
    case .invalidCell(let trouble, let reference, let part): "\(part): cell \(reference): \(trouble.words)"
    case .tooMuch(let amount, let limit, let part): "\(part): more than \(limit) \(amount.words)"
    }
  }
}

extension WorkbookError.CellTrouble {
  fileprivate var words: String {
    switch self {
    case .repeated: "the cell stands twice in the sheet"
    case .tooLong(let length, let limit): "the cell has \(length) characters; at most \(limit) are read"
    case .notANumber(let text): "'\(text)' is not a number"
    case .notABoolean(let text): "'\(text)' is neither 1 nor 0"
    case .noSuchText(let index): "the workbook has no text number '\(index)'"
    case .unknownType(let type): "the type '\(type)' of the cell is not known"
    }
  }
}

extension WorkbookError.Amount {
  fileprivate var words: String {
    switch self {
    case .sheets: "sheets"
    case .cells: "cells that are not empty"
    case .sharedTexts: "shared texts"
    case .text: "bytes of text"
    case .mergedRanges: "merged ranges"
    }
  }
}
