import FacilityPlanning
import FileFormats

/// Reads the attributes and the identity standards of a criteria edition.
enum IdentityFile {
  /// The kinds of attributes, as the file names them.
  private enum AttributeKind: String, CaseIterable {
    case length
    case word
    case text
  }

  static func readAttribute(_ object: inout ObjectReader) -> IdentityAttribute? {
    let id = object.slug("id")
    let name = object.localizedText("name")
    let aliases = object.strings("aliases")
    let kind = object.word("kind", as: AttributeKind.self)
    let values = object.objects("values", required: kind == .word) { object -> IdentityAttribute.Value? in
      let id = object.slug("id")
      let name = object.localizedText("name")
      let aliases = object.strings("aliases")
      guard let id, let name else { return nil }
      return IdentityAttribute.Value(id: id, name: name, aliases: aliases)
    }
    if kind == .word { object.expectEntries(in: "values") }
    guard let id, let name, let kind else { return nil }
    let read: IdentityAttribute.Kind =
      switch kind {
      case .length: .length
      case .word: .word(values)
      case .text: .text
      }
    return IdentityAttribute(id: id, name: name, aliases: aliases, kind: read)
  }

  static func readStandard(_ object: inout ObjectReader) -> IdentityStandard? {
    let id = object.slug("id")
    let name = object.localizedText("name")
    let rules = object.objects("rules", readRule)
    object.expectEntries(in: "rules")
    guard let id, let name else { return nil }
    return IdentityStandard(id: id, name: name, rules: rules)
  }

  private static func readRule(_ object: inout ObjectReader) -> IdentityRule? {
    guard let attribute = object.slug("attribute") else { return nil }
    let atLeast = object.optionalInteger("atLeast", in: 0...100_000)
    let oneOf = object.slugs("oneOf")
    let currentName = object.optionalBoolean("currentName") ?? false
    var demands: [IdentityRule.Demand] = []
    if let atLeast { demands.append(.atLeast(atLeast)) }
    if !oneOf.isEmpty { demands.append(.oneOf(oneOf)) }
    if currentName { demands.append(.currentName) }
    guard demands.count == 1, let demand = demands.first else {
      object.report(RuleWithoutDemand(count: demands.count), at: object.value)
      return nil
    }
    return IdentityRule(attribute: attribute, demand: demand, isAssumption: object.isAssumption)
  }
}
