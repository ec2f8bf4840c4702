import FacilityPlanning
import FileFormats
import Vocabulary

/// Checks that the parts of a criteria edition fit each other.
struct CriteriaReferences {
  let edition: CriteriaEdition
  let document: JSONValue
  let file: String

  func findings() -> [Finding] {
    repeatedIDs() + sums() + levels() + references() + words()
  }

  private func elements(_ key: String) -> [JSONValue] { document[key]?.elements ?? [] }

  private func finding(_ kind: some FindingKind, at value: JSONValue) -> Finding {
    Finding(kind, at: Source(file: file, value.position))
  }

  private func repeatedIDs() -> [Finding] {
    ["groups", "attributes", "items", "identityStandards", "requirements"].flatMap { key in
      RepeatedID.findings(in: elements(key).compactMap { $0["id"] }, file: file)
    }
  }

  private func sums() -> [Finding] {
    var findings: [Finding] = []
    let sum = edition.groups.reduce(0) { $0 + $1.points }
    if sum != 100, let groups = document["groups"] { findings.append(finding(PointsNotHundred(sum: sum), at: groups)) }
    let points = Dictionary(edition.requirements.map { ($0.group, $0.points) }, uniquingKeysWith: +)
    for group in elements("groups") {
      guard let id = group["id"]?.string.flatMap(Slug.init), let known = edition.groups.first(where: { $0.id == id })
      else { continue }
      let used = points[id] ?? 0
      if used > known.points {
        findings.append(finding(GroupOverdrawn(group: id, points: known.points, used: used), at: group))
      }
    }
    if edition.requirements.count > CriteriaEdition.maximumRequirements, let list = document["requirements"] {
      findings.append(finding(TooManyRequirements(count: edition.requirements.count), at: list))
    }
    return findings
  }

  /// Levels start at one star, leave none out, and each takes more points than the one below.
  private func levels() -> [Finding] {
    var findings: [Finding] = []
    var previous = -1
    for (index, value) in elements("levels").enumerated() {
      guard let stars = value["stars"]?.number.flatMap({ Int($0) }),
        let score = value["minimumScore"]?.number.flatMap({ Int($0) })
      else { continue }
      if stars != index + 1 || score <= previous {
        findings.append(finding(LevelOutOfOrder(stars: stars, score: score, expectedStars: index + 1), at: value))
      }
      previous = score
    }
    return findings
  }

  private func references() -> [Finding] {
    var findings: [Finding] = []
    func check(_ value: JSONValue?, _ member: String, among known: [Slug], _ set: Set<Slug>) {
      guard let value, let id = value.string.flatMap(Slug.init), !set.contains(id) else { return }
      findings.append(finding(UnknownReference(id: id, member: member, known: known), at: value))
    }
    let items = edition.items.map(\.id)
    let groups = edition.groups.map(\.id)
    let standards = edition.identityStandards.map(\.id)
    let (itemSet, groupSet, standardSet) = (Set(items), Set(groups), Set(standards))
    for requirement in elements("requirements") {
      check(requirement["item"], "item", among: items, itemSet)
      check(requirement["group"], "group", among: groups, groupSet)
      check(requirement["identityStandard"], "identityStandard", among: standards, standardSet)
      if let star = requirement["mandatoryFrom"], let number = star.number.flatMap({ Int($0) }),
        number > edition.highestStar, number <= 9
      {
        let range = 1...max(1, edition.highestStar)
        findings.append(
          finding(NumberOutOfRange(text: String(number), member: "mandatoryFrom", range: range), at: star)
        )
      }
    }
    let attributes = edition.attributes.map(\.id)
    let attributeSet = Set(attributes)
    for standard in elements("identityStandards") {
      for rule in standard["rules"]?.elements ?? [] {
        check(rule["attribute"], "attribute", among: attributes, attributeSet)
        guard let attribute = rule["attribute"]?.string.flatMap(Slug.init).flatMap(edition.attribute) else { continue }
        findings += demandFindings(rule, attribute)
      }
    }
    return findings
  }

  /// A demand has to fit the kind of its attribute.
  private func demandFindings(_ rule: JSONValue, _ attribute: IdentityAttribute) -> [Finding] {
    // A rule with no demand or with several has a finding of its own.
    guard ["atLeast", "oneOf", "currentName"].count(where: { rule[$0] != nil }) == 1 else { return [] }
    return mismatches(rule, attribute)
  }

  private func mismatches(_ rule: JSONValue, _ attribute: IdentityAttribute) -> [Finding] {
    switch attribute.kind {
    case .length where rule["atLeast"] == nil:
      [finding(DemandMismatch(attribute: attribute.id, member: "atLeast"), at: rule)]
    case .text where rule["currentName"] == nil:
      [finding(DemandMismatch(attribute: attribute.id, member: "currentName"), at: rule)]
    case .word(let values):
      if let words = rule["oneOf"] {
        (words.elements ?? []).compactMap { word in
          guard let id = word.string.flatMap(Slug.init), !values.contains(where: { $0.id == id }) else { return nil }
          return finding(UnknownReference(id: id, member: "oneOf", known: values.map(\.id)), at: word)
        }
      } else {
        [finding(DemandMismatch(attribute: attribute.id, member: "oneOf"), at: rule)]
      }
    default: []
    }
  }

  /// No two items, attributes or values of an attribute may go by the same word.
  private func words() -> [Finding] {
    let items = elements("items").compactMap { value in
      item(value).map {
        Named(id: $0.id, words: [$0.name.vi, $0.name.en, $0.id.description] + $0.aliases, value: value)
      }
    }
    let attributes = elements("attributes").compactMap { value in
      attribute(value).map {
        Named(id: $0.id, words: [$0.name.vi, $0.name.en, $0.id.description] + $0.aliases, value: value)
      }
    }
    return sharedWords(of: items) + sharedWords(of: attributes) + reservedWords(of: attributes)
      + elements("attributes").flatMap { sharedWords(of: values(of: $0)) }
  }

  /// Something with the words that it goes by, and its place.
  private struct Named {
    let id: Slug
    let words: [String]
    let value: JSONValue
  }

  private func item(_ value: JSONValue) -> Item? { value["id"]?.string.flatMap(Slug.init).flatMap(edition.item) }

  private func attribute(_ value: JSONValue) -> IdentityAttribute? {
    value["id"]?.string.flatMap(Slug.init).flatMap(edition.attribute)
  }

  private func values(of attributeValue: JSONValue) -> [Named] {
    guard case .word(let known) = attribute(attributeValue)?.kind else { return [] }
    return (attributeValue["values"]?.elements ?? []).compactMap { value in
      let id = value["id"]?.string.flatMap(Slug.init)
      return known.first { $0.id == id }.map {
        Named(id: $0.id, words: [$0.name.vi, $0.name.en, $0.id.description] + $0.aliases, value: value)
      }
    }
  }

  private func sharedWords(of all: [Named]) -> [Finding] {
    var owners: [WordKey: Slug] = [:]
    var findings: [Finding] = []
    for named in all {
      for word in named.words {
        let owner = owners[WordKey(word)] ?? named.id
        owners[WordKey(word)] = owner
        if owner != named.id {
          findings.append(
            finding(SharedAlias(word: word, meanings: [owner.description, named.id.description]), at: named.value)
          )
        }
      }
    }
    return findings
  }

  private func reservedWords(of attributes: [Named]) -> [Finding] {
    attributes.flatMap { named in
      named.words.filter { WordBook.ownColumns[$0] != nil }.map { word in
        finding(ReservedAlias(word: word, attribute: named.id), at: named.value)
      }
    }
  }
}
