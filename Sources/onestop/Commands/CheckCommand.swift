import FileFormats
import ProposalMaking
import CommandLine
import FacilityPlanning
import InventoryIntake
import Vocabulary

/// `onestop check`: reads and validates, prints findings, and with `--annotate` writes them into copies of the files.
enum CheckCommand {
  static let command = Command(
    "check",
    abstract: LocalizedText(
      vi: "Kiểm tra tệp kiểm kê và dữ liệu; chỉ rõ ô sai và cách sửa.",
      en: "Check inventories and the workspace; name each wrong cell and its remedy."
    ),
    discussion: LocalizedText(
      vi: """
        Không ghi tên tệp thì kiểm tra toàn bộ kỳ. Mỗi tệp ghi ra được đọc như tệp của đơn vị mang tên đó, hoặc thay cho \
        register.json, criteria.json, prices.csv, policy.json, aliases.json, rules.json, waivers.json, \
        settings.xlsx của thư mục dữ liệu.
        """,
      en: """
        Without a file the whole round is checked. Each file named is read as the submission of the unit that its name \
        says, or in place of the workspace's own register.json, criteria.json, prices.csv, policy.json, aliases.json, \
        rules.json, waivers.json or settings.xlsx.
        """
    ),
    argument(
      "file",
      [FilePath].self,
      help: LocalizedText(vi: "Các tệp cần kiểm tra.", en: "The files to check."),
      completion: .files
    ),
    option(
      "annotate",
      FilePath?.self,
      valueName: "path",
      help: LocalizedText(
        vi: "Ghi phiếu trả: bản sao .xlsx có tô màu và ghi chú từng ô; với nhiều tệp, đây là thư mục.",
        en: "Write the return sheet: an .xlsx copy with each wrong cell marked; for several files, a folder."
      ),
      completion: .files
    ),
    flag(
      "force",
      help: LocalizedText(vi: "Ghi đè phiếu trả đã có.", en: "Replace return sheets that are there already.")
    ),
    flag(
      "explain",
      help: LocalizedText(
        vi: "Giải thích các mã lỗi ghi ở chỗ của tệp, kèm ví dụ; không ghi mã thì liệt kê tất cả.",
        en: "Explain the ids of findings given in place of files, with examples; without an id, list them."
      )
    ),
    flag(
      "learn",
      help: LocalizedText(
        vi: "Ghi vào aliases.json hoặc settings.xlsx những tên tài sản được đề nghị coi là hạng mục, cho mọi đơn vị.",
        en: "Write the names of assets that are proposed as items into aliases.json or settings.xlsx, for all units."
      )
    ),
    flag(
      "all",
      help: LocalizedText(
        vi: "Nêu mọi lỗi, cảnh báo của cả kỳ, kể cả trên màn hình.",
        en: "Show every finding of the round on a terminal, too."
      )
    ),
    TableOptions.parameter(),
    CommonOptions.parameter()
  ) { console, files, annotate, force, explain, learns, showsAll, tables, options in
    if explain { return try show(explanationsOf: files.map(\.description), on: console) }
    return try reporting(options, reading: tables, on: console) { session in
      func check() throws -> CheckResult {
        try files.isEmpty ? session.checkRound() : session.check(files.map(\.description))
      }
      var result = try check()
      if learns, try learn(result.proposals, by: session, on: console) { result = try check() }
      let returns = try annotate.map { path in
        let sheets = ReturnSheetSet(path, language: console.language, csvReader: tables.csvReader)
        return try sheets.write(
          result.submissions,
          result.findings,
          isSingle: files.count == 1,
          replacingAll: force
        )
      }
      if options.isJSON {
        let record = CheckRecord(result, language: console.language)
        try console.show(record)
      } else {
        show(result, isWhole: showsAll || !files.isEmpty, options, on: console)
      }
      for sheet in returns ?? [] { console.tell(sheet.wording) }
      return options.fails(result.findings) ? FindingsStop(findings: result.findings).exitCode : .success
    }
  }

  /// Prints what was found.
  ///
  /// Of a whole round a person at a terminal sees an overview first, if there is much.
  private static func show(_ result: CheckResult, isWhole: Bool, _ options: CommonOptions, on console: Console) {
    let printer = FindingPrinter(to: console.output, of: console, options)
    if console.output.isTerminal, !isWhole, result.findings.count > FindingsOverview.mostFindings {
      FindingsOverview(result.findings).show(options, on: console)
    } else if !result.findings.isEmpty {
      print(printer.lines(result.findings), to: &console.output)
    }
    print(printer.summary(result), to: &console.output)
  }

  /// Prints what kinds of findings mean.
  private static func show(explanationsOf ids: [String], on console: Console) throws -> ExitCode {
    let printer = ExplanationPrinter(language: console.language)
    if ids.isEmpty { print(printer.list, to: &console.output) }
    for (number, id) in ids.enumerated() {
      guard let explanation = FindingExplanation(of: id) else { throw CommandFailure(noFinding: id) }
      if number > 0 { print(to: &console.output) }
      print(printer.lines(explanation), to: &console.output)
    }
    return .success
  }

  /// Writes what is proposed into the aliases of the workspace.
  ///
  /// - Returns: whether anything was written.
  private static func learn(_ words: [ProposedAlias], by session: Session, on console: Console) throws -> Bool {
    guard !words.isEmpty else {
      console.tell(LocalizedText(vi: "Không có tên nào để ghi nhớ.", en: "There is no name to learn."))
      return false
    }
    let path: String
    switch try session.reader.learn(words) {
    case .written(let file): path = file
    case .noList(let file):
      console.tell(
        LocalizedText(
          vi: "Không ghi gì: «\(file)» không có danh sách «aliases» để ghi thêm.",
          en: "Nothing is written: '\(file)' has no list «aliases» to add to."
        )
      )
      return false
    case .byHand(let cells):
      let list = cells.map { "  \($0.source): \($0.text)" }.joined(separator: "\n")
      console.tell(
        LocalizedText(
          vi: "Không ghi được vào sổ cài đặt mà giữ nguyên mọi ô khác. Hãy tự ghi:\n\(list)",
          en: "The workbook of settings cannot be changed with every other cell kept. Write by hand:\n\(list)"
        )
      )
      return false
    }
    console.tell(
      LocalizedText(
        vi: "Đã ghi \(words.count) tên vào \(path); bỏ dòng nào không đúng.",
        en: "Wrote \(words.count.counted("name")) into \(path); delete those that are wrong."
      )
    )
    return true
  }
}
