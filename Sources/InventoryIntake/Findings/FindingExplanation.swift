import FacilityPlanning
package import Vocabulary

/// What a kind of finding means, shown by the first of its examples: a wrong cell, what is said of it, and a right one.
package struct FindingExplanation: Sendable {
  package let id: String
  package let severity: Finding.Severity
  /// What is said of the example, and what to do about it; absent for what no single file can show.
  package let wording: (message: LocalizedText, remedy: LocalizedText)?
  /// The file that the example stands for, with the place of what is wrong.
  package let place: String?
  /// The line of the example in which it is wrong.
  package let wrong: String?
  /// The same line as it is right.
  package let right: String?

  /// The explanation of a kind of finding; nothing if there is no such kind.
  package init?(of id: String) {
    guard let kind = FindingCatalogue.kinds.first(where: { $0.id == id }) else { return nil }
    self.id = id
    severity = kind.severity
    let examples: [FindingExample] = kind.examples
    let example = examples.first
    let finding = example.flatMap { example in ExampleReader.findings(of: example).first { $0.code == id } }
    wording = finding.map { ($0.message, $0.remedy) }
    place = finding?.source.description
    guard let example, case .text(let number, _) = finding?.source.place else {
      (wrong, right) = (nil, nil)
      return
    }
    let lines = Self.lines(of: String(decoding: example.bytes, as: UTF8.self))
    wrong = lines.indices.contains(number - 1) ? lines[number - 1] : nil
    let sample = Sample.allCases.first { $0.file == example.file }.map { Self.lines(of: $0.text) } ?? []
    let same = sample.count == lines.count && sample.indices.contains(number - 1) ? sample[number - 1] : nil
    right = same == wrong ? nil : same
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// The ids of all kinds, in order.
  package static var ids: [String] { FindingCatalogue.ids }

  /// The ids that are nearest to a word.
  package static func nearest(to word: String) -> [String] { NearestWords(ids).nearest(to: word) }
}

/// Reads examples in the workspace that the samples make up.
private enum ExampleReader {
  static func findings(of example: FindingExample) -> [Finding] {
    var documents = WorkspaceDocuments()
    for sample in [Sample.register, .criteria, .prices, .quotes, .policy, .aliases, .rules, .waivers] {
      guard let role = WorkspaceRole(rawValue: sample.file) else { continue }
      documents.add(role, bytes: example.file == sample.file ? example.bytes : sample.bytes, path: sample.file)
    }
    let content = documents.content()
    if WorkspaceRole(rawValue: example.file) != nil {
      let later = Round("2025-02").flatMap { round in
        content.prices.map { Finding.later($0, content.rules, on: round.lastDay) }
      }
      return (content.findings + (later ?? [])).inReadingOrder().filter { $0.source.file == example.file }
    }
    guard let register = content.register, let edition = content.edition, let round = Round("2025-02") else {
      return []
    }
    if WorkspaceReader.isOfDecision(example.file) {
      return content.prices.map { prices in
        DecisionReader(register: register, edition: edition, prices: prices)
          .read(example.bytes, file: example.file).findings
      } ?? []
    }
    let reader = SubmissionReader(
      register: register,
      vocabulary: WordBook(edition),
      aliases: content.aliases ?? Aliases()
    )
    return reader.read(example.bytes, file: example.file, round: round).findings
  }
}
