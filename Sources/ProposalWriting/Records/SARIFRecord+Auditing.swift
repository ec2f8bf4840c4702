import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

extension SARIFRecord {
  /// Makes the log of an audit: the rules are the kinds of findings, and waived findings are suppressed, not left out.
  ///
  /// A fingerprint is made of what is found, not of where, so that it outlives rows that move.
  package init(
    _ audit: CityAudit,
    register: Register,
    edition: CriteriaEdition,
    language: Language
  ) {
    var occurrences: [String: Int] = [:]
    let results = audit.findings.map { finding in
      let words = AuditWords(finding, register: register, edition: edition, day: audit.day)
      let sentence = "\(words.unit[language]). \(Figures(language).text(words.message[language]))"
      let identity = finding.identity
      occurrences[identity, default: 0] += 1
      let seed = "\(identity)\u{0}\(occurrences[identity] ?? 1)"
      return Result(
        ruleId: finding.kind.rawValue,
        ruleIndex: AuditFinding.Kind.allCases.firstIndex(of: finding.kind) ?? 0,
        level: finding.level.rawValue,
        message: Message(text: sentence),
        locations: finding.sources.prefix(1).map(Location.init),
        relatedLocations: finding.isAboutDelivery ? finding.sources.dropFirst().map(Location.init) : nil,
        partialFingerprints: ["onestopAudit/v1": SHA256.hex(of: Array(seed.utf8))],
        suppressions: finding.waiver.map { waiver in
          let until = waiver.until.figures[language]
          let reason =
            "\(waiver.reason[language]) (\(waiver.grantedBy), \(language.text(vi: "đến hết ngày", en: "until")) \(until))"
          return [Suppression(justification: reason)]
        } ?? [],
        properties: Result.Properties(
          unit: finding.unit.description,
          item: finding.item.description,
          requirement: finding.requirement?.id.description,
          attribute: finding.attribute?.description
        )
      )
    }
    let driver = Tool.Driver(
      language: language == .vietnamese ? "vi" : "en",
      rules: AuditFinding.Kind.allCases.map { kind in
        Rule(
          id: kind.rawValue,
          name: kind.name.en.filter { $0 != " " },
          shortDescription: Message(text: kind.explanation[language]),
          defaultConfiguration: Rule.Configuration(level: kind.usualLevel.rawValue)
        )
      }
    )
    runs = [Run(tool: Tool(driver: driver), results: results)]
  }
}

extension SARIFRecord.Location {
  fileprivate init(_ source: Source) {
    let artifact = Artifact(uri: source.file.percentEncoded)
    switch source.place {
    case .file: self.init(physicalLocation: Physical(artifactLocation: artifact))
    case .text(let line, let column):
      self.init(
        physicalLocation: Physical(
          artifactLocation: artifact,
          region: Region(startLine: line, startColumn: column)
        )
      )
    case .cell(let sheet, let reference):
      self.init(
        physicalLocation: Physical(artifactLocation: artifact),
        logicalLocations: [
          Logical(name: reference, fullyQualifiedName: "\(sheet)!\(reference)", kind: "element")
        ],
        properties: Cell(sheet: sheet, cell: reference)
      )
    }
  }
}

extension AuditFinding {
  /// What is found, without its place.
  fileprivate var identity: String {
    let value =
      switch subject {
      case .deviation(let deviation, _):
        switch deviation.found.value {
        case .length(let length): length.description
        case .word(let word): word.description
        case .text(let text): WordKey(text).spelling
        }
      case .misplaced(_, let text, _): WordKey(text).spelling
      case .notAudited(_, let reason): reason.rawValue
      case .missing, .unexpected, .offMajority, .delivery: ""
      }
    return [
      kind.rawValue, unit.description, requirement?.id.description ?? "", item.description,
      attribute?.description ?? "", value,
    ].joined(separator: "\u{0}")
  }
}

extension AuditFinding.Kind {
  /// The level of the kind where a rule does not change it.
  fileprivate var usualLevel: AuditFinding.Level {
    switch self {
    case .wrongName, .offStandard, .misplaced, .acceptedUnseen, .boughtUnapproved, .paidAboveApproved, .aboveCeiling,
      .paidTwice:
      .error
    case .missing, .splitContracts: .warning
    case .unexpected, .notAudited, .offMajority: .note
    }
  }
}

extension String {
  /// The path as a relative reference of RFC 3986: all but unreserved characters and slashes is escaped.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      let isPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8.contains(byte)
      if isPlain { return String(Unicode.Scalar(byte)) }
      return "%" + Int(byte).digits(2, radix: 16)
    }.joined()
  }
}
