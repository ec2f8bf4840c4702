import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads what becomes of units: `reorganisations`, from the earliest day.
struct ReorganisationReader {
  /// The codes of the units before the first of them.
  let units: Set<Slug>

  func read(in object: inout ObjectReader) -> [Reorganisation] {
    var current = units
    var previous: CalendarDate?
    return object.objects("reorganisations", required: false) { read(&$0, &current, after: &previous) }
  }

  private func read(
    _ object: inout ObjectReader,
    _ current: inout Set<Slug>,
    after previous: inout CalendarDate?
  ) -> Reorganisation? {
    let date = object.date("date")
    _ = object.optionalString("source")
    var parts: [JSONValue] = []
    let known = current
    let mergers = object.objects("units") { object in merger(&object, known, &parts) }
    let codes = (object.value["units"]?.elements ?? []).compactMap { $0["code"] }
    object.adopt(RepeatedID.findings(in: codes, file: object.file))
    current.subtract(mergers.flatMap(\.parts))
    for code in codes {
      guard let text = code.string, Slug(text).map(current.contains) == true else { continue }
      object.report(RepeatedID(id: text), at: code)
    }
    object.adopt(RepeatedID.findings(in: parts, file: object.file))
    guard let date else { return nil }
    if let last = previous, date <= last, let value = object.value["date"] {
      object.report(ReorganisationOutOfOrder(date: date, previous: last), at: value)
    }
    previous = date
    current.formUnion(mergers.map(\.unit.code))
    return Reorganisation(
      date: date,
      mergers: mergers.map { merger in
        var merger = merger
        merger.unit.period.from = date
        return merger
      }
    )
  }

  private func merger(
    _ object: inout ObjectReader,
    _ known: Set<Slug>,
    _ seen: inout [JSONValue]
  ) -> Reorganisation.Merger? {
    let parts = object.slugs("parts")
    let values = object.value["parts"]?.elements ?? []
    seen += values
    for (part, value) in zip(parts, values) where !known.contains(part) {
      object.report(UnknownReference(id: part, member: "parts", known: known.sorted()), at: value)
    }
    let outsiders = object.localizedTexts("outsiders")
    let unit = RegisterFile.readUnit(&object)
    return unit.map { Reorganisation.Merger(unit: $0, parts: parts, outsiders: outsiders) }
  }
}
