import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `rules.json`.
struct RuleFile: SettingsFile {
  static let role = WorkspaceRole.rules
  static let format = "onestop.rules/1"

  /// The prices that rules are about; without them no item of a rule is checked.
  let prices: PriceBook?

  func settings(in document: JSONValue, file: String) -> Checked<RuleBook> {
    var object = ObjectReader(document, file: file, name: "rules")
    object.expectFormat(Self.format)
    var book = RuleBook()
    book.grounds = object.objects("grounds", required: false, readGround)
    book.fixedAssets = rules("fixedAssets", &object, readThreshold)
    book.procurement = rules("procurement", &object, readLimit)
    book.ceilings = rules("ceilings", &object, readCeiling)
    book.norms = rules("norms", &object, readNorm)
    book.classes = rules("classes", &object, id: "class", readGuidance)
    book.surveys = rules("surveys", &object, readSurvey)
    book.shops = rules("shops", &object, readShop)
    book.supplements = rules("supplements", &object) { SupplementRule(council: $0.optionalLocalizedText("council")) }
    book.usefulLives = rules("usefulLives", &object, readLife)
    object.finish()
    for topic in RuleTopic.allCases { object.adopt(overlaps(topic, in: document, file: file)) }
    return Checked(book, object.findings).withoutErrors
  }

  /// Reads the rules of one topic; the parts that all rules have are read here.
  private func rules<Content>(
    _ key: String,
    _ object: inout ObjectReader,
    id member: String = "id",
    _ content: (inout ObjectReader) -> Content?
  ) -> [Rule<Content>] {
    object.objects(key, required: false) { object in
      let id = object.slug(member)
      let basis = object.localizedText("basis")
      return rule(&object, id: id, basis: basis, content: content(&object))
    }
  }

  private func rule<Content>(
    _ object: inout ObjectReader,
    id: Slug?,
    basis: LocalizedText?,
    content: Content?
  ) -> Rule<Content>? {
    let source = object.string("source")
    let period = object.period()
    guard let id, let basis, let source, let content else { return nil }
    return Rule(
      id: id,
      content: content,
      period: period,
      basis: basis,
      source: source,
      isAssumption: object.isAssumption
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
  private func readGround(_ object: inout ObjectReader) -> Rule<LegalGround>? {
    let id = object.slug("id")
    let name = object.localizedText("name")
    let use = object.word("use", as: LegalGround.self)
    return rule(&object, id: id, basis: name, content: use)
  }

  private func readThreshold(_ object: inout ObjectReader) -> FixedAssetThreshold? {
    let value = object.integer("minimumValue", in: 0...Money.limit.dong)
    let life = object.integer("minimumLifeYears", in: 0...200)
    guard let value, let life else { return nil }
    return FixedAssetThreshold(minimumValue: Money(dong: value), minimumLifeYears: life)
  }

  private func readLimit(_ object: inout ObjectReader) -> ProcurementLimit? {
    let route = object.localizedText("route")
    let upTo = object.optionalInteger("upTo", in: 0...Money.limit.dong)
    let scope = object.optionalWord("scope", as: ProcurementLimit.Scope.self)
    let classes = object.words("classes", as: Price.Class.self)
    let condition = object.optionalLocalizedText("condition")
    guard let route else { return nil }
    return ProcurementLimit(
      route: route,
      upTo: upTo.map { Money(dong: $0) },
      scope: scope ?? .estimate,
      classes: classes,
      condition: condition
    )
  }

  private func readCeiling(_ object: inout ObjectReader) -> PriceCeiling? {
    let name = object.localizedText("name")
    let amount = object.integer("amount", in: 0...Money.limit.dong)
    let quantity = object.optionalLocalizedText("quantity")
    let items = readItems(&object)
    guard let name, let amount else { return nil }
    return PriceCeiling(name: name, items: items, amount: Money(dong: amount), quantity: quantity)
  }

  private func readNorm(_ object: inout ObjectReader) -> EquipmentNorm? {
    let kind = object.word("kind", as: EquipmentNorm.Kind.self)
    let guidance = object.localizedText("guidance")
    let items = readItems(&object)
    guard let kind, let guidance else { return nil }
    return EquipmentNorm(kind: kind, guidance: guidance, items: items)
  }

  private func readGuidance(_ object: inout ObjectReader) -> ClassGuidance? {
    let bookClass = object.word("class", as: Price.Class.self)
    let guidance = object.localizedText("guidance")
    guard let bookClass, let guidance else { return nil }
    return ClassGuidance(class: bookClass, guidance: guidance)
  }

  private func readSurvey(_ object: inout ObjectReader) -> Survey? {
    let days = object.period(from: "opens", until: "closes")
    _ = object.requiredValue("opens")
    return Survey(days: days)
  }

  private func readShop(_ object: inout ObjectReader) -> ShopName? {
    object.localizedText("name").map(ShopName.init)
  }

  private func readLife(_ object: inout ObjectReader) -> UsefulLife? {
    let name = object.localizedText("name")
    let years = object.integer("years", in: 1...200)
    let items = readItems(&object)
    guard let name, let years else { return nil }
    return UsefulLife(name: name, items: items, years: years)
  }

  private func readItems(_ object: inout ObjectReader) -> [Slug] {
    let items = object.slugs("items")
    if let prices {
      let known = NearestWords(prices.prices.map(\.item.description))
      for value in object.value["items"]?.elements ?? [] {
        guard let item = value.string.flatMap(Slug.init), prices[item] == nil else { continue }
        object.report(UnpricedItem(item: item, known: known), at: value)
      }
    }
    return items
  }
}
