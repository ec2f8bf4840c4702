import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import Vocabulary

extension CommandFailure {
  init(_ refusal: ReturnSheetSet.Refusal) {
    switch refusal {
    case .nothingToAnnotate:
      self.init(
        message: LocalizedText(
          vi: "--annotate chỉ dùng cho tệp kiểm kê của đơn vị, không dùng cho các tệp chung của thư mục dữ liệu.",
          en: "--annotate is for the submissions of units, not for the workspace's own files."
        ),
        exitCode: .usage
      )
    case .needsWorkbook(let path):
      self.init(
        message: LocalizedText(
          vi: "Phiếu trả là sổ tính: hãy đặt cho «\(path)» đuôi .xlsx.",
          en: "A return sheet is a workbook: give '\(path)' the ending .xlsx."
        ),
        exitCode: .usage
      )
    case .needsFolder(let path):
      self.init(
        message: LocalizedText(
          vi: "Với nhiều tệp, --annotate cần một thư mục, mà «\(path)» là một tệp.",
          en: "For several files --annotate needs a folder, and '\(path)' is a file."
        ),
        exitCode: .usage
      )
    case .replacesSubmission(let path):
      self.init(
        message: LocalizedText(
          vi: "«\(path)» chính là tệp của đơn vị. Hãy ghi phiếu trả vào tệp khác.",
          en: "'\(path)' is the unit's own file. Write the return sheet to another one."
        ),
        exitCode: .usage
      )
    case .existing(let paths):
      let names = paths.joined(separator: ", ")
      self.init(
        message: LocalizedText(
          vi: "Đã có \(names). Hãy chọn tên khác, hoặc dùng --force để ghi đè.",
          en: "There is a file already: \(names). Choose another name, or use --force to replace it."
        ),
        exitCode: .cannotWrite
      )
    case .file(let error): self.init(error)
    }
  }
}

extension ReturnSheetError {
  /// Why a submission has no return sheet.
  func wording(of file: String) -> LocalizedText {
    switch self {
    case .unreadableFile, .unreadableWorkbook, .unreadableContents:
      LocalizedText(
        vi: "Không có phiếu trả cho «\(file)»: tệp không đọc được.",
        en: "No return sheet for '\(file)': the file cannot be read."
      )
    case .notWritten:
      LocalizedText(
        vi: "Không có phiếu trả cho «\(file)»: nội dung không vừa một sổ tính.",
        en: "No return sheet for '\(file)': its content does not fit into a workbook."
      )
    }
  }
}

extension ReturnSheetSet.Result {
  /// Where the return sheet is, or why there is none.
  var wording: LocalizedText {
    switch sheet {
    case .success(let path): LocalizedText(vi: "Phiếu trả: \(path)", en: "Return sheet: \(path)")
    case .failure(let error): error.wording(of: submission)
    }
  }
}
