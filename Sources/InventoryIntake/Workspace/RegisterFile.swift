import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `register.json`.
struct RegisterFile {
  static let format = "onestop.register/1"
  static let name = "register.json"

  static func read(_ document: JSONValue, file: String) -> (register: Register?, findings: [Finding]) {
    var record = RecordReader(document, file: file, name: "register")
    record.expectFormat(format)
    let authorities = AuthorityReader.authorities(in: &record)
    let city = record.localizedText("city")
    let baselineYear = record.integer("baselineYear", in: 1990...2199)
    let unitValues = record.elements("units")
    let units = record.records("units") { record in readUnit(&record) }
    let reorganisations = ReorganisationReader(units: Set(units.map(\.code))).read(in: &record)
    record.finish()
    if let list = document["units"], unitValues.isEmpty { record.report(EmptyRegister(), at: list) }
    record.adopt(repeatedCodes(unitValues, file: file))
    guard !record.findings.hasErrors, let city, let baselineYear else { return (nil, record.findings) }
    let register = Register(
      city: city,
      authorities: authorities,
      baselineYear: baselineYear,
      units: units,
      reorganisations: reorganisations
    )
    return (register, record.findings)
  }

  static func readUnit(_ record: inout RecordReader, isNew: Bool = false) -> AdministrativeUnit? {
    let code = record.slug("code")
    let name = record.localizedText("name")
    let place = record.optionalLocalizedText("place")
    let kind = record.word("kind", as: AdministrativeUnit.Kind.self)
    // A unit that is made on a day has no rating of its own yet.
    let recognisedStar =
      isNew ? record.optionalInteger("recognisedStar", in: 0...9) ?? 0 : record.integer("recognisedStar", in: 0...9)
    let otherScore = record.optionalInteger("otherScore", in: 0...100)
    let counters = record.optionalInteger("counters", in: 0...1_000)
    let residents = record.optionalInteger("residents", in: 0...10_000_000)
    let predecessors = record.records("predecessors", required: false) { record -> AdministrativeUnit.Predecessor? in
      let name = record.localizedText("name")
      let until = record.date("until")
      guard let name, let until else { return nil }
      return AdministrativeUnit.Predecessor(name: name, until: until)
    }
    let period = record.period()
    guard let code, let name, let kind, let recognisedStar else { return nil }
    return AdministrativeUnit(
      code: code,
      name: name,
      place: place,
      kind: kind,
      recognisedStar: recognisedStar,
      otherScore: otherScore,
      counters: counters,
      residents: residents,
      predecessors: predecessors,
      period: period,
      isAssumption: record.isAssumption
    )
  }

  private static func repeatedCodes(_ units: [JSONValue], file: String) -> [Finding] {
    RepeatedID.findings(in: units.compactMap { $0["code"] }, file: file)
  }
}

/// Checks that a register fits an edition of the criteria.
struct RegisterConsistency {
  let register: Register
  let edition: CriteriaEdition
  let document: JSONValue
  let file: String

  func findings() -> [Finding] {
    let facilityPoints = edition.requirements.reduce(0) { $0 + $1.points }
    return (document["units"]?.elements ?? []).flatMap { unit -> [Finding] in
      var findings: [Finding] = []
      if let value = unit["otherScore"], !value.isNull {
        if let score = value.number.flatMap({ Int($0) }), score + facilityPoints > 100, score <= 100 {
          let kind = OtherScoreTooHigh(otherScore: score, facilityPoints: facilityPoints)
          findings.append(Finding(kind, at: Source(file: file, value.position)))
        }
      } else {
        findings +=
          unit["code"]?.string.flatMap(Slug.init).flatMap(register.unit).map {
            [Finding(MissingOtherScore(unit: $0), at: Source(file: file, unit.position))]
          } ?? []
      }
      if let value = unit["recognisedStar"], let star = value.number.flatMap({ Int($0) }), star > edition.highestStar {
        let kind = StarOutOfRange(stars: star, highest: edition.highestStar)
        findings.append(Finding(kind, at: Source(file: file, value.position)))
      }
      return findings
    }
  }
}
