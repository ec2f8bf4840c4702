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

  static func readRequirement(_ object: inout ObjectReader) -> Requirement? {
    let id = object.slug("id")
    let title = object.localizedText("title")
    let short = object.optionalLocalizedText("short")
    let item = object.slug("item")
    let category = object.word("category", as: Requirement.Category.self)
    let group = object.slug("group")
    let points = object.integer("points", in: 0...100)
    let mandatoryFrom = object.optionalInteger("mandatoryFrom", in: 1...9)
    let isEssential = object.optionalBoolean("essential")
    let measure = object.object("measure", readMeasure)
    let standard = object.optionalSlug("identityStandard")
    let remedies = object.objects("remedies", readRemedy)
    let showsName = object.optionalBoolean("showsName")
    guard let id, let title, let item, let category, let group, let points, let measure else { return nil }
    return Requirement(
      id: id,
      title: title,
      givenShort: short,
      item: item,
      category: category,
      group: group,
      points: points,
      mandatoryFrom: mandatoryFrom ?? 0,
      isEssential: isEssential ?? false,
      measure: measure,
      identityStandard: standard,
      remedies: remedies,
      showsName: showsName ?? false,
      source: object.value["source"]?.string,
      isAssumption: object.isAssumption
    )
  }

  private static func readMeasure(_ object: inout ObjectReader) -> Measure? {
    guard let kind = object.word("kind", as: MeasureKind.self) else { return nil }
    switch kind {
    case .presence: return .presence
    case .count, .area:
      let atLeast = object.integer("atLeast", in: 1...10_000)
      let basis = readBasis(&object)
      guard let atLeast, let basis else { return nil }
      return kind == .count ? .count(atLeast: atLeast, per: basis) : .area(atLeast: atLeast, per: basis)
    case .condition:
      return object.word("atLeast", as: WantedCondition.self).map { .condition(atLeast: $0 == .good ? .good : .usable) }
    case .age:
      return object.integer("atMost", in: 0...200).map { .age(atMost: $0) }
    }
  }

  private static func readBasis(_ object: inout ObjectReader) -> Measure.Basis? {
    switch object.word("per", as: MeasureBasis.self) {
    case .unit: .unit
    case .counter: .counter
    case .residents: object.integer("residents", in: 1...10_000_000).map { .residents($0) }
    case nil: nil
    }
  }

  private static func readRemedy(_ object: inout ObjectReader) -> Remedy? {
    let kind = object.word("kind", as: Remedy.Kind.self)
    let price = object.slug("price")
    let statuses = object.optionalElements("for").compactMap { value -> RequirementStatus? in
      let status = value.string.flatMap(RequirementStatus.init(rawValue:))
      if let status, status != .met, status != .unknown { return status }
      let known = RequirementStatus.allCases.filter { $0 != .met && $0 != .unknown }.map(\.rawValue)
      object.report(UnknownWord(text: value.string ?? "", member: "for", known: known), at: value)
      return nil
    }
    let basis: Remedy.Basis? =
      switch object.word("basis", as: RemedyBasis.self) {
      case .piece: .piece(object.optionalInteger("perPiece", in: 1...1_000) ?? 1)
      case .area: .area
      case .fixed: .fixed(object.optionalInteger("amount", in: 1...10_000) ?? 1)
      case nil: nil
      }
    guard let kind, let price, let basis else { return nil }
    return Remedy(kind: kind, price: price, basis: basis, statuses: statuses)
  }
}
