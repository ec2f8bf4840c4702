import FacilityPlanning
import FileFormats
import Vocabulary

/// The files at the top of a workspace on their way to content.
struct WorkspaceDocuments {
  /// What the files hold, as far as they could be read.
  struct Content {
    var register: Register?
    var edition: CriteriaEdition?
    var prices: PriceBook?
    var policy: Policy?
    /// Absent if there is an error in the file; without the file there are none.
    var aliases: Aliases? = Aliases()
    var rules: RuleBook?
    /// Absent if there is an error in the file; without the file there are none.
    var waivers: [Waiver]? = []
    var findings: [Finding] = []
  }

  /// How the price book is read.
  var csvReader = CSVReader()
  private(set) var inputs: [InputFile] = []
  private var bytes: [WorkspaceRole: [UInt8]] = [:]
  private var paths: [WorkspaceRole: String] = [:]

  mutating func add(_ role: WorkspaceRole, bytes: [UInt8], path: String) {
    inputs.append(InputFile(path: path, role: role, bytes: bytes))
    self.bytes[role] = bytes
    paths[role] = path
  }

  /// Reads what can be read; all findings of all files come back together.
  func content() -> Content {
    var content = Content()
    let register = document(.register, &content.findings)
    if let register {
      let (value, findings) = RegisterFile.read(register, file: path(.register))
      content.register = value
      content.findings += findings
    }
    let criteria = document(.criteria, &content.findings)
    if let criteria {
      let (value, findings) = CriteriaFile.read(criteria, file: path(.criteria))
      content.edition = value
      content.findings += findings
    }
    if let table = table(&content.findings) {
      let (value, findings) = PriceFile.read(table, file: path(.prices))
      content.prices = value
      content.findings += findings
    }
    if let policy = document(.policy, &content.findings) {
      if let register = content.register, let edition = content.edition {
        let reader = PolicyFile(register: register, edition: edition)
        let (value, findings) = reader.read(policy, file: path(.policy))
        content.policy = value
        content.findings += findings
      }
    }
    if bytes[.aliases] != nil {
      content.aliases = nil
      if let aliases = document(.aliases, &content.findings), let register = content.register,
        let edition = content.edition
      {
        let reader = AliasFile(register: register, vocabulary: WordBook(edition))
        let (value, findings) = reader.read(aliases, file: path(.aliases))
        content.aliases = value
        content.findings += findings
      }
    }
    if paths[.rules] != nil, let rules = document(.rules, &content.findings) {
      let (value, findings) = RuleFile(prices: content.prices).read(rules, file: path(.rules))
      content.rules = value
      content.findings += findings
    }
    if bytes[.waivers] != nil {
      content.waivers = nil
      if let waivers = document(.waivers, &content.findings), let register = content.register,
        let edition = content.edition
      {
        let (value, findings) = WaiverFile(register: register, edition: edition)
          .read(waivers, file: path(.waivers))
        content.waivers = value
        content.findings += findings
      }
    }
    if let edition = content.edition {
      if let criteria, let prices = content.prices {
        content.findings += MissingPrice.findings(in: edition, prices: prices, at: criteria, file: path(.criteria))
      }
      if let document = register, let register = content.register {
        let consistency = RegisterConsistency(
          register: register,
          edition: edition,
          document: document,
          file: path(.register)
        )
        content.findings += consistency.findings()
      }
    }
    return content
  }

  private func path(_ role: WorkspaceRole) -> String { paths[role] ?? role.fileName }

  private func document(_ role: WorkspaceRole, _ findings: inout [Finding]) -> JSONValue? {
    guard let bytes = contents(of: role, &findings) else { return nil }
    do {
      return try JSONReader().read(bytes)
    } catch {
      findings.append(.unreadable(error, file: path(role)))
      return nil
    }
  }

  private func table(_ findings: inout [Finding]) -> Table? {
    guard let bytes = contents(of: .prices, &findings) else { return nil }
    do {
      let document = try csvReader.read(bytes)
      findings += LegacyEncoding.findings(about: document, file: path(.prices))
      return document.table
    } catch {
      findings.append(.unreadable(error, file: path(.prices)))
      return nil
    }
  }

  /// The bytes of a file, unless it is empty.
  private func contents(of role: WorkspaceRole, _ findings: inout [Finding]) -> [UInt8]? {
    guard let bytes = bytes[role], !bytes.isEmpty else {
      findings.append(Finding(EmptyFile(), at: Source(file: path(role))))
      return nil
    }
    return bytes
  }
}
