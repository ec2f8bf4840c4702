import FacilityPlanning
import FileFormats

/// Reads who issues proposals: `authority` for all days, or `authorities` with a period each.
struct AuthorityReader {
  static func authorities(in record: inout RecordReader) -> [Authority] {
    guard record.optionalValue("authorities") != nil else {
      return [record.record("authority", read)].compactMap(\.self)
    }
    let single = record.optionalRecord("authority", read)
    let dated = record.records("authorities", read)
    record.expectEntries(in: "authorities")
    let values = [record.value["authority"]].compactMap(\.self) + (record.value["authorities"]?.elements ?? [])
    record.adopt(OverlappingPeriods.findings(in: values.map { (subject: "authority", value: $0) }, file: record.file))
    return [single].compactMap(\.self) + dated
  }

  private static func read(_ record: inout RecordReader) -> Authority? {
    let name = record.localizedText("name")
    let superior = record.localizedText("superior")
    let place = record.localizedText("place")
    let addressee = record.localizedText("addressee")
    let period = record.period()
    let area = record.optionalLocalizedText("area")
    let budget = record.optionalLocalizedText("budget")
    let symbol = record.optionalString("symbol")
    let signer = record.optionalRecord("signer", readSigner)
    let recipients = record.localizedTexts("recipients")
    guard let name, let superior, let place, let addressee else { return nil }
    return Authority(
      name: name,
      superior: superior,
      place: place,
      addressee: addressee,
      period: period,
      area: area,
      budget: budget,
      symbol: symbol,
      signer: signer,
      recipients: recipients,
      isAssumption: record.isAssumption
    )
  }

  private static func readSigner(_ record: inout RecordReader) -> Signer? {
    let post = record.localizedText("post")
    let onBehalfOf = record.optionalLocalizedText("onBehalfOf")
    let actingFor = record.optionalLocalizedText("actingFor")
    let name = record.optionalString("name")
    return post.map { Signer(post: $0, onBehalfOf: onBehalfOf, actingFor: actingFor, name: name) }
  }
}
