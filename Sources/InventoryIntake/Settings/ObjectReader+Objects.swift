import FacilityPlanning
import FileFormats
import Vocabulary

// Objects inside the object: texts in both languages, single objects and lists of them.
extension ObjectReader {
  mutating func localizedText(_ key: String) -> LocalizedText? { requiredValue(key).flatMap { localizedText($0, key) } }

  mutating func optionalLocalizedText(_ key: String) -> LocalizedText? {
    optionalValue(key).flatMap { localizedText($0, key) }
  }

  mutating func localizedTexts(_ key: String) -> [LocalizedText] {
    optionalElements(key).compactMap { localizedText($0, key) }
  }

  private mutating func localizedText(_ member: JSONValue, _ key: String) -> LocalizedText? {
    var object = ObjectReader(member, file: file, name: key)
    let vi = object.string("vi")
    let en = object.string("en")
    object.finish()
    adopt(object.findings)
    guard let vi, let en else { return nil }
    return LocalizedText(vi: vi, en: en)
  }

  /// Reads an object inside this one.
  mutating func object<Content>(_ key: String, _ read: (inout ObjectReader) -> Content?) -> Content? {
    requiredValue(key).flatMap { object($0, name: key, read) }
  }

  mutating func optionalObject<Content>(_ key: String, _ read: (inout ObjectReader) -> Content?) -> Content? {
    optionalValue(key).flatMap { object($0, name: key, read) }
  }

  /// Reads each object of a list.
  mutating func objects<Content>(
    _ key: String,
    required: Bool = true,
    _ read: (inout ObjectReader) -> Content?
  ) -> [Content] {
    (required ? elements(key) : optionalElements(key)).compactMap { object($0, name: key, read) }
  }

  private mutating func object<Content>(
    _ member: JSONValue,
    name: String,
    _ read: (inout ObjectReader) -> Content?
  ) -> Content? {
    var object = ObjectReader(member, file: file, name: name)
    guard object.isObject else {
      adopt(object.findings)
      return nil
    }
    let content = read(&object)
    object.finish()
    adopt(object.findings)
    return content
  }
}

extension ObjectReader {
  /// Reads `validFrom` and `validUntil`, or another pair of days.
  mutating func period(from first: String = "validFrom", until last: String = "validUntil") -> Period {
    let period = Period(from: optionalDate(first), until: optionalDate(last))
    if period.isReversed, let end = value[last] {
      report(ReversedPeriod(first: first, last: last, period: period), at: end)
    }
    return period
  }
}
