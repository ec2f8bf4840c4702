package import FileFormats
package import Vocabulary

/// Whether the settings of today say what others said, member by member, whichever clothes either of them wear.
package struct SettingsComparison: Sendable {
  /// A member that says something else today.
  package struct Change: Sendable, Hashable {
    /// The document by the name of its file, like `policy.json`.
    package let document: String
    /// The way to the member, like `locks[2].unit`; empty for the document as a whole.
    package let member: String
    /// What it said, if it was a text, a number or a yes.
    package let before: String?
    package let now: String?
    /// Where it stands today: the document's file if it is no longer there.
    package let source: Source
  }

  /// The files in which the settings of today stand.
  package let files: [String]
  /// Nothing if the settings of today cannot be read.
  package let changes: [Change]?

  /// Reads both.
  ///
  /// - Parameters:
  ///   - before: where the files lie whose settings are meant, by their names.
  ///   - folder: the workspace of today; nothing out of it is read.
  /// - Complexity: O(*n* · depth) in the members of the documents.
  package init(of before: [String: String], in folder: String, _ csvReader: CSVReader = CSVReader()) {
    let places = StandingSettings.places(in: folder)
    files = places.values.sorted()
    let confined = ConfinedFolder(folder)
    let old = before.compactMap { name, path in WorkspaceRole(rawValue: FileName(name).name).map { ($0, path) } }
    guard
      let then = try? StandingSettings(
        Dictionary(old, uniquingKeysWith: { first, _ in first }),
        CSVReader(),
        read: confined.read
      ),
      let today = try? StandingSettings(places, csvReader, read: confined.read), !then.findings.hasErrors,
      !today.findings.hasErrors
    else {
      changes = nil
      return
    }
    var found = Finder()
    for role in WorkspaceRole.allCases {
      let holder = today.inWorkbook[role] == nil ? places[role] ?? files.first : places[.workbook]
      found.compare(then.all[role], today.all[role], role, in: holder ?? folder)
    }
    changes = found.changes
  }

  /// Walks two documents side by side.
  private struct Finder {
    private(set) var changes: [Change] = []
    private var role = WorkspaceRole.register
    private var file = ""

    mutating func compare(_ then: JSONValue?, _ now: JSONValue?, _ role: WorkspaceRole, in file: String) {
      (self.role, self.file) = (role, file)
      compare(then, now, "", at: now?.position)
    }

    private mutating func compare(_ then: JSONValue?, _ now: JSONValue?, _ path: String, at place: Position?) {
      let (then, now) = (then.flatMap { $0.isNull ? nil : $0 }, now.flatMap { $0.isNull ? nil : $0 })
      if then?.meaning == now?.meaning { return }
      switch (then?.node, now?.node) {
      case (.object(let members), .object(let others)):
        let front = path.isEmpty ? "" : "\(path)."
        for member in members {
          let other = others.first { $0.key == member.key }
          compare(member.value, other?.value, front + member.key, at: other?.value.position ?? place)
        }
        for other in others where !members.contains(where: { $0.key == other.key }) {
          compare(nil, other.value, front + other.key, at: other.value.position)
        }
      case (.array(let elements), .array(let others)) where elements.count == others.count:
        for (number, (element, other)) in zip(elements, others).enumerated() {
          compare(element, other, "\(path)[\(number + 1)]", at: other.position)
        }
      default:
        changes.append(
          Change(
            document: role.fileName,
            member: path,
            before: then?.scalar,
            now: now?.scalar,
            source: place.map { Source(file: file, $0) } ?? Source(file: file)
          )
        )
      }
    }
  }
}

extension JSONValue {
  /// A text, a number or a yes as it is read.
  fileprivate var scalar: String? {
    switch node {
    case .string(let text), .number(let text): text
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .object, .array, .null: nil
    }
  }
}
