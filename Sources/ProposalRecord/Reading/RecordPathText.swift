import Documents
package import FacilityPlanning
import FacilityWording
package import FileFormats
package import Vocabulary

/// Says in words which member of a record a path names.
///
///     lines[tan-lieu/queue-machine].cost   →   Phường Tân Liễu, Máy lấy số thứ tự: đề nghị hỗ trợ
package struct RecordPathText {
  private let units: [String: LocalizedText]
  private let edition: CriteriaEdition?

  /// Makes the words of a record; titles of requirements come from the criteria where these could be read.
  package init(_ record: JSONValue, edition: CriteriaEdition?) {
    self.edition = edition
    let names = (record["units"]?.elements ?? []).compactMap { unit -> (String, LocalizedText)? in
      guard let code = unit["unit"]?.string, let vi = unit["name"]?["vi"]?.string,
        let en = unit["name"]?["en"]?.string
      else { return nil }
      return (code, LocalizedText(vi: vi, en: en))
    }
    units = Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a path.
  package func text(of path: String) -> LocalizedText {
    let steps = Self.steps(of: path)
    var subject: [LocalizedText] = []
    var members: [LocalizedText] = []
    for (place, step) in steps.enumerated() {
      guard let name = step.name else {
        members.append(RecordMemberNames.name(of: step.member))
        continue
      }
      if place > 0 || !["lines", "units", "unfunded", "inputs"].contains(step.member) {
        subject.append(RecordMemberNames.name(of: step.member))
      }
      subject.append(self.name(name, in: step.member))
    }
    func joined(_ language: (LocalizedText) -> String) -> String {
      let parts = [subject, members].filter { !$0.isEmpty }
      return parts.map { $0.map(language).joined(separator: ", ") }.joined(separator: ": ").capitalisedSentence
    }
    return LocalizedText(vi: joined(\.vi), en: joined(\.en))
  }

  /// The words for an element of an array, by its name in paths.
  private func name(_ name: String, in member: String) -> LocalizedText {
    if member == "goals" || member == "priorities", let kind = Goal.Kind(rawValue: name) { return Goal(kind).title }
    if member == "lines", name.hasPrefix("category ") {
      let category = Requirement.Category(rawValue: String(name.dropFirst("category ".count)))
      return category.map { LocalizedText(vi: "nhóm \($0.name.vi)", en: "category \($0.name.en)") }
        ?? LocalizedText(vi: name, en: name)
    }
    if member == "packages" { return package(name) }
    if member == "spending", let kind = SpendingKind(rawValue: name) { return kind.name }
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

  /// The members of a path, each with the name of its element if it is an array.
  private static func steps(of path: String) -> [(member: String, name: String?)] {
    var steps: [(member: String, name: String?)] = []
    var rest = path[...]
    while !rest.isEmpty {
      let member = rest.prefix { $0 != "." && $0 != "[" }
      rest = rest.dropFirst(member.count)
      var name: String?
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        name = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
      }
      steps.append((String(member), name))
      if rest.first == "." { rest = rest.dropFirst() } else if member.isEmpty { break }
    }
    return steps
  }
}
