package import Vocabulary

/// A day from which new units stand where others stood, as a law or a resolution says.
package struct Reorganisation: Sendable, Hashable {
  /// A unit of the new order, and what it is made of.
  package struct Merger: Sendable, Hashable {
    package var unit: AdministrativeUnit
    /// The units of the register that go into it.
    package var parts: [Slug]
    /// What else goes into it: units outside the register, of which nothing but the name is known.
    package var outsiders: [LocalizedText]

    package init(unit: AdministrativeUnit, parts: [Slug], outsiders: [LocalizedText] = []) {
      self.unit = unit
      self.parts = parts
      self.outsiders = outsiders
    }
  }

  /// The first day of the new order.
  package var date: CalendarDate
  /// The day from which on it was public; no document of an earlier day may know of it.
  package var knownFrom: CalendarDate?
  package var mergers: [Merger]

  package init(date: CalendarDate, knownFrom: CalendarDate? = nil, mergers: [Merger]) {
    self.date = date
    self.knownFrom = knownFrom
    self.mergers = mergers
  }
}

extension Reorganisation {
  /// The units after it: the merged ones, and those that it leaves alone, in the order of their codes.
  ///
  /// Counters and residents are the sums of the parts, unless the register tells them or one of the parts is not known.
  /// Scores and recognised stars are never made of the parts: what nobody supplied stays unknown. The names of the parts become old names.
  func units(after units: [AdministrativeUnit]) -> [AdministrativeUnit] {
    let byCode = Dictionary(units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let merged = mergers.map { merger in
      let parts = merger.parts.compactMap { byCode[$0] }
      let isWhole = merger.outsiders.isEmpty && parts.count == merger.parts.count
      func sum(_ figure: KeyPath<AdministrativeUnit, Int?>) -> Int? {
        let known = parts.compactMap { $0[keyPath: figure] }
        return isWhole && known.count == parts.count ? known.reduce(0, +) : nil
      }
      var unit = merger.unit
      unit.counters = unit.counters ?? sum(\.counters)
      unit.residents = unit.residents ?? sum(\.residents)
      let day = date.dayBefore
      unit.predecessors += parts.map { .init(name: $0.name, until: day, recognisedStar: $0.recognisedStar) }
      unit.predecessors += merger.outsiders.map { .init(name: $0, until: day) }
      unit.predecessors += parts.flatMap(\.predecessors)
      return unit
    }
    let gone = Set(mergers.flatMap(\.parts))
    return (units.filter { !gone.contains($0.code) } + merged).sorted { $0.code < $1.code }
  }

  /// The inventories after it: those of the parts put together, and those of units that it leaves alone.
  ///
  /// A merged unit none of whose parts has an inventory has none.
  ///
  /// - Parameter units: the units before it.
  func inventories(after inventories: [Inventory], of units: [AdministrativeUnit]) -> [Inventory] {
    let byCode = Dictionary(inventories.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let gone = Set(mergers.flatMap(\.parts))
    let merged = mergers.compactMap { merger -> Inventory? in
      let known = merger.parts.compactMap { byCode[$0] }
      guard let first = known.first else { return nil }
      let silent = merger.parts.filter { byCode[$0] == nil }.compactMap { names[$0] } + merger.outsiders
      return Inventory(
        unit: merger.unit.code,
        round: first.round,
        file: first.file,
        rows: known.flatMap(\.rows),
        parts: known.flatMap { $0.partsOrWhole(named: names[$0.unit]) }
          + silent.map { Inventory.Part(name: $0, file: nil, items: []) }
      )
    }
    return (inventories.filter { !gone.contains($0.unit) } + merged).sorted { $0.unit < $1.unit }
  }
}

extension Register {
  /// The register as it is on a day, after every reorganisation up to then.
  package func on(_ day: CalendarDate) -> Register {
    var register = self
    for change in reorganisations where change.date <= day {
      register = Register(
        city: city,
        authorities: authorities,
        baselineYear: baselineYear,
        units: change.units(after: register.units)
      )
    }
    register.reorganisations = reorganisations.filter { $0.date > day }
    return register
  }

  /// The unit of a later day into which a unit of this register goes; itself, if nothing happens to it until then.
  package func successor(of unit: Slug, on day: CalendarDate) -> Slug {
    reorganisations.filter { $0.date <= day }.reduce(unit) { code, change in
      change.mergers.first { $0.parts.contains(code) }?.unit.code ?? code
    }
  }

  /// The inventories of the units of a later day, made of those of this register's units.
  ///
  /// - Parameters:
  ///   - inventories: those of the units of this register, which is the one of an earlier day.
  ///   - day: the later day.
  package func inventories(_ inventories: [Inventory], on day: CalendarDate) -> [Inventory] {
    var (inventories, units) = (inventories, units)
    for change in reorganisations where change.date <= day {
      inventories = change.inventories(after: inventories, of: units)
      units = change.units(after: units)
    }
    return inventories
  }
}

extension Register {
  /// The next reorganisation, if it was public on a day and has not happened yet.
  package func knownReorganisation(on day: CalendarDate) -> Reorganisation? {
    reorganisations.first { $0.date > day && ($0.knownFrom.map { $0 <= day } ?? false) }
  }
}

extension Policy {
  /// The policy that funds nothing which shows the name of a unit that a reorganisation ends, unless it says otherwise.
  package func avoidingObsolete(_ reorganisation: Reorganisation, in edition: CriteriaEdition) -> Policy {
    var policy = self
    let day = reorganisation.date.figures
    let reason = LocalizedText(
      vi: "Tên gọi của đơn vị thay đổi từ ngày \(day.vi); biển, sơ đồ chỉ làm theo tên gọi mới.",
      en: "The unit's name changes on \(day.en); signs and charts are made with the new name only."
    )
    for unit in reorganisation.mergers.flatMap(\.parts) {
      for requirement in edition.requirements where requirement.showsName {
        guard !locks.contains(where: { $0.concerns(unit: unit, requirement: requirement.id) }) else { continue }
        policy.locks.append(Lock(unit: unit, requirement: requirement.id, action: .exclude, reason: reason))
      }
    }
    return policy
  }
}
