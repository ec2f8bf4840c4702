import FacilityPlanning
import FileFormats
import Vocabulary

/// The files at the top of a workspace on their way to content.
struct WorkspaceDocuments {
  /// What the files hold, as far as they could be read.
  struct Content {
    var register: Register?
    var edition: CriteriaEdition?
    /// With the quotes for them, under the rule of the policy.
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
  private var files: [WorkspaceRole: StoredFile] = [:]

  mutating func add(_ role: WorkspaceRole, bytes: [UInt8], path: String) {
    inputs.append(InputFile(path: path, role: role, bytes: bytes))
    files[role] = StoredFile(bytes, name: path)
  }

  /// Reads what can be read; all findings of all files come back together.
  func content() -> Content {
    var content = Content()
    content.register = read(RegisterFile()).value(findings: &content.findings)
    content.edition = read(CriteriaFile()).value(findings: &content.findings)
    content.prices = read(PriceFile()).value(findings: &content.findings)
    let known = content.register.flatMap { register in content.edition.map { (register: register, edition: $0) } }
    let policy = known.map { PolicyFile(register: $0.register, edition: $0.edition) }
    content.policy = read(policy).value(findings: &content.findings)
    var quotes: [Quote]? = []
    if files[.quotes] != nil {
      quotes = read(content.prices.map(QuoteFile.init)).value(findings: &content.findings)
    }
    if let quotes { content.prices = content.prices?.quoted(by: quotes, content.policy?.quotes) }
    if files[.aliases] != nil {
      let aliases = known.map { AliasFile(register: $0.register, vocabulary: WordBook($0.edition)) }
      content.aliases = read(aliases).value(findings: &content.findings)
    }
    if files[.rules] != nil {
      content.rules = read(RuleFile(prices: content.prices)).value(findings: &content.findings)
    }
    if files[.waivers] != nil {
      let waivers = known.map { WaiverFile(register: $0.register, edition: $0.edition) }
      content.waivers = read(waivers).value(findings: &content.findings)
    }
    content.findings += disagreements(of: content)
    return content
  }

  /// What does not fit between files that are in order by themselves.
  private func disagreements(of content: Content) -> [Finding] {
    guard let edition = content.edition else { return [] }
    var findings: [Finding] = []
    if let prices = content.prices, let criteria = document(of: CriteriaFile.self).value {
      findings += MissingPrice.findings(in: edition, prices: prices, at: criteria, file: path(.criteria))
    }
    if let register = content.register, let document = document(of: RegisterFile.self).value {
      let consistency = RegisterConsistency(
        register: register,
        edition: edition,
        document: document,
        file: path(.register)
      )
      findings += consistency.findings()
    }
    return findings
  }

  private func path(_ role: WorkspaceRole) -> String { files[role]?.name ?? role.fileName }

  /// Reads a settings file.
  ///
  /// - Parameter kind: nothing if what the file speaks of could not be read; then only its form is checked.
  private func read<Kind: SettingsFile>(_ kind: Kind?) -> Checked<Kind.Settings> {
    document(of: Kind.self).flatMap { document in
      kind?.settings(in: document, file: path(Kind.role)) ?? Checked(nil)
    }
  }

  private func document<Kind: SettingsFile>(of _: Kind.Type) -> Checked<Kind.Content> {
    guard let file = files[Kind.role], file.format != .empty else {
      return Checked(refusal: Finding(EmptyFile(), at: Source(file: path(Kind.role))))
    }
    return Kind.Content.content(of: file, csvReader)
  }
}
