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
  /// Documents that were named to be read in place of the workspace's own, wherever those stand.
  private var substitutes: Set<WorkspaceRole> = []
  /// The workbook of settings, if there is one that can be read.
  private var workbook: SettingsWorkbook?
  private var workbookFindings: [Finding] = []

  mutating func add(_ role: WorkspaceRole, bytes: [UInt8], path: String, isSubstitute: Bool = false) {
    inputs.append(InputFile(path: path, role: role, bytes: bytes))
    files[role] = StoredFile(bytes, name: path)
    if isSubstitute { substitutes.insert(role) }
  }

  /// Reads the workbook of settings, after all files have been added.
  mutating func openWorkbook() {
    guard let file = files[.workbook] else { return }
    let read: Workbook
    do throws(StoredFileError) { read = try Workbook(ofSettings: file) } catch {
      workbookFindings = [.unreadable(error, file: file.name)]
      return
    }
    var others: [WorkspaceRole: JSONValue] = [:]
    for role in WorkspaceRole.allCases where role != .workbook { others[role] = parsed(role) }
    var workbook = SettingsWorkbook(read, file: file.name)
    let described = workbook.documents
    let known = others.filter { described[$0.key] == nil || isFileRead($0.key) }
    if !known.isEmpty { workbook = SettingsWorkbook(read, file: file.name, besides: known) }
    workbookFindings = workbook.findings
    for role in WorkspaceRole.allCases {
      guard let twin = files[role], let sheet = workbook.sheet(of: role), described[role] != nil,
        substitutes.isDisjoint(with: [role, .workbook])
      else { continue }
      workbookFindings.append(
        Finding(DescribedTwice(workbook: file.name, sheet: sheet), at: Source(file: twin.name))
      )
    }
    self.workbook = workbook
  }

  /// The document of a file as sheets show it; nothing if it cannot be read.
  private func parsed(_ role: WorkspaceRole) -> JSONValue? {
    guard SettingsDocument.of(role) != nil, let file = files[role], file.format != .empty else { return nil }
    guard let table = TableDocument(role) else { return try? file.document() }
    return (try? file.table(csvReader)).map { table.value(of: $0.table) }
  }

  /// Whether the file of a document counts where the workbook has the document too.
  private func isFileRead(_ role: WorkspaceRole) -> Bool {
    files[role] != nil && (substitutes.contains(role) || !substitutes.contains(.workbook))
  }

  /// Whether a document stands in a file or in the workbook; one that cannot be read may hold anything.
  func describes(_ role: WorkspaceRole) -> Bool {
    if files[role] != nil { return true }
    guard files[.workbook] != nil else { return false }
    return workbook.map { $0.documents[role] != nil } ?? true
  }

  private func isInWorkbook(_ role: WorkspaceRole) -> Bool {
    workbook?.documents[role] != nil && !isFileRead(role)
  }

  /// Where members stand of the documents that the workbook holds.
  var places: SettingsPlaces {
    SettingsPlaces(workbook, file: path(.workbook), roles: Set(WorkspaceRole.allCases.filter(isInWorkbook)))
  }

  /// Reads what can be read; all findings of all files come back together.
  func content() -> Content {
    var content = Content()
    content.findings = workbookFindings
    content.register = read(RegisterFile()).value(findings: &content.findings)
    content.edition = read(CriteriaFile()).value(findings: &content.findings)
    content.prices = read(PriceFile()).value(findings: &content.findings)
    let known = content.register.flatMap { register in content.edition.map { (register: register, edition: $0) } }
    let policy = known.map { PolicyFile(register: $0.register, edition: $0.edition) }
    content.policy = read(policy).value(findings: &content.findings)
    var quotes: [Quote]? = []
    if describes(.quotes) {
      quotes = read(content.prices.map(QuoteFile.init)).value(findings: &content.findings)
    }
    if let quotes { content.prices = content.prices?.quoted(by: quotes, content.policy?.quotes) }
    if describes(.aliases) {
      let aliases = known.map { AliasFile(register: $0.register, vocabulary: WordBook($0.edition)) }
      content.aliases = read(aliases).value(findings: &content.findings)
    }
    if describes(.rules) {
      content.rules = read(RuleFile(prices: content.prices)).value(findings: &content.findings)
    }
    if describes(.waivers) {
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
      let missing = MissingPrice.findings(in: edition, prices: prices, at: criteria, file: path(.criteria))
      findings += inWordsOfClothes(missing, of: .criteria)
    }
    if let register = content.register, let document = document(of: RegisterFile.self).value {
      let consistency = RegisterConsistency(
        register: register,
        edition: edition,
        document: document,
        file: path(.register)
      )
      findings += inWordsOfClothes(consistency.findings(), of: .register)
    }
    return findings
  }

  private func path(_ role: WorkspaceRole) -> String {
    let holder = isInWorkbook(role) ? WorkspaceRole.workbook : role
    return files[holder]?.name ?? role.fileName
  }

  private func inWordsOfClothes(_ findings: [Finding], of role: WorkspaceRole) -> [Finding] {
    guard isInWorkbook(role), let workbook else { return findings }
    return workbook.inWordsOfSheets(findings)
  }

  /// Reads a settings file.
  ///
  /// - Parameter kind: nothing if what the file speaks of could not be read; then only its form is checked.
  private func read<Kind: SettingsFile>(_ kind: Kind?) -> Checked<Kind.Settings> {
    document(of: Kind.self).flatMap { document in
      let settings = kind?.settings(in: document, file: path(Kind.role)) ?? Checked(nil)
      return Checked(settings.value, inWordsOfClothes(settings.findings, of: Kind.role))
    }
  }

  private func document<Kind: SettingsFile>(of _: Kind.Type) -> Checked<Kind.Content> {
    if isInWorkbook(Kind.role), let document = workbook?.documents[Kind.role] {
      return Checked(Kind.Content.content(ofSheets: document, Kind.role))
    }
    if files[Kind.role] == nil, files[.workbook] != nil, workbook == nil { return Checked(nil) }
    guard let file = files[Kind.role], file.format != .empty else {
      return Checked(refusal: Finding(EmptyFile(), at: Source(file: path(Kind.role))))
    }
    return Kind.Content.content(of: file, csvReader)
  }
}
