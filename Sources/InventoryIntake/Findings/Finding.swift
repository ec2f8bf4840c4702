import FacilityPlanning
package import Vocabulary

/// Something wrong or doubtful in a user's data: a value, never thrown.
///
///     inventories/2025-02/tan-lieu.csv:14:3: error: … [unknown-item]
package struct Finding: Sendable {
  /// How much a finding weighs.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The data cannot be used as they are.
    case error
    /// The data can be used, and somebody should look.
    case warning
  }

  package private(set) var source: Source
  /// Where else the same is found for the same reason, in reading order.
  package private(set) var also: [Source] = []
  /// The facts; words are made of them when they are asked for, because a file can have millions of findings.
  let kind: any FindingKind
  /// What members of documents are called where the reader of the finding sees them; empty if as in the document.
  var memberNames: [String: LocalizedText] = [:]

  /// Places a kind of finding in a file.
  package init(_ kind: some FindingKind, at source: Source) {
    self.source = source
    self.kind = kind
  }

  /// Places a kind of finding at several places of a file.
  init(_ kind: some FindingKind, at source: Source, also: [Source]) {
    self.init(kind, at: source)
    self.also = also
  }
}

extension Finding {
  /// The id of its kind, like `unknown-item`.
  package var code: String { type(of: kind).id }

  package var severity: Severity { type(of: kind).severity }

  /// What is wrong, and in which other rows.
  package var message: LocalizedText {
    let message = inWordsOfSheet(kind.message, kind.messageInSheet)
    guard let rows = RowList(also, besides: source)?.sentence else { return ShownText.written(message) }
    return ShownText.written(LocalizedText(vi: "\(message.vi) \(rows.vi)", en: "\(message.en) \(rows.en)"))
  }

  /// The texts of which the remedy asks to write one into the cell instead.
  var replacements: [String] { kind.replacements }

  /// The same at another place.
  func at(_ source: Source) -> Finding {
    var finding = self
    finding.source = source
    return finding
  }

  /// The same in a file of another name.
  func inFile(_ file: String) -> Finding {
    var finding = at(Source(file: file, place: source.place))
    finding.also = also.map { Source(file: file, place: $0.place) }
    return finding
  }

  /// The same at each of its places: the first names all the others, and each of these names the first.
  var atEachPlace: [Finding] {
    [self]
      + also.map { place in
        var finding = at(place)
        finding.also = [source]
        return finding
      }
  }

  /// Takes in a finding of the same cause that stands further on.
  mutating func join(_ other: Finding) { also += [other.source] + other.also }

  /// What to write or do instead.
  package var remedy: LocalizedText { ShownText.written(inWordsOfSheet(kind.remedy, kind.remedyInSheet)) }

  private func inWordsOfSheet(_ text: LocalizedText, _ textInSheet: LocalizedText?) -> LocalizedText {
    guard !memberNames.isEmpty else { return text }
    var text = textInSheet ?? text
    for (member, name) in memberNames.sorted(by: { $0.key < $1.key }) {
      for quoted in ["«\(member)»", "\"\(member)\""] {
        text.vi = text.vi.replacing(quoted, with: name.vi.quoted)
        text.en = text.en.replacing(quoted, with: name.en.quoted)
      }
    }
    return text
  }

  /// Whether the whole file cannot be read as what it claims to be.
  package var spoilsFile: Bool { kind is any FileFinding }
}

extension Finding: Hashable {
  package static func == (left: Finding, right: Finding) -> Bool {
    left.source == right.source && left.also == right.also && left.code == right.code && left.message == right.message
      && left.remedy == right.remedy
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(code)
  }
}

extension Sequence<Finding> {
  /// The findings by file and by place in it, each once.
  package func inReadingOrder() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }.sorted { left, right in
      left.source != right.source ? left.source < right.source : left.code < right.code
    }
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}

/// A kind of finding: what is wrong in one sort of case, and what to do about it.
///
/// Each kind has a file of its own that holds its facts, its wording in both languages, and examples. The examples are
/// its tests and its documentation.
package protocol FindingKind: Sendable {
  /// The name that a person looks up: `unknown-item`.
  static var id: String { get }
  static var severity: Finding.Severity { get }
  /// Small inputs that trigger the finding, and neighbours that do not.
  static var examples: [FindingExample] { get }
  /// What is wrong, with the words that are.
  var message: LocalizedText { get }
  /// What to write or do instead.
  var remedy: LocalizedText { get }
  /// What findings of the kind have in common that are said once; absent if they have one cause only where they say the
  /// same.
  var cause: String? { get }
  /// The texts of which the remedy asks to write one into the cell instead; none where somebody has to look first, or to
  /// do something else.
  var replacements: [String] { get }
  /// The member that the finding wants to be filled in, where a sheet has a cell for it; absent for what stands in a cell.
  var blankMember: String? { get }
  /// What is wrong, where a sheet shows what a document would hold; absent if it is said the same way.
  var messageInSheet: LocalizedText? { get }
  /// What to write into a sheet instead; absent if it is said the same way.
  var remedyInSheet: LocalizedText? { get }
}

extension FindingKind {
  var cause: String? { nil }
  var replacements: [String] { [] }
  var blankMember: String? { nil }
  var messageInSheet: LocalizedText? { nil }
  var remedyInSheet: LocalizedText? { nil }
}

/// A kind of finding after which nothing else in the file can be read.
protocol FileFinding: FindingKind {}

/// A kind of finding about the files of a round or of the workspace, or about very many other findings, which no single
/// small file can show.
protocol RoundFinding: FindingKind {}

extension RoundFinding {
  static var examples: [FindingExample] { [] }
}
