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

  static func readAttribute(_ record: inout RecordReader) -> IdentityAttribute? {
    let id = record.slug("id")
    let name = record.localizedText("name")
    let aliases = record.strings("aliases")
    let kind = record.word("kind", as: AttributeKind.self)
    let values = record.records("values", required: kind == .word) { record -> IdentityAttribute.Value? in
      let id = record.slug("id")
      let name = record.localizedText("name")
      let aliases = record.strings("aliases")
      guard let id, let name else { return nil }
      return IdentityAttribute.Value(id: id, name: name, aliases: aliases)
    }
    if kind == .word { record.expectEntries(in: "values") }
    guard let id, let name, let kind else { return nil }
    let read: IdentityAttribute.Kind =
      switch kind {
      case .length: .length
      case .word: .word(values)
      case .text: .text
      }
    return IdentityAttribute(id: id, name: name, aliases: aliases, kind: read)
  }

  static func readStandard(_ record: inout RecordReader) -> IdentityStandard? {
    let id = record.slug("id")
    let name = record.localizedText("name")
    let rules = record.records("rules", readRule)
    record.expectEntries(in: "rules")
    guard let id, let name else { return nil }
    return IdentityStandard(id: id, name: name, rules: rules)
  }

  private static func readRule(_ record: inout RecordReader) -> IdentityRule? {
    guard let attribute = record.slug("attribute") else { return nil }
    let atLeast = record.optionalInteger("atLeast", in: 0...100_000)
    let oneOf = record.slugs("oneOf")
    let currentName = record.optionalBoolean("currentName") ?? false
    var demands: [IdentityRule.Demand] = []
    if let atLeast { demands.append(.atLeast(atLeast)) }
    if !oneOf.isEmpty { demands.append(.oneOf(oneOf)) }
    if currentName { demands.append(.currentName) }
    guard demands.count == 1, let demand = demands.first else {
      record.report(RuleWithoutDemand(count: demands.count), at: record.value)
      return nil
    }
    return IdentityRule(attribute: attribute, demand: demand, isAssumption: record.isAssumption)
  }
}
