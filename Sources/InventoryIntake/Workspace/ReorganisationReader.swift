import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads what becomes of units: `reorganisations`, from the earliest day.
struct ReorganisationReader {
  /// The codes of the units before the first of them.
  let units: Set<Slug>

  func read(in record: inout RecordReader) -> [Reorganisation] {
    var current = units
    var previous: CalendarDate?
    return record.records("reorganisations", required: false) { read(&$0, &current, after: &previous) }
  }

  private func read(
    _ record: inout RecordReader,
    _ current: inout Set<Slug>,
    after previous: inout CalendarDate?
  ) -> Reorganisation? {
    let date = record.date("date")
    _ = record.optionalString("source")
    var parts: [JSONValue] = []
    let known = current
    let mergers = record.records("units") { record in merger(&record, known, &parts) }
    let codes = (record.value["units"]?.elements ?? []).compactMap { $0["code"] }
    record.adopt(RepeatedID.findings(in: codes, file: record.file))
    current.subtract(mergers.flatMap(\.parts))
    for code in codes {
      guard let text = code.string, Slug(text).map(current.contains) == true else { continue }
      record.report(RepeatedID(id: text), at: code)
    }
    record.adopt(RepeatedID.findings(in: parts, file: record.file))
    guard let date else { return nil }
    if let last = previous, date <= last, let value = record.value["date"] {
      record.report(ReorganisationOutOfOrder(date: date, previous: last), at: value)
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
    _ record: inout RecordReader,
    _ known: Set<Slug>,
    _ seen: inout [JSONValue]
  ) -> Reorganisation.Merger? {
    let parts = record.slugs("parts")
    let values = record.value["parts"]?.elements ?? []
    seen += values
    for (part, value) in zip(parts, values) where !known.contains(part) {
      record.report(UnknownReference(id: part, member: "parts", known: known.sorted()), at: value)
    }
    let outsiders = record.localizedTexts("outsiders")
    let unit = RegisterFile.readUnit(&record, isNew: true)
    return unit.map { Reorganisation.Merger(unit: $0, parts: parts, outsiders: outsiders) }
  }
}
