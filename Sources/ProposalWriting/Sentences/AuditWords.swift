import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// A finding of an audit in words.
struct AuditWords: Sendable {
  private let finding: AuditFinding
  private let register: Register
  private let edition: CriteriaEdition
  private let day: CalendarDate

  init(_ finding: AuditFinding, register: Register, edition: CriteriaEdition, day: CalendarDate) {
    self.finding = finding
    self.register = register
    self.edition = edition
    self.day = day
  }

  var unit: LocalizedText { name(of: finding.unit) }

  /// The requirement, or else the item.
  var subject: LocalizedText {
    finding.requirement?.title ?? edition.item(finding.item)?.name
      ?? LocalizedText(vi: finding.item.description, en: finding.item.description)
  }

  /// The attribute; empty where the finding is about the whole thing.
  var attribute: LocalizedText {
    finding.attribute.map(edition.attributeName) ?? LocalizedText(vi: "", en: "")
  }

  /// What was found.
  var found: LocalizedPhrase {
    switch finding.subject {
    case .deviation(let deviation, let carries):
      let value = edition.name(of: deviation.found.value, attribute: deviation.rule.attribute)
      guard let remark = carries.flatMap(remark) else { return LocalizedPhrase(value) }
      return LocalizedPhrase(vi: "\(value.vi) (\(remark.vi))", en: "\(value.en) (\(remark.en))")
    case .missing: return LocalizedPhrase(vi: "không có", en: "none")
    case .misplaced(_, let text, let other):
      return LocalizedPhrase(
        vi: "“\(text)”, tên của \(name(of: other).vi)",
        en: "“\(text)”, the name of \(name(of: other).en)"
      )
    case .unexpected(_, let pieces?): return LocalizedPhrase(vi: "số lượng \(pieces)", en: "quantity \(pieces)")
    case .unexpected(_, nil): return LocalizedPhrase(vi: "chưa ghi số lượng", en: "the quantity is not reported")
    case .notAudited(_, let reason): return LocalizedPhrase(reason.name)
    case .offMajority: return LocalizedPhrase(vi: "khác mẫu phổ biến", en: "not the majority design")
    case .delivery(let doubt): return doubt.found
    }
  }

  /// What the standard asks for, and of a name the official one of the day; empty where there is no standard.
  var expected: LocalizedPhrase {
    guard case .deviation(let deviation, _) = finding.subject else { return LocalizedPhrase(vi: "", en: "") }
    let demand = deviation.rule.expectation(in: edition)
    guard deviation.rule.demand == .currentName, let unit = register.unit(finding.unit) else { return demand }
    let names = unit.officialNames(on: day)
    let now: LocalizedPhrase = LocalizedPhrase(
      vi: "\(demand.vi): “\(unit.name.vi)”",
      en: "\(demand.en): “\(unit.name.vi)”"
    )
    if names == [unit.name] { return now }
    let then = names.map { "“\($0.vi)”" }
    return LocalizedPhrase(
      vi: "\(now.vi); ngày \(day.figures.vi) tên chính thức còn là \(then.joined(separator: ", "))",
      en: "\(now.en); on \(day.figures.en) the official name still was \(then.joined(separator: ", "))"
    )
  }

  /// The whole finding as one sentence without its unit.
  var message: LocalizedPhrase {
    var vi: Phrase = "\(subject.vi)"
    var en: Phrase = "\(subject.en)"
    if finding.attribute != nil {
      vi.append(Phrase(text: ", \(attribute.vi)"))
      en.append(Phrase(text: ", \(attribute.en)"))
    }
    vi.append(": \(found.vi)")
    en.append(": \(found.en)")
    if !expected.vi.isEmpty {
      vi.append("; quy cách: \(expected.vi)")
      en.append("; standard: \(expected.en)")
    }
    return LocalizedPhrase(vi: "\(vi).", en: "\(en).")
  }

  private func name(of unit: Slug) -> LocalizedText {
    register.unit(unit)?.name ?? LocalizedText(vi: unit.description, en: unit.description)
  }

  /// Whose name a text carries that lacks the present one.
  private func remark(_ carried: CarriedName) -> LocalizedText? {
    switch carried {
    case .official: LocalizedText(vi: "tên chính thức trong ngày kiểm tra", en: "the official name on the day")
    case .otherTime(_, until: let last?):
      LocalizedText(
        vi: "tên cũ, dùng đến \(last.figures.vi)",
        en: "an old name, in use until \(last.figures.en)"
      )
    case .otherTime(_, until: nil): nil
    case .otherUnit(let other):
      LocalizedText(vi: "tên của \(name(of: other).vi)", en: "the name of \(name(of: other).en)")
    case .unknown: LocalizedText(vi: "không có tên đơn vị nào", en: "carries no unit's name")
    }
  }
}
