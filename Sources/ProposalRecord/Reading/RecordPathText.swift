import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// Says in words which member of a record a path names.
///
///     lines[tan-lieu/queue-machine].cost   →   Phường Tân Liễu, Máy lấy số thứ tự: đề nghị hỗ trợ
package struct RecordPathText {
  private let units: [String: LocalizedText]
  private let edition: CriteriaEdition?

  /// Makes the words of a record; titles of requirements come from the criteria where these could be read.
  package init(_ record: Recorded<RecordedProposal>, edition: CriteriaEdition?) {
    self.edition = edition
    let names = record.units.elements().compactMap { unit -> (String, LocalizedText)? in
      guard let code = unit.unit.value, let name = unit.name.localized else { return nil }
      return (code, name)
    }
    units = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a path.
  package func text(of path: RecordPath) -> LocalizedText { text(of: path.description) }

  /// The words of a path as differences name it.
  package func text(of path: String) -> LocalizedText {
    var subject: [LocalizedText] = []
    var members: [LocalizedText] = []
    var form: RecordForm? = RecordedProposal.form
    for step in RecordPath.steps(of: path) {
      let known = form?.members.first { $0.key == step.member }
      form = known?.form
      guard let element = step.element else {
        members.append(RecordWords.name(of: step.member))
        continue
      }
      form = form?.element
      switch known?.subject {
      case .line, .thing: break
      case .goal, .spending, .package, nil: subject.append(RecordWords.name(of: step.member))
      }
      subject.append(name(element, as: known?.subject))
    }
    func joined(_ language: (LocalizedText) -> String) -> String {
      let parts = [subject, members].filter { !$0.isEmpty }
      return parts.map { $0.map(language).joined(separator: ", ") }.joined(separator: ": ").capitalisedSentence
    }
    return LocalizedText(vi: joined(\.vi), en: joined(\.en))
  }

  /// The words for an element of a list, by its name in paths.
  private func name(_ name: String, as subject: RecordSubject?) -> LocalizedText {
    switch subject {
    case .goal: Goal.Kind(rawValue: name).map { Goal($0).title } ?? gap(name)
    case .spending: SpendingKind(rawValue: name)?.name ?? gap(name)
    case .package: package(name)
    case .line: category(name) ?? gap(name)
    case .thing, nil: gap(name)
    }
  }

  /// The words for all lines of a category, named `category chart`.
  private func category(_ name: String) -> LocalizedText? {
    guard name.hasPrefix("category ") else { return nil }
    let category = Requirement.Category(rawValue: String(name.dropFirst("category ".count)))
    return category.map { LocalizedText(vi: "nhóm \($0.name.vi)", en: "category \($0.name.en)") }
      ?? LocalizedText(vi: name, en: name)
  }

  /// The words for a unit or a gap of it, named `unit/requirement`; anything else is its own name.
  private func gap(_ name: String) -> LocalizedText {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let unit = parts.first.flatMap({ units[$0] }) else { return LocalizedText(vi: name, en: name) }
    guard parts.count == 2 else { return unit }
    let title = Slug(parts[1]).flatMap { edition?.requirement($0)?.title } ?? LocalizedText(vi: parts[1], en: parts[1])
    return LocalizedText(vi: "\(unit.vi), \(title.vi)", en: "\(unit.en), \(title.en)")
  }

  /// The words for a package, named `unit/category/class`.
  private func package(_ name: String) -> LocalizedText {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 3, let category = Requirement.Category(rawValue: parts[1])?.name,
      let bookClass = Price.Class(rawValue: parts[2])?.name
    else { return LocalizedText(vi: name, en: name) }
    let unit = units[parts[0]] ?? LocalizedText(vi: "các đơn vị mua chung", en: "all units together")
    return LocalizedText(
      vi: "\(unit.vi), \(category.vi), \(bookClass.vi)",
      en: "\(unit.en), \(category.en), \(bookClass.en)"
    )
  }
}
