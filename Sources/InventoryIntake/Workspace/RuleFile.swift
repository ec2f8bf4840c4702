import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `rules.json`.
struct RuleFile {
  static let format = "onestop.rules/1"

  /// The prices that rules are about; without them no item of a rule is checked.
  let prices: PriceBook?

  func read(_ document: JSONValue, file: String) -> (rules: RuleBook?, findings: [Finding]) {
    var record = RecordReader(document, file: file, name: "rules")
    record.expectFormat(Self.format)
    var book = RuleBook()
    book.grounds = record.records("grounds", required: false, readGround)
    book.fixedAssets = rules("fixedAssets", &record, readThreshold)
    book.procurement = rules("procurement", &record, readLimit)
    book.ceilings = rules("ceilings", &record, readCeiling)
    book.norms = rules("norms", &record, readNorm)
    book.classes = rules("classes", &record, id: "class", readGuidance)
    book.surveys = rules("surveys", &record, readSurvey)
    record.finish()
    for topic in RuleTopic.allCases { record.adopt(overlaps(topic, in: document, file: file)) }
    return (record.findings.hasErrors || !record.isObject ? nil : book, record.findings)
  }

  /// Reads the rules of one topic; the parts that all rules have are read here.
  private func rules<Content>(
    _ key: String,
    _ record: inout RecordReader,
    id member: String = "id",
    _ content: (inout RecordReader) -> Content?
  ) -> [Rule<Content>] {
    record.records(key, required: false) { record in
      let id = record.slug(member)
      let basis = record.localizedText("basis")
      return rule(&record, id: id, basis: basis, content: content(&record))
    }
  }

  private func rule<Content>(
    _ record: inout RecordReader,
    id: Slug?,
    basis: LocalizedText?,
    content: Content?
  ) -> Rule<Content>? {
    let source = record.string("source")
    let period = record.period()
    guard let id, let basis, let source, let content else { return nil }
    return Rule(
      id: id,
      content: content,
      period: period,
      basis: basis,
      source: source,
      isAssumption: record.isAssumption
    )
  }

  /// Entries about one thing are apart in time; of fixed assets there is only one definition at a time.
  private func overlaps(_ topic: RuleTopic, in document: JSONValue, file: String) -> [Finding] {
    let entries = (document[topic.rawValue]?.elements ?? []).compactMap {
      value -> (subject: String, value: JSONValue)? in
      let subject = topic == .fixedAssets ? topic.rawValue : value[topic == .classes ? "class" : "id"]?.string
      return subject.map { ($0, value) }
    }
    return OverlappingPeriods.findings(in: entries, file: file)
  }
}

// MARK: - Contents

extension RuleFile {
  private func readGround(_ record: inout RecordReader) -> Rule<LegalGround>? {
    let id = record.slug("id")
    let name = record.localizedText("name")
    let use = record.word("use", as: LegalGround.self)
    return rule(&record, id: id, basis: name, content: use)
  }

  private func readThreshold(_ record: inout RecordReader) -> FixedAssetThreshold? {
    let value = record.integer("minimumValue", in: 0...Money.limit.dong)
    let life = record.integer("minimumLifeYears", in: 0...200)
    guard let value, let life else { return nil }
    return FixedAssetThreshold(minimumValue: Money(dong: value), minimumLifeYears: life)
  }

  private func readLimit(_ record: inout RecordReader) -> ProcurementLimit? {
    let route = record.localizedText("route")
    let upTo = record.optionalInteger("upTo", in: 0...Money.limit.dong)
    let scope = record.optionalWord("scope", as: ProcurementLimit.Scope.self)
    let classes = record.words("classes", as: Price.Class.self)
    let condition = record.optionalLocalizedText("condition")
    guard let route else { return nil }
    return ProcurementLimit(
      route: route,
      upTo: upTo.map { Money(dong: $0) },
      scope: scope ?? .estimate,
      classes: classes,
      condition: condition
    )
  }

  private func readCeiling(_ record: inout RecordReader) -> PriceCeiling? {
    let name = record.localizedText("name")
    let amount = record.integer("amount", in: 0...Money.limit.dong)
    let quantity = record.optionalLocalizedText("quantity")
    let items = readItems(&record)
    guard let name, let amount else { return nil }
    return PriceCeiling(name: name, items: items, amount: Money(dong: amount), quantity: quantity)
  }

  private func readNorm(_ record: inout RecordReader) -> EquipmentNorm? {
    let kind = record.word("kind", as: EquipmentNorm.Kind.self)
    let guidance = record.localizedText("guidance")
    let items = readItems(&record)
    guard let kind, let guidance else { return nil }
    return EquipmentNorm(kind: kind, guidance: guidance, items: items)
  }

  private func readGuidance(_ record: inout RecordReader) -> ClassGuidance? {
    let bookClass = record.word("class", as: Price.Class.self)
    let guidance = record.localizedText("guidance")
    guard let bookClass, let guidance else { return nil }
    return ClassGuidance(class: bookClass, guidance: guidance)
  }

  private func readSurvey(_ record: inout RecordReader) -> Survey? {
    let days = record.period(from: "opens", until: "closes")
    _ = record.requiredValue("opens")
    return Survey(days: days)
  }

  private func readItems(_ record: inout RecordReader) -> [Slug] {
    let items = record.slugs("items")
    if let prices {
      let nearest = NearestWords(prices.prices.map(\.item.description))
      for value in record.value["items"]?.elements ?? [] {
        guard let item = value.string.flatMap(Slug.init), prices[item] == nil else { continue }
        record.report(UnpricedItem(item: item, nearest: nearest.nearest(to: item.description)), at: value)
      }
    }
    return items
  }
}
