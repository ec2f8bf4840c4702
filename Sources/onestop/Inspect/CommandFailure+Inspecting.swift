import CommandLine
import FacilityPlanning
import FileFormats
import InventoryIntake
import Vocabulary

extension CommandFailure {
  init(_ error: WorkbookError, path: String) {
    let wording = error.wording
    self.init(
      message: LocalizedText(
        vi: "Không đọc được «\(path)». \(wording.message.vi) \(wording.remedy.vi)",
        en: "Cannot read '\(path)'. \(wording.message.en) \(wording.remedy.en)"
      ),
      exitCode: .unreadable
    )
  }

  init(unknownSheet name: String, _ names: [String], path: String) {
    let known = names.map { "«\($0)»" }.joined(separator: ", ")
    self.init(
      message: names.isEmpty
        ? LocalizedText(
          vi: "«\(path)» không có trang tính nào để chọn; hãy bỏ --sheet.",
          en: "'\(path)' has no sheets to choose from; leave --sheet out."
        )
        : LocalizedText(
          vi: "«\(path)» không có trang tính «\(name)». Các trang hiện có: \(known).",
          en: "'\(path)' has no sheet '\(name)'. The sheets there: \(known)."
        ),
      exitCode: .usage
    )
  }

  init(tooSparse path: String) {
    self.init(
      message: LocalizedText(
        vi: "Các ô của «\(path)» nằm quá xa nhau nên không in được dạng csv. Hãy dùng --format json.",
        en: "The cells of '\(path)' lie too far apart to be printed as csv. Use --format json."
      ),
      exitCode: .unreadable
    )
  }
}
