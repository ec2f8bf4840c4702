package import Vocabulary

/// Which signs and charts that units report are shown by a photo or a scan.
///
/// What a picture shows nobody can tell from outside. So its name decides: a photo is one of an item if its name holds the
/// code of the item or of the requirement, or the beginning of the item's name, as long as no other item begins alike.
/// Any other photo of the unit may show anything.
package struct PhotoAudit: Sendable {
  /// What photos there are of a thing that a unit reports.
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    /// A photo is named for it.
    case named
    /// There are photos of the unit, none of which is named for it.
    case ofUnit
    /// There is no photo of the unit, though other units sent some.
    case none
  }

  /// A sign or a chart that a unit reports.
  package struct Entry: Sendable {
    package let unit: Slug
    package let requirement: Requirement
    package let standing: Standing
    /// Those named for it.
    package let photos: [EvidenceFile]
  }

  /// By unit, in the order of the register, then in that of the criteria.
  package let entries: [Entry]
  private let files: [Slug: [EvidenceFile]]
  private let names: PhotoNames

  /// - Parameters:
  ///   - evidence: all photos and scans of the round.
  ///   - reported: the requirements of whose things each unit has any, unit by unit.
  package init(
    _ evidence: [EvidenceFile],
    edition: CriteriaEdition,
    reported: [(unit: Slug, requirements: [Requirement])]
  ) {
    let names = PhotoNames(edition)
    let files = Dictionary(grouping: evidence, by: \.unit)
    (self.names, self.files) = (names, files)
    entries = reported.flatMap { unit, requirements in
      requirements.filter { [.signboard, .chart].contains($0.category) }.map { requirement in
        let all = files[unit] ?? []
        let named = all.filter { names.names($0, requirement) }
        let standing: Standing = named.isEmpty ? all.isEmpty ? .none : .ofUnit : .named
        return Entry(unit: unit, requirement: requirement, standing: standing, photos: named)
      }
    }
  }

  /// The photos and scans of a unit.
  package func files(of unit: Slug) -> [EvidenceFile] { files[unit] ?? [] }

  /// How many signs and charts of a unit stand so.
  package func count(_ standing: Standing, of unit: Slug) -> Int {
    entries.count { $0.unit == unit && $0.standing == standing }
  }
}

/// Tells from the name of a photo what it is one of.
package struct PhotoNames: Sendable {
  /// The words that a name must hold one of, by the requirement.
  private let keys: [Slug: [WordKey]]

  package init(_ edition: CriteriaEdition) {
    let words = edition.items.map { item in
      (item.id, WordKey(item.name.vi).plain.split(separator: " ").map(String.init))
    }
    var begins: [Slug: WordKey] = [:]
    for (id, own) in words where own.count > 1 {
      // The fewest words, at least two, by which no other item begins.
      let count = (2...own.count).first { count in
        !words.contains { $0.0 != id && $0.1.starts(with: own.prefix(count)) }
      }
      if let count { begins[id] = WordKey(own.prefix(count).joined(separator: " ")) }
    }
    var keys: [Slug: [WordKey]] = [:]
    for requirement in edition.requirements {
      let codes = [requirement.item, requirement.id].map { code in
        WordKey(code.description.split(separator: "-").joined(separator: " "))
      }
      keys[requirement.id] = codes + [begins[requirement.item]].compactMap(\.self)
    }
    self.keys = keys
  }

  /// Whether a photo is named for the thing of a requirement.
  package func names(_ photo: EvidenceFile, _ requirement: Requirement) -> Bool {
    let words = photo.words
    return keys[requirement.id]?.contains { words.contains($0) } ?? false
  }
}
