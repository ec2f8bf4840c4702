import CommandLine
import Documents
import FileFormats
import InventoryIntake
import ProposalMaking
import Vocabulary

/// `onestop collect`: what units sent, as it came by mail, becomes a round.
enum CollectCommand {
  static let command = Command(
    "collect",
    abstract: LocalizedText(
      vi: "Đưa tệp các đơn vị gửi về vào kỳ kiểm kê, tên gì cũng được.",
      en: "Put what units sent into a round, under whatever names it came."
    ),
    discussion: LocalizedText(
      vi: """
        Nhận tệp, thư mục và tệp nén .zip (cả tệp nén nằm trong tệp nén). Bản không lỗi vào inventories/<kỳ>/ với mã đơn \
        vị; bản cũ vào superseded/, ảnh và bản quét vào evidence/<đơn vị>/; tệp có lỗi thì phiếu trả và thư kèm ở \
        inventories/returns/<kỳ>/. receipts.csv ghi từng tệp đã nhận. Tệp gốc giữ nguyên. Điều gì chưa rõ thì được nêu, \
        không đoán.
        """,
      en: """
        Takes files, folders and .zip archives, also one inside another. What has no error goes into \
        inventories/<round>/ under the unit's code; earlier versions go to superseded/, photos and scans to \
        evidence/<unit>/; for what has errors a return sheet and a mail are written to inventories/returns/<round>/. \
        receipts.csv lists each file. What was sent stays as it is. What is not clear is named and never guessed.
        """
    ),
    argument(
      "path",
      FilePath.self,
      help: LocalizedText(vi: "Tệp, thư mục hoặc tệp nén.", en: "A file, a folder or an archive."),
      completion: .files
    ),
    argument(
      "more",
      [FilePath].self,
      help: LocalizedText(vi: "Tệp, thư mục, tệp nén khác.", en: "Further ones."),
      completion: .files
    ),
    flag(
      "dry-run",
      help: LocalizedText(vi: "Chỉ cho biết sẽ làm gì, không ghi gì.", en: "Say what would be done, and write nothing.")
    ),
    flag(
      "reminders",
      help: LocalizedText(
        vi: "Viết công văn đôn đốc các đơn vị còn thiếu vào reminders/<kỳ>/.",
        en: "Write letters to the units that are late into reminders/<round>/."
      )
    ),
    flag(
      "force",
      help: LocalizedText(
        vi: "Ghi đè cả công văn đôn đốc đã sửa.",
        en: "Replace letters, even those that somebody has changed."
      )
    ),
    flag("all", help: LocalizedText(vi: "Kê mọi tệp.", en: "List every file.")),
    TableOptions.parameter(),
    CommonOptions.parameter()
  ) { console, path, more, isDry, reminds, force, listsAll, tables, options in
    try reporting(options, reading: tables, on: console) { session in
      var result = try session.collect([path] + more, isDry: isDry, language: console.language)
      if reminds, !isDry {
        let outcome = try session.remind(after: result.collection, replacingAll: force, language: console.language)
        console.tell(outcome)
        result.reminders = Array(outcome.written.dropLast())
      }
      let report = CollectReport(result, isDry: isDry, listsAll: listsAll)
      try Answer(
        CollectRecord(result, isDry: isDry, language: console.language),
        report.report(in:)
      ).show(options, on: console)
      return result.collection.hasRefusals ? .findings : .success
    }
  }
}
