import FileFormats
package import Vocabulary

/// The cells of the workbook of settings in which members of documents stand.
///
///     places.cell(of: "costShare.ward", in: .policy)            // settings.xlsx:Chính sách!B5
///     places.cell(of: "units[tan-lieu].ownFunds", in: .register) // settings.xlsx:Đơn vị!L7
package struct SettingsPlaces: Sendable {
  private let workbook: SettingsWorkbook?
  private let file: String
  private let roles: Set<WorkspaceRole>

  /// - Parameter roles: The documents that stand in the workbook and are read from there.
  init(_ workbook: SettingsWorkbook? = nil, file: String = "", roles: Set<WorkspaceRole> = []) {
    (self.workbook, self.file, self.roles) = (workbook, file, roles)
  }

  /// The cell of a member, or the one in which it would stand; an object is known by its row, a list by its headings.
  ///
  /// - Parameters:
  ///   - member: the way to it: keys with dots between them, objects of a list by their number or their code.
  ///   - role: the document.
  /// - Returns: nothing for a document that stands in a file of its own.
  package func cell(of member: String, in role: WorkspaceRole) -> Source? {
    guard roles.contains(role), let workbook, let position = workbook.position(of: member, in: role) else { return nil }
    return Source(file: file, position)
  }
}

extension SettingsWorkbook {
  /// Where a member of a document stands, or would.
  fileprivate func position(of member: String, in role: WorkspaceRole) -> Position? {
    guard let document = documents[role] else { return nil }
    var (owner, value, isWhole) = (document, document, true)
    var keys: [String] = []
    for part in member.split(separator: ".").map(String.init) {
      let pieces = part.split(separator: "[", maxSplits: 1)
      let key = String(pieces.first ?? "")
      keys.append(key)
      guard let next = value[key] else {
        return blankPosition(of: keys, in: owner, isWhole: isWhole, role) ?? value.position
      }
      value = next
      guard pieces.count == 2 else { continue }
      let name = String(pieces[1].dropLast())
      guard let element = value.element(named: name) ?? inLaterLists(of: key, in: document, named: name) else {
        return value.position
      }
      (owner, value, isWhole, keys) = (element, element, false, [])
    }
    if member.isEmpty { return startPosition(of: role) ?? value.position }
    return value.position
  }

  /// An object that a reorganisation brings.
  private func inLaterLists(of key: String, in document: JSONValue, named name: String) -> JSONValue? {
    document["reorganisations"]?.elements?.lazy.compactMap { $0[key]?.element(named: name) }.first
  }
}

extension JSONValue {
  /// The object of a list by its number, from 1, or by its code.
  fileprivate func element(named name: String) -> JSONValue? {
    guard let elements else { return nil }
    if let number = Int(name) { return elements.indices.contains(number - 1) ? elements[number - 1] : nil }
    return elements.first { element in ["code", "id", "item"].contains { element[$0]?.string == name } }
  }
}
