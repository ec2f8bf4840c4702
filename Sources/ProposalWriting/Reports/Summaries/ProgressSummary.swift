package import Documents
import FacilityPlanning
import FacilityWording
package import Vocabulary

/// Two rounds compared on a screen or two: the goals, how far decisions are, whose stars changed, and how much else did.
package struct ProgressSummary: Sendable {
  private static let mostUnits = 8

  private let whole: ProgressReport
  private var progress: RoundProgress { whole.progress }

  package init(_ whole: ProgressReport) { self.whole = whole }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let moved = moved
    let shown = Array(moved.prefix(Self.mostUnits))
    let title = language.phrase(vi: "Đơn vị đổi mức sao", en: "Units whose stars changed")
    var blocks = whole.opening(in: language) + (whole.deliveries?.shortSection(in: language) ?? [])
    blocks.append(.heading(level: 2, title))
    if shown.isEmpty {
      blocks.append(.paragraph(language.phrase(vi: "Không có đơn vị nào.", en: "There are none.")))
    } else {
      blocks.append(.table(whole.table(of: shown, in: language)))
    }
    blocks.append(.heading(level: 2, language.phrase(vi: "Thay đổi ở các hạng mục", en: "Changes of requirements")))
    blocks += changes(in: language)
    blocks += funded(in: language)
    var end = SummaryEnd()
    let (rest, all) = (moved.count - shown.count, progress.units.count)
    end.leaveOut(rest, vi: "\(rest) đơn vị đổi mức sao khác", en: "\(rest) more of the units whose stars changed")
    end.leaveOut(vi: "bảng của tất cả \(all) đơn vị", en: "the table of all \(all) units")
    let count = progress.units.reduce(0) { $0 + $1.changes.count }
    end.leaveOut(count, vi: "từng thay đổi (\(count))", en: "each change (\(count))")
    let late = whole.deliveries?.progress.late.count ?? 0
    end.leaveOut(
      late,
      vi: "từng dòng chậm (\(late)) và việc của ai",
      en: "each late line (\(late)), and whose turn it is"
    )
    let lacking = whole.deliveries?.progress.lines.count { $0.sight == .lacking } ?? 0
    end.leaveOut(
      lacking,
      vi: "từng dòng đã nghiệm thu mà kiểm kê vẫn thiếu (\(lacking))",
      en: "each line accepted that the inventories lack (\(lacking))"
    )
    let entries = whole.deliveries?.progress.entries.count ?? 0
    end.leaveOut(
      entries,
      vi: "thực hiện theo đơn vị, hạng mục, tháng",
      en: "deliveries by unit, requirement and month"
    )
    let lines = progress.funded?.count ?? 0
    end.leaveOut(lines, vi: "từng hạng mục đã đề nghị (\(lines))", en: "each line proposed (\(lines))")
    blocks.append(end.block(in: language))
    return Report(language: language, title: whole.title(in: language), blocks: blocks)
  }

  /// The units with other stars than before: those that fell first, and of those that moved as far, by their codes.
  private var moved: [UnitProgress] {
    let all: [(unit: UnitProgress, gain: Int)] = progress.units.compactMap { unit in
      let (before, after) = (unit.before.projectedStar, unit.after.projectedStar)
      guard before != after else { return nil }
      // Between a star and none known there is no way.
      guard let before, let after else { return (unit, 0) }
      return (unit, after - before)
    }
    let ordered = all.sorted { left, right in
      left.gain == right.gain ? left.unit.unit.code < right.unit.unit.code : left.gain < right.gain
    }
    return ordered.map(\.unit)
  }

  /// How many requirements changed in which way.
  private func changes(in language: Language) -> [Report.Block] {
    let changes = progress.units.flatMap { unit in unit.changes.map { (unit: unit.unit.code, kind: $0.kind) } }
    guard !changes.isEmpty else {
      return [.paragraph(language.phrase(vi: "Không có thay đổi nào.", en: "Nothing has changed."))]
    }
    let byKind = Dictionary(grouping: changes, by: \.kind)
    return [
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(language.text(vi: "Thay đổi", en: "Change")),
            Report.Table.Column(language.text(vi: "Số", en: "Number"), .integer),
            Report.Table.Column(language.text(vi: "Đơn vị", en: "Units"), .integer),
          ],
          rows: RequirementChange.Kind.allCases.compactMap { kind in
            byKind[kind].map { some in
              [
                Phrase(.status(kind.name[language], kind.tone)), Phrase(.integer(some.count)),
                Phrase(.integer(Set(some.map(\.unit)).count)),
              ]
            }
          }
        )
      )
    ]
  }

  /// What of the earlier proposal is there.
  private func funded(in language: Language) -> [Report.Block] {
    guard let funded = progress.funded else { return whole.funded(in: language) }
    let phrases = FundedRemedy.Arrival.allCases.map { arrival -> Phrase in
      let some = funded.filter { $0.arrival == arrival }
      let (name, cost) = (arrival.name, some.map(\.cost).total())
      return language.phrase(
        vi: "\(name.vi): \(some.count) hạng mục, \(cost) đồng",
        en: "\(name.en): \(some.count) of the lines, \(cost) đồng"
      )
    }
    return [whole.fundedTitle(in: language), .list(Report.List(.bulleted, phrases))]
  }
}
