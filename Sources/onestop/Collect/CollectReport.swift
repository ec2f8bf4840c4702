import Documents
import FacilityPlanning
import InventoryIntake
import ProposalMaking
import Vocabulary

/// What `collect` tells a planner: what needs doing, what was taken, and who is missing.
struct CollectReport {
  private let collection: Collection
  private let written: [String]
  private let reminders: [String]?
  private let isDry: Bool
  /// Whether every file is listed.
  private let listsAll: Bool

  /// The rows up to which submissions that were simply accepted are listed, and the names of missing units.
  private static let mostListed = 40

  init(_ result: CollectionResult, isDry: Bool, listsAll: Bool) {
    collection = result.collection
    written = result.written
    reminders = result.reminders
    self.isDry = isDry
    self.listsAll = listsAll
  }

  /// Makes the report.
  func report(in language: Language) -> Report {
    let round = collection.round.name
    let title = language.text(vi: "Thu kiểm kê, kỳ \(round.vi)", en: "Collection of inventories, \(round.en)")
    var blocks: [Report.Block] = [.heading(level: 1, Phrase(text: title)), .paragraph(summary(in: language))]
    if isDry {
      let text = language.text(
        vi: "Chạy thử: chưa ghi gì.",
        en: "A trial: nothing was written."
      )
      blocks.append(.note(.warning, Phrase(text: text)))
    }
    blocks += table(of: shown, in: language)
    let rest = collection.items.count - shown.count
    if rest > 0 {
      let kinds = folded(in: language).joined(separator: ", ")
      let text = language.text(
        vi: "Không kê ở trên: \(kinds). Xem đủ bằng --all, hoặc trong receipts.csv.",
        en: "Not listed: \(kinds). See all with --all, or in receipts.csv."
      )
      blocks.append(.paragraph(Phrase(text: text)))
    }
    return Report(
      language: language,
      title: title,
      blocks: blocks + missing(in: language) + reminded(in: language) + returned(in: language)
    )
  }

  private func summary(in language: Language) -> Phrase {
    let units = Set(collection.items.filter { $0.receipt.result.isAccepted }.compactMap(\.unit?.code)).count
    let names = Set(collection.items.map(\.receipt.name)).count
    let refused = collection.items.count { $0.receipt.result.isRefusal }
    return language.phrase(
      vi: "Đã xem \(names) tệp: nhận bản kiểm kê của \(units) đơn vị; \(refused) tệp chưa nhận được.",
      en: "\(names) files: inventories of \(units) units accepted; \(refused) files not accepted."
    )
  }

  // MARK: - The table

  /// The items that are listed: what needs doing first.
  private var shown: [Collection.Item] {
    let items = collection.items
    if listsAll { return items.filter(needsDoing) + items.filter { !needsDoing($0) } }
    let others = Set(items.filter { !isOfSubmission($0) }.map(\.receipt.digest))
    let told = items.filter { isOfSubmission($0) && !others.contains($0.receipt.digest) }
    return items.filter(needsDoing) + (told.count <= Self.mostListed ? told : [])
  }

  private func needsDoing(_ item: Collection.Item) -> Bool {
    item.receipt.result.isRefusal || item.receipt.result == .aside
  }

  private func isOfSubmission(_ item: Collection.Item) -> Bool {
    switch item.receipt.result {
    case .accepted, .unchanged, .superseded, .repeated: true
    default: false
    }
  }

  private func table(of items: [Collection.Item], in language: Language) -> [Report.Block] {
    guard !items.isEmpty else { return [] }
    let columns = [
      Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
      Report.Table.Column(language.text(vi: "Tệp", en: "File")),
      Report.Table.Column(language.text(vi: "Kết quả", en: "Result")),
      Report.Table.Column(language.text(vi: "Việc cần làm", en: "What to do")),
    ]
    let rows = items.map { item in
      [
        item.unit?.name[language] ?? "–", item.receipt.name, item.receipt.result.name[language],
        item.remark[language],
      ].map { Phrase(text: $0) }
    }
    return [.table(Report.Table(columns: columns, rows: rows))]
  }

  /// How many of each result are not listed.
  private func folded(in language: Language) -> [String] {
    let all = Dictionary(grouping: collection.items, by: \.receipt.result).mapValues(\.count)
    let listed = Dictionary(grouping: shown, by: \.receipt.result).mapValues(\.count)
    return Receipt.Result.allCases.compactMap { result in
      let count = (all[result] ?? 0) - (listed[result] ?? 0)
      return count > 0 ? "\(count) \(result.name[language])" : nil
    }
  }

  // MARK: - Who is missing, and what goes back

  private func missing(in language: Language) -> [Report.Block] {
    let late = collection.late
    let until =
      late.deadline.map { language.text(vi: " (hạn nộp \($0.figures.vi))", en: " (due \($0.figures.en))") } ?? ""
    var blocks: [Report.Block] = []
    func add(_ units: [AdministrativeUnit], _ front: String) {
      guard !units.isEmpty else { return }
      let most = listsAll ? units.count : Self.mostListed
      let names =
        units.prefix(most).map { $0.name[language] }.joined(separator: ", ") + (units.count > most ? ", …" : "")
      blocks.append(.paragraph(Phrase(text: "\(front)\(until): \(names).")))
    }
    add(
      late.silent,
      language.text(vi: "\(late.silent.count) đơn vị chưa gửi", en: "\(late.silent.count.counted("unit")) sent nothing")
    )
    add(
      late.refused,
      language.text(
        vi: "\(late.refused.count) đơn vị đã gửi nhưng chưa nhận được",
        en: "\(late.refused.count.counted("unit")) sent what could not be accepted"
      )
    )
    guard blocks.isEmpty else { return blocks }
    let text = language.text(vi: "Kỳ này đã đủ kiểm kê của mọi đơn vị.", en: "Every unit's inventory is in the round.")
    return [.paragraph(Phrase(text: text))]
  }

  private func reminded(in language: Language) -> [Report.Block] {
    guard let reminders, let first = reminders.first else { return [] }
    let text = language.text(
      vi: "Công văn đôn đốc: \(reminders.count) tệp, \(first) gửi chung.",
      en: "Letters to who is late: \(reminders.count.counted("file")), \(first) to all of them."
    )
    return [.paragraph(Phrase(text: text))]
  }

  private func returned(in language: Language) -> [Report.Block] {
    let count = collection.items.count { !$0.returned.isEmpty }
    guard count > 0, !isDry else { return [] }
    let folder = "\(CollectedPlace.returns)/\(collection.round)/"
    let text = language.text(
      vi: "Phiếu trả và thư kèm của \(count) tệp ở \(folder) trong thư mục dữ liệu.",
      en: "Return sheets and mails for \(count.counted("file")): \(folder) in the workspace."
    )
    return [.paragraph(Phrase(text: text))]
  }
}

extension Receipt.Result {
  /// What a planner calls the result.
  var name: LocalizedText {
    switch self {
    case .accepted: LocalizedText(vi: "đã nhận", en: "accepted")
    case .unchanged: LocalizedText(vi: "còn nguyên", en: "unchanged")
    case .superseded: LocalizedText(vi: "bản cũ", en: "earlier")
    case .faulty: LocalizedText(vi: "có lỗi", en: "faulty")
    case .undecided: LocalizedText(vi: "chưa rõ bản", en: "undecided")
    case .contradictory: LocalizedText(vi: "mâu thuẫn", en: "contradictory")
    case .unowned: LocalizedText(vi: "chưa rõ đơn vị", en: "of nobody")
    case .repeated: LocalizedText(vi: "trùng", en: "repeated")
    case .evidence: LocalizedText(vi: "ảnh, bản quét", en: "evidence")
    case .aside: LocalizedText(vi: "để riêng", en: "set aside")
    case .leftover: LocalizedText(vi: "tệp phụ", en: "leftover")
    case .unreadable: LocalizedText(vi: "không đọc được", en: "unreadable")
    }
  }
}
