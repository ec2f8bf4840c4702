import FacilityPlanning
import FileFormats

/// Reads who issues proposals: `authority` for all days, or `authorities` with a period each.
struct AuthorityReader {
  static func authorities(in object: inout ObjectReader) -> [Authority] {
    guard object.optionalValue("authorities") != nil else {
      return [object.object("authority", read)].compactMap(\.self)
    }
    let single = object.optionalObject("authority", read)
    let dated = object.objects("authorities", read)
    object.expectEntries(in: "authorities")
    let values = [object.value["authority"]].compactMap(\.self) + (object.value["authorities"]?.elements ?? [])
    object.adopt(OverlappingPeriods.findings(in: values.map { (subject: "authority", value: $0) }, file: object.file))
    return [single].compactMap(\.self) + dated
  }

  private static func read(_ object: inout ObjectReader) -> Authority? {
    let name = object.localizedText("name")
    let superior = object.localizedText("superior")
    let place = object.localizedText("place")
    let addressee = object.localizedText("addressee")
    let period = object.period()
    let area = object.optionalLocalizedText("area")
    let budget = object.optionalLocalizedText("budget")
    let symbol = object.optionalString("symbol")
    let signer = object.optionalObject("signer", readSigner)
    let recipients = object.localizedTexts("recipients")
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
      isAssumption: object.isAssumption
    )
  }

  private static func readSigner(_ object: inout ObjectReader) -> Signer? {
    let post = object.localizedText("post")
    let onBehalfOf = object.optionalLocalizedText("onBehalfOf")
    let actingFor = object.optionalLocalizedText("actingFor")
    let name = object.optionalString("name")
    return post.map { Signer(post: $0, onBehalfOf: onBehalfOf, actingFor: actingFor, name: name) }
  }
}
