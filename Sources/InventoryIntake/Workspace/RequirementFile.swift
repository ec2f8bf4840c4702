import FacilityPlanning
import FileFormats

/// Reads the requirements of a criteria edition.
enum RequirementFile {
  private enum MeasureKind: String, CaseIterable {
    case count
    case area
    case presence
    case condition
    case age
  }

  private enum MeasureBasis: String, CaseIterable {
    case unit
    case counter
    case residents
  }

  private enum RemedyBasis: String, CaseIterable {
    case piece
    case area
    case fixed
  }

  /// The wanted conditions that make sense: everything is at least broken.
  private enum WantedCondition: String, CaseIterable {
    case usable
    case good
  }

  static func readRequirement(_ record: inout RecordReader) -> Requirement? {
    let id = record.slug("id")
    let title = record.localizedText("title")
    let item = record.slug("item")
    let category = record.word("category", as: Requirement.Category.self)
    let group = record.slug("group")
    let points = record.integer("points", in: 0...100)
    let mandatoryFrom = record.optionalInteger("mandatoryFrom", in: 1...9)
    let isEssential = record.optionalBoolean("essential")
    let measure = record.record("measure", readMeasure)
    let standard = record.optionalSlug("identityStandard")
    let remedies = record.records("remedies", readRemedy)
    guard let id, let title, let item, let category, let group, let points, let measure else { return nil }
    return Requirement(
      id: id,
      title: title,
      item: item,
      category: category,
      group: group,
      points: points,
      mandatoryFrom: mandatoryFrom ?? 0,
      isEssential: isEssential ?? false,
      measure: measure,
      identityStandard: standard,
      remedies: remedies,
      source: record.value["source"]?.string,
      isAssumption: record.isAssumption
    )
  }

  private static func readMeasure(_ record: inout RecordReader) -> Measure? {
    guard let kind = record.word("kind", as: MeasureKind.self) else { return nil }
    switch kind {
    case .presence: return .presence
    case .count, .area:
      let atLeast = record.integer("atLeast", in: 1...10_000)
      let basis = readBasis(&record)
      guard let atLeast, let basis else { return nil }
      return kind == .count ? .count(atLeast: atLeast, per: basis) : .area(atLeast: atLeast, per: basis)
    case .condition:
      return record.word("atLeast", as: WantedCondition.self).map { .condition(atLeast: $0 == .good ? .good : .usable) }
    case .age:
      return record.integer("atMost", in: 0...200).map { .age(atMost: $0) }
    }
  }

  private static func readBasis(_ record: inout RecordReader) -> Measure.Basis? {
    switch record.word("per", as: MeasureBasis.self) {
    case .unit: .unit
    case .counter: .counter
    case .residents: record.integer("residents", in: 1...10_000_000).map { .residents($0) }
    case nil: nil
    }
  }

  private static func readRemedy(_ record: inout RecordReader) -> Remedy? {
    let kind = record.word("kind", as: Remedy.Kind.self)
    let price = record.slug("price")
    let statuses = record.optionalElements("for").compactMap { value -> RequirementStatus? in
      let status = value.string.flatMap(RequirementStatus.init(rawValue:))
      if let status, status != .met, status != .unknown { return status }
      let known = RequirementStatus.allCases.filter { $0 != .met && $0 != .unknown }.map(\.rawValue)
      record.report(UnknownWord(text: value.string ?? "", member: "for", known: known), at: value)
      return nil
    }
    let basis: Remedy.Basis? =
      switch record.word("basis", as: RemedyBasis.self) {
      case .piece: .piece(record.optionalInteger("perPiece", in: 1...1_000) ?? 1)
      case .area: .area
      case .fixed: .fixed(record.optionalInteger("amount", in: 1...10_000) ?? 1)
      case nil: nil
      }
    guard let kind, let price, let basis else { return nil }
    return Remedy(kind: kind, price: price, basis: basis, statuses: statuses)
  }
}
