package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// How far decisions are, as a person reads it: the sums of each first, then what is late and whose, and on request
/// every unit, requirement, month and line.
package struct DeliveryReport: Sendable {
  let progress: DeliveryProgress
  let register: Register
  let edition: CriteriaEdition
  private let showsAll: Bool

  /// The lines that are late, or lack, of which a short report shows the first.
  private static let fewest = 10

  /// - Parameter register: the units of the day.
  package init(_ progress: DeliveryProgress, register: Register, edition: CriteriaEdition, showsAll: Bool) {
    self.progress = progress
    self.register = register
    self.edition = edition
    self.showsAll = showsAll
  }

  /// Makes a report of its own.
  package func report(in language: Language) -> Report {
    let title = language.text(
      vi: "Tình hình thực hiện các quyết định đến ngày \(progress.day.figures.vi)",
      en: "Decisions and their delivery up to \(progress.day.figures.en)"
    )
    return Report(
      language: language,
      title: title,
      blocks: [.heading(level: 1, Phrase(text: title))] + blocks(in: language)
    )
  }

  /// The blocks below a heading of another report; nothing if nothing was ever decided.
  package func section(in language: Language) -> [Report.Block] {
    guard !progress.entries.isEmpty || !progress.unused.isEmpty else { return [] }
    let title = language.phrase(
      vi: "Thực hiện các quyết định đến ngày \(progress.day.figures.vi)",
      en: "Decisions and their delivery up to \(progress.day.figures.en)"
    )
    return [.heading(level: 2, title)] + blocks(in: language)
  }

  /// The same without its lists, for a summary.
  func shortSection(in language: Language) -> [Report.Block] {
    guard !progress.entries.isEmpty, let heading = section(in: language).first else { return section(in: language) }
    return [heading] + sums(in: language) + notes(in: language)
  }

  /// The sums of each decision, and what they say.
  private func sums(in language: Language) -> [Report.Block] {
    [
      .table(DeliveryTables(progress, register: register, edition: edition).decisions(in: language)),
      .list(Report.List(.bulleted, sentences(in: language))),
    ]
  }

  private func blocks(in language: Language) -> [Report.Block] {
    guard !progress.entries.isEmpty else { return notes(in: language) + [.paragraph(nothing(in: language))] }
    var blocks = sums(in: language) + notes(in: language)
    blocks += list(
      progress.late,
      vi: "Chậm và việc của ai",
      en: "What is late, and whose turn it is",
      in: language
    ) { DeliveryTables(progress, register: register, edition: edition).late($0, in: language) }
    blocks += list(
      progress.lines.filter { $0.sight == .lacking },
      vi: "Đã nghiệm thu mà kiểm kê vẫn thiếu",
      en: "Accepted, and not in the inventories",
      in: language
    ) { DeliveryTables(progress, register: register, edition: edition).lacking($0, in: language) }
    if showsAll {
      blocks += all(in: language)
    } else {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Theo từng đơn vị, hạng mục, tháng và từng dòng: thêm \(.code("--all")).",
            en: "By unit, requirement, month and line: add \(.code("--all"))."
          )
        )
      )
    }
    blocks.append(.paragraph(Phrase(text: progress.definition[language])))
    return blocks
  }

  private func nothing(in language: Language) -> Phrase {
    language.phrase(
      vi: "Chưa có quyết định nào được ban hành. Lập bảng ghi quyết định bằng \(.code("onestop decide")).",
      en: "No decision has been taken yet. Write the sheet of one with \(.code("onestop decide"))."
    )
  }

  // MARK: - Sentences

  private func sentences(in language: Language) -> [Phrase] {
    let sums = progress.sums
    var sentences: [Phrase] = []
    if let rate = sums.rate, let time = sums.time {
      let isBehind = rate < time
      sentences.append(
        language.phrase(
          vi:
            "Tỷ lệ giải ngân \(.perMille(rate)), thời gian đã qua \(.perMille(time)): \(.status(isBehind ? "chậm hơn thời gian" : "kịp thời gian", isBehind ? .warning : .good)).",
          en:
            "\(.perMille(rate)) is disbursed and \(.perMille(time)) of the time has passed: \(.status(isBehind ? "behind time" : "in time", isBehind ? .warning : .good))."
        )
      )
    }
    for owner in LineDelivery.Owner.allCases {
      let late = progress.late.filter { $0.wait?.owner == owner }
      guard !late.isEmpty else { continue }
      sentences.append(
        language.phrase(
          vi: "\(owner.name.vi): \(late.count) dòng quá \(progress.lateAfter) ngày không có bước nào mới.",
          en: "\(owner.name.en): \(late.count) of the lines, no step for more than \(progress.lateAfter) days."
        )
      )
    }
    if sums.saving != .zero {
      sentences.append(
        language.phrase(
          vi: "Giá hợp đồng so với số được duyệt: tiết kiệm \(sums.saving) đồng.",
          en: "Contracts against approvals: \(sums.saving) đồng saved."
        )
      )
    }
    if sums.cancelled.lines > 0 {
      sentences.append(
        language.phrase(
          vi: "Đã hủy \(sums.cancelled.lines) dòng, \(sums.cancelled.money) đồng.",
          en: "Cancelled: \(sums.cancelled.lines) of the lines, \(sums.cancelled.money) đồng."
        )
      )
    }
    if sums.accepted.lines > 0 {
      let counts = LineDelivery.Sight.allCases.map { sight in (sight, progress.lines.count { $0.sight == sight }) }
      let texts = counts.filter { $0.1 > 0 }.map { sight, count in
        LocalizedText(
          vi: "\(sight.name.vi.prefix(1).lowercased() + sight.name.vi.dropFirst()) \(count)",
          en: "\(sight.name.en.prefix(1).lowercased() + sight.name.en.dropFirst()) \(count)"
        )
      }
      sentences.append(
        language.phrase(
          vi: "\(sums.accepted.lines) dòng đã nghiệm thu: \(texts.map(\.vi).joined(separator: ", ")).",
          en: "\(sums.accepted.lines) of the lines accepted: \(texts.map(\.en).joined(separator: ", "))."
        )
      )
    }
    if sums.contractsWithoutValue > 0 {
      sentences.append(
        language.phrase(
          vi: "\(sums.contractsWithoutValue) hợp đồng chưa ghi giá trị nên chưa tính vào số tiền đã ký.",
          en: "\(sums.contractsWithoutValue) of the contracts have no value and are not in the money contracted."
        )
      )
    }
    return sentences
  }

  private func notes(in language: Language) -> [Report.Block] {
    let unused = progress.unused.map { unused -> LocalizedText in
      guard let day = unused.decision.date?.value.figures else {
        return LocalizedText(
          vi: "\(unused.decision.title) (chưa ghi ngày)",
          en: "\(unused.decision.title) (without a day)"
        )
      }
      return LocalizedText(vi: "\(unused.decision.title) (\(day.vi))", en: "\(unused.decision.title) (\(day.en))")
    }
    var notes: [Report.Block] = []
    if !unused.isEmpty {
      notes.append(
        .note(
          .neutral,
          language.phrase(
            vi: "Chưa tính: \(unused.map(\.vi).joined(separator: "; ")).",
            en: "Not counted: \(unused.map(\.en).joined(separator: "; "))."
          )
        )
      )
    }
    let assumed = progress.entries.filter(\.decision.isAssumption).map(\.decision.title)
    if !assumed.isEmpty {
      notes.append(
        .note(
          .warning,
          language.phrase(
            vi: "Số liệu minh họa, không phải quyết định thật: \(assumed.joined(separator: ", ")).",
            en: "For illustration, no real decision: \(assumed.joined(separator: ", "))."
          )
        )
      )
    }
    return notes
  }

  // MARK: - Lists

  private func list(
    _ lines: [LineDelivery],
    vi: String,
    en: String,
    in language: Language,
    _ table: ([LineDelivery]) -> Report.Table
  ) -> [Report.Block] {
    guard !lines.isEmpty else { return [] }
    let shown = showsAll ? lines : Array(lines.prefix(Self.fewest))
    var blocks: [Report.Block] = [
      .heading(level: 3, Phrase(text: language.text(vi: vi, en: en))), .table(table(shown)),
    ]
    if shown.count < lines.count {
      let rest = lines.count - shown.count
      blocks.append(
        .paragraph(language.phrase(vi: "… và \(rest) dòng nữa (--all).", en: "… and \(rest) lines more (--all)."))
      )
    }
    return blocks
  }

  private func all(in language: Language) -> [Report.Block] {
    let tables = DeliveryTables(progress, register: register, edition: edition)
    func part(_ vi: String, _ en: String, _ table: Report.Table) -> [Report.Block] {
      [.heading(level: 3, Phrase(text: language.text(vi: vi, en: en))), .table(table)]
    }
    return part("Theo đơn vị", "By unit", tables.units(in: language))
      + part("Theo hạng mục", "By requirement", tables.requirements(in: language))
      + part("Theo tháng", "By month", tables.months(in: language))
      + part("Từng dòng", "Every line", tables.lines(in: language))
  }
}
