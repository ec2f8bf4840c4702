import FacilityPlanning
import FileFormats
import Vocabulary

// Objects inside the object: texts in both languages, records and lists of records.
extension RecordReader {
  mutating func localizedText(_ key: String) -> LocalizedText? { requiredValue(key).flatMap { localizedText($0, key) } }

  mutating func optionalLocalizedText(_ key: String) -> LocalizedText? {
    optionalValue(key).flatMap { localizedText($0, key) }
  }

  mutating func localizedTexts(_ key: String) -> [LocalizedText] {
    optionalElements(key).compactMap { localizedText($0, key) }
  }

  private mutating func localizedText(_ member: JSONValue, _ key: String) -> LocalizedText? {
    var record = RecordReader(member, file: file, name: key)
    let vi = record.string("vi")
    let en = record.string("en")
    record.finish()
    adopt(record.findings)
    guard let vi, let en else { return nil }
    return LocalizedText(vi: vi, en: en)
  }

  /// Reads an object inside this one.
  mutating func record<Content>(_ key: String, _ read: (inout RecordReader) -> Content?) -> Content? {
    requiredValue(key).flatMap { record($0, name: key, read) }
  }

  mutating func optionalRecord<Content>(_ key: String, _ read: (inout RecordReader) -> Content?) -> Content? {
    optionalValue(key).flatMap { record($0, name: key, read) }
  }

  /// Reads each object of a list.
  mutating func records<Content>(
    _ key: String,
    required: Bool = true,
    _ read: (inout RecordReader) -> Content?
  ) -> [Content] {
    (required ? elements(key) : optionalElements(key)).compactMap { record($0, name: key, read) }
  }

  private mutating func record<Content>(
    _ member: JSONValue,
    name: String,
    _ read: (inout RecordReader) -> Content?
  ) -> Content? {
    var record = RecordReader(member, file: file, name: name)
    guard record.isObject else {
      adopt(record.findings)
      return nil
    }
    let content = read(&record)
    record.finish()
    adopt(record.findings)
    return content
  }
}

extension RecordReader {
  /// Reads `validFrom` and `validUntil`, or another pair of days.
  mutating func period(from first: String = "validFrom", until last: String = "validUntil") -> Period {
    let period = Period(from: optionalDate(first), until: optionalDate(last))
    if period.isReversed, let end = value[last] {
      report(ReversedPeriod(first: first, last: last, period: period), at: end)
    }
    return period
  }
}
