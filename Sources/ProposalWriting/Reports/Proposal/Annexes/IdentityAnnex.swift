import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex IV: how far the units keep to the identity standard, one row for each kind of sign.
struct IdentityAnnex {
  let words: LetterWords

  private var language: Language { words.language }
  private var edition: CriteriaEdition { words.proposal.edition }

  /// The attributes that have a column, by the ids that editions use for them.
  private static let columns: [(id: String, title: LocalizedText)] = [
    ("width", LocalizedText(vi: "Rộng", en: "Width")), ("height", LocalizedText(vi: "Cao", en: "Height")),
    ("material", LocalizedText(vi: "Chất liệu", en: "Mate- rial")),
    ("ground-colour", LocalizedText(vi: "Màu nền", en: "Ground")),
    ("letter-colour", LocalizedText(vi: "Màu chữ", en: "Letters")),
    ("text", LocalizedText(vi: "Nội dung", en: "Text")),
  ]

  var blocks: [Report.Block] {
    guard let audit = words.proposal.audit else { return [] }
    return [.paragraph(lead), .schedule(table(audit)), .note(.neutral, note(audit))]
  }

  private var lead: Phrase {
    words.phrase(
      vi:
        "Số đơn vị (trên \(words.plan.units.count)) theo từng loại biển, bảng; một đơn vị có thể sai ở nhiều nội dung.",
      en: "Units (of \(words.plan.units.count)) by kind of sign; one unit may deviate in several ways."
    )
  }

  private func table(_ audit: UniformityAudit) -> Report.Schedule {
    var seen: Set<Slug> = []
    let requirements = audit.items.map(\.requirement).filter { seen.insert($0.id).inserted }
    var sum = 0
    let rows = requirements.enumerated().map { place, requirement -> Report.Schedule.Row in
      let items = audit.items.filter { $0.requirement.id == requirement.id }
      let units = deviating(in: requirement)
      sum += units.count
      let standings = self.units(of: items)
      let absent = standings.absent
      return Report.Schedule.Row(
        .item,
        [
          .init(Phrase(.integer(place + 1))), .init(Phrase(text: words.renamed(requirement.title))),
          .init(Phrase(text: rules(items))), .init(Phrase(.integer(standings.conforming))),
          .init(Phrase(.integer(units.count))),
        ]
          + Self.columns.map { column in
            let item = items.first { $0.rule.attribute.description == column.id || column.id == "text" && isText($0) }
            return .init(item.map { Phrase(.integer($0.count(.deviating))) } ?? "–")
          }
          + [
            .init(
              standings.unknown == 0
                ? "\(absent)"
                : words.phrase(
                  vi: "\(absent) (chưa rõ \(standings.unknown))",
                  en: "\(absent) (\(standings.unknown) unknown)"
                )
            ), .init(names(units, of: requirement)),
          ]
      )
    }
    let total = Report.Schedule.Row(
      .total,
      [
        .init(Phrase()), .init(Phrase(text: words.text(vi: "CỘNG", en: "TOTAL")), span: 3),
        .init(Phrase(.integer(sum))),
      ]
        + [.init(Phrase(), span: 8)]
    )
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 8, .centre),
        .init(words.text(vi: "Loại biển, bảng", en: "Kind of sign"), 40),
        .init(words.text(vi: "Quy cách áp dụng", en: "Standard"), 46),
        .init(words.text(vi: "Đúng", en: "Right"), 13, .centre), .init(words.text(vi: "Sai", en: "Wrong"), 13, .centre),
      ]
        + zip(Self.columns, [12, 11, 13, 13, 13, 13]).map { .init($0.title[language], $1, .centre) }
        + [
          .init(words.text(vi: "Chưa có", en: "None"), 15, .centre),
          .init(words.text(vi: "Đơn vị chưa thống nhất", en: "Units that deviate"), 42),
        ],
      rows: rows + [total],
      isLong: true,
      halfPoints: 19
    )
  }

  private func isText(_ item: AttributeAudit) -> Bool {
    if case .currentName = item.rule.demand { true } else { false }
  }

  /// The units with a gap of identity in one kind of sign.
  private func deviating(in requirement: Requirement) -> [AdministrativeUnit] {
    words.plan.units.filter { unit in
      unit.assessment.gapsToday.contains { $0.requirement.id == requirement.id && $0.isUniformity }
    }.map(\.unit)
  }

  /// The units whose deviation an earlier decision has approved to be mended.
  private func approved(in requirement: Requirement) -> Set<Slug> {
    Set(
      words.plan.units.filter { unit in
        unit.assessment.requirements.contains { assessment in
          assessment.requirement.id == requirement.id && assessment.committed?.today.isUniformity == true
        }
      }.map(\.unit.code)
    )
  }

  /// How many units have the sign as it must be, have none, or do not say enough.
  private func units(of items: [AttributeAudit]) -> (conforming: Int, unknown: Int, absent: Int) {
    var (conforming, unknown, absent) = (0, 0, 0)
    let byUnit = Dictionary(grouping: items.flatMap(\.standings), by: \.unit)
    for unit in words.plan.units {
      let standings = (byUnit[unit.unit.code] ?? []).map(\.standing)
      if standings.allSatisfy({ $0 == .absent }) {
        absent += 1
      } else if standings.contains(.deviating) {
        continue
      } else if standings.contains(.unknown) {
        unknown += 1
      } else {
        conforming += 1
      }
    }
    return (conforming, unknown, absent)
  }

  /// What the standard asks for, in a few words: "từ 600 × 400 mm; mica; nền trắng, chữ xanh dương".
  private func rules(_ items: [AttributeAudit]) -> String {
    func item(_ id: String) -> AttributeAudit? { items.first { $0.rule.attribute.description == id } }
    func length(_ id: String) -> Int? {
      if case .atLeast(let length)? = item(id)?.rule.demand { length } else { nil }
    }
    func values(_ id: String) -> String? {
      guard let rule = item(id)?.rule, case .oneOf(let all) = rule.demand else { return nil }
      let names = all.map { edition.name(of: .word($0), attribute: rule.attribute)[language].uncapitalisedSentence }
      let bare = names.map { $0.hasPrefix("màu ") ? String($0.dropFirst(4)) : $0 }
      return bare.joined(separator: words.text(vi: " hoặc ", en: " or "))
    }
    let size: String? =
      switch (length("width"), length("height")) {
      case (let width?, let height?):
        words.text(vi: "từ \(width) × \(height) mm", en: "at least \(width) × \(height) mm")
      case (let width?, nil): words.text(vi: "rộng từ \(width) mm", en: "at least \(width) mm wide")
      case (nil, let height?): words.text(vi: "cao từ \(height) mm", en: "at least \(height) mm high")
      case (nil, nil): nil
      }
    let ground = values("ground-colour").map { words.text(vi: "nền \($0)", en: "ground \($0)") }
    let letters = values("letter-colour").map { words.text(vi: "chữ \($0)", en: "letters \($0)") }
    let named = items.contains(where: isText) ? words.text(vi: "đúng tên đơn vị", en: "the unit's name") : nil
    return [size, values("material"), ground, letters, named].compactMap(\.self).joined(separator: "; ")
      .capitalisedSentence
  }

  /// The units by their bare names, in italics where nothing is funded against their deviation, with a star where an
  /// earlier decision has approved it.
  private func names(_ units: [AdministrativeUnit], of requirement: Requirement) -> Phrase {
    let funded = Set(words.plan.lines.filter { $0.requirement.id == requirement.id }.map(\.unit.code))
    let approved = approved(in: requirement)
    let sorted = units.sorted { VietnameseOrder.precedes($0.bareName.vi, $1.bareName.vi) }
    guard !sorted.isEmpty else { return "–" }
    return .joined(
      sorted.map { unit in
        let name = unit.bareName[language]
        if approved.contains(unit.code) { return Phrase(text: "\(name)*") }
        return Phrase(funded.contains(unit.code) ? .text(name) : .emphasis(name))
      },
      separator: ", "
    )
  }

  private func note(_ audit: UniformityAudit) -> Phrase {
    let all = words.plan.units.flatMap(\.assessment.gaps).count(where: \.isUniformity)
    let funded = words.plan.lines.count(where: \.gap.isUniformity)
    let start = words.phrase(
      vi:
        "“–”: không quy định. Biển tên trụ sở theo Thông tư số 05/2008/TT-BNV; các loại biển, bảng khác theo mẫu nhận diện của \(words.names.level.vi).",
      en:
        "“–”: no rule. Name signboards follow Circular 05/2008/TT-BNV; other signs follow the identity samples of the \(words.names.level.en)."
    )
    let approved = words.plan.units.flatMap(\.assessment.gapsToday).count(where: \.isUniformity) - all
    let before =
      approved == 0
      ? []
      : [
        words.phrase(
          vi: "“*”: đã được duyệt khắc phục theo quyết định trước (\(Count(approved).vi) nội dung).",
          en: "“*”: approved by an earlier decision (\(Count(approved).en(of: "deviation")))."
        )
      ]
    guard all > 0 else { return .joined([start] + before, separator: " ") }
    let end =
      funded == all
      ? words.phrase(
        vi: "Toàn bộ \(Count(all).vi) nội dung chưa thống nhất được đề nghị khắc phục trong đợt này.",
        en: "All \(Count(all).en(of: "deviation")) are to be removed this time."
      )
      : words.phrase(
        vi: "Đề nghị khắc phục \(funded)/\(all) nội dung trong đợt này; đơn vị in nghiêng chưa được bố trí.",
        en: "\(funded) of \(all) deviations are to be removed this time; units in italics are not funded."
      )
    return .joined([start] + before + [end], separator: " ")
  }
}
