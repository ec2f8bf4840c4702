import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `register.json`.
struct RegisterFile: SettingsFile {
  static let role = WorkspaceRole.register
  static let format = "onestop.register/1"

  func settings(in document: JSONValue, file: String) -> Checked<Register> {
    var object = ObjectReader(document, file: file, name: "register")
    object.expectFormat(Self.format)
    let authorities = AuthorityReader.authorities(in: &object)
    let city = object.localizedText("city")
    let baselineYear = object.integer("baselineYear", in: 1990...2199)
    let unitValues = object.elements("units")
    let units = object.objects("units") { object in Self.readUnit(&object) }
    let reorganisations = ReorganisationReader(units: unitValues).read(in: &object)
    object.finish()
    if let list = document["units"], unitValues.isEmpty { object.report(EmptyRegister(), at: list) }
    object.adopt(Self.repeatedCodes(unitValues, file: file))
    object.adopt(RepeatedName.findings(in: unitValues, file: file))
    guard let city, let baselineYear else { return Checked(nil, object.findings) }
    let register = Register(
      city: city,
      authorities: authorities,
      baselineYear: baselineYear,
      units: units,
      reorganisations: reorganisations
    )
    return Checked(register, object.findings).withoutErrors
  }

  static func readUnit(_ object: inout ObjectReader) -> AdministrativeUnit? {
    let code = object.slug("code")
    let name = object.localizedText("name")
    let place = object.optionalLocalizedText("place")
    let kind = object.word("kind", as: AdministrativeUnit.Kind.self)
    let recognisedStar = object.optionalInteger("recognisedStar", in: 0...9)
    let otherScore = object.optionalInteger("otherScore", in: 0...100)
    let counters = object.optionalInteger("counters", in: 0...1_000)
    let residents = object.optionalInteger("residents", in: 0...10_000_000)
    let costShare = object.optionalInteger("costShare", in: 0...100)
    let ownFunds = object.optionalInteger("ownFunds", in: 0...Money.limit.dong)
    let contact = object.optionalObject("contact") { object -> AdministrativeUnit.Contact? in
      let name = object.string("name")
      let email = object.optionalString("email")
      let phone = object.optionalString("phone")
      return name.map { AdministrativeUnit.Contact(name: $0, email: email, phone: phone) }
    }
    let predecessors = object.objects("predecessors", required: false) { object -> AdministrativeUnit.Predecessor? in
      let name = object.localizedText("name")
      let until = object.date("until")
      guard let name, let until else { return nil }
      return AdministrativeUnit.Predecessor(name: name, until: until)
    }
    let period = object.period()
    guard let code, let name, let kind else { return nil }
    return AdministrativeUnit(
      code: code,
      name: name,
      place: place,
      kind: kind,
      recognisedStar: recognisedStar,
      otherScore: otherScore,
      counters: counters,
      residents: residents,
      costShare: costShare,
      ownFunds: ownFunds.map { Money(dong: $0) },
      contact: contact,
      predecessors: predecessors,
      period: period,
      isAssumption: object.isAssumption
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
