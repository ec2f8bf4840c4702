import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads what becomes of units: `reorganisations`, from the earliest day.
///
/// Codes are looked at by themselves, so that a unit with another fault has its own finding and no second one here.
struct ReorganisationReader {
  /// The units before the first of them.
  let units: [JSONValue]

  func read(in object: inout ObjectReader) -> [Reorganisation] {
    var current = CodeSet(units)
    var previous: CalendarDate?
    return object.objects("reorganisations", required: false) { read(&$0, &current, after: &previous) }
  }

  /// The codes of the units that there are on a day.
  private struct CodeSet {
    private(set) var codes: Set<Slug> = []
    /// Whether a unit has no code that can be read: then nobody knows which code is missing.
    private(set) var isIncomplete = false

    init(_ units: [JSONValue]) { add(units) }

    mutating func add(_ units: [JSONValue]) {
      for unit in units {
        if let code = unit["code"]?.slug { codes.insert(code) } else { isIncomplete = true }
      }
    }

    mutating func subtract(_ parts: [JSONValue]) { codes.subtract(parts.compactMap(\.slug)) }
  }

  private func read(
    _ object: inout ObjectReader,
    _ current: inout CodeSet,
    after previous: inout CalendarDate?
  ) -> Reorganisation? {
    let date = object.date("date")
    let knownFrom = object.optionalDate("knownFrom")
    _ = object.optionalString("source")
    var parts: [JSONValue] = []
    let known = current
    let mergers = object.objects("units") { object in merger(&object, known, &parts) }
    let units = object.value["units"]?.elements ?? []
    let codes = units.compactMap { $0["code"] }
    object.adopt(RepeatedID.findings(in: codes, file: object.file))
    current.subtract(parts)
    for code in codes {
      guard let slug = code.slug, current.codes.contains(slug) else { continue }
      object.report(RepeatedID(id: slug.description), at: code)
    }
    object.adopt(RepeatedID.findings(in: parts, file: object.file))
    current.add(units)
    guard let date else { return nil }
    if let last = previous, date <= last, let value = object.value["date"] {
      object.report(ReorganisationOutOfOrder(date: date, previous: last), at: value)
    }
    previous = date
    return Reorganisation(
      date: date,
      knownFrom: knownFrom,
      mergers: mergers.map { merger in
        var merger = merger
        merger.unit.period.from = date
        return merger
      }
    )
  }

  private func merger(
    _ object: inout ObjectReader,
    _ known: CodeSet,
    _ seen: inout [JSONValue]
  ) -> Reorganisation.Merger? {
    let parts = object.slugs("parts")
    let values = object.value["parts"]?.elements ?? []
    seen += values
    for value in values where !known.isIncomplete {
      guard let part = value.slug, !known.codes.contains(part) else { continue }
      object.report(UnknownReference(id: part, member: "parts", known: known.codes.sorted()), at: value)
    }
    let outsiders = object.localizedTexts("outsiders")
    let unit = RegisterFile.readUnit(&object)
    return unit.map { Reorganisation.Merger(unit: $0, parts: parts, outsiders: outsiders) }
  }
}

extension JSONValue {
  /// The code that it is, if it is one.
  fileprivate var slug: Slug? { string.flatMap { Slug($0) } }
}
