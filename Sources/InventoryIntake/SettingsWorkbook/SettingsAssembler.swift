import FileFormats
import Vocabulary

/// Puts the rows of sheets together to documents.
struct SettingsAssembler {
  let tables: [SheetTable]
  /// The code of each row of a sheet that has codes.
  let codes: [String: [String?]]
  private(set) var reader: SheetCellReader

  init(tables: [SheetTable], codes: [String: [String?]], reader: SheetCellReader) {
    (self.tables, self.codes, self.reader) = (tables, codes, reader)
  }

  mutating func documents() -> [WorkspaceRole: JSONValue] {
    var documents: [WorkspaceRole: JSONValue] = [:]
    for description in SettingsDocument.all { documents[description.role] = document(description) }
    return documents
  }

  private mutating func document(_ description: SettingsDocument) -> JSONValue? {
    let role = description.role
    let own = tables.filter { $0.sheet.roles.contains(role) }
    guard let start = own.first.flatMap({ $0.rows.first?.position ?? $0.headings.values.first?.position }) else {
      return nil
    }
    var members = JSONValue(.object([]), at: start)
    var isThere = false
    for table in own {
      switch table.sheet.shape {
      case .form:
        guard let row = table.rows.first else { continue }
        if readForm(row, of: table, role, into: &members) { isThere = true }
      case .list(let list):
        let children = children(of: table)
        let objects = table.isEmptyList ? [] : objects(of: table, children)
        if table.isEmptyList || !objects.isEmpty { members.put(array(objects, table), at: [list]) }
        isThere = isThere || !table.rows.isEmpty
      case .either(let single, let list):
        isThere = isThere || !table.rows.isEmpty
        readEither(table, single: single, list: list, into: &members)
      case .groups(let list, let key, let inner):
        isThere = isThere || !table.rows.isEmpty
        let groups = groups(of: table, by: key, inner)
        if table.isEmptyList || !groups.isEmpty { members.put(array(groups, table), at: [list]) }
      case .children: isThere = isThere || !table.rows.isEmpty
      }
    }
    guard isThere else { return nil }
    for list in description.lists where members[list] == nil {
      guard let table = own.first(where: { $0.sheet.shape.list == list }) else { continue }
      members.put(array([], table), at: [list])
    }
    var document = JSONValue(.object([]), at: start)
    if let format = description.format { document.put(JSONValue(.string(format), at: start), at: ["format"]) }
    for key in description.members {
      if let member = members[key] { document.put(member, at: [key]) }
    }
    return document
  }

  private func array(_ elements: [JSONValue], _ table: SheetTable) -> JSONValue {
    let heading = table.headings.min { $0.key < $1.key }?.value.position
    let start = heading ?? elements.first?.position ?? .text(line: 1, column: 1)
    return JSONValue(.array(elements), at: start)
  }

  // MARK: - Rows

  private mutating func readForm(
    _ row: SheetTable.Row,
    of table: SheetTable,
    _ role: WorkspaceRole,
    into members: inout JSONValue
  ) -> Bool {
    var isThere = false
    for (place, column) in table.sheet.columns.enumerated() where (column.role ?? table.sheet.role) == role {
      guard let cell = row.cells[place] else { continue }
      if case .presence = column.kind {
        if [WordKey("Có"), WordKey("yes"), WordKey("x")].contains(WordKey(cell.text)) { isThere = true }
        continue
      }
      isThere = true
      put(cell, column, table, at: place, into: &members)
    }
    return isThere
  }

  private mutating func put(
    _ cell: Cell,
    _ column: SettingsColumn,
    _ table: SheetTable,
    at place: Int,
    into object: inout JSONValue
  ) {
    let heading = table.headings[place]?.trimmed ?? column.heading.vi
    guard let value = reader.value(of: cell, column, heading: heading) else { return }
    guard let list = column.path.list else { return object.put(value, at: column.path.keys) }
    // Each text of the cell is a member of one object of the list.
    var elements = object.member(at: list)?.elements ?? []
    for (number, text) in (value.elements ?? []).enumerated() {
      if elements.count <= number { elements.append(JSONValue(.object([]), at: cell.position)) }
      elements[number].put(text, at: column.path.keys)
    }
    object.put(JSONValue(.array(elements), at: object.member(at: list)?.position ?? cell.position), at: list)
  }

  /// The object of a row, without what belongs to its group.
  private mutating func object(
    _ row: SheetTable.Row,
    of table: SheetTable,
    code: String?,
    _ children: [String: [String: [JSONValue]]] = [:]
  ) -> JSONValue {
    var object = JSONValue(.object([]), at: row.position)
    for (place, column) in table.sheet.columns.enumerated() where !column.isOfGroup {
      switch column.kind {
      case .parent, .place, .presence: continue
      case .children(let isAlways):
        let key = column.path.last
        let found = code.flatMap { children[key]?[$0] }
        if found != nil || isAlways {
          object.put(JSONValue(.array(found ?? []), at: row.position), at: [key])
        }
      case .code:
        guard let code else { continue }
        object.put(JSONValue(.string(code), at: row.cells[place]?.position ?? row.position), at: column.path.keys)
      default:
        if let cell = row.cells[place] { put(cell, column, table, at: place, into: &object) }
      }
    }
    return object
  }

  private mutating func objects(of table: SheetTable, _ children: [String: [String: [JSONValue]]]) -> [JSONValue] {
    let codes = codes[table.name] ?? Array(repeating: nil, count: table.rows.count)
    var objects: [JSONValue] = []
    for (row, code) in zip(table.rows, codes) { objects.append(object(row, of: table, code: code, children)) }
    return objects
  }

  /// The objects of the sheets whose rows belong to those of a sheet: by list, then by the code of their row.
  private mutating func children(of parent: SheetTable) -> [String: [String: [JSONValue]]] {
    var children: [String: [String: [JSONValue]]] = [:]
    for table in tables where table.sheet.role == parent.sheet.role {
      guard case .children(let list, let target) = table.sheet.shape, target == parent.sheet.target,
        let place = table.sheet.columns.firstIndex(where: { if case .parent = $0.kind { true } else { false } })
      else { continue }
      for (row, object) in zip(table.rows, objects(of: table, [:])) {
        let column = table.sheet.columns[place]
        let heading = table.headings[place]?.trimmed ?? column.heading.vi
        guard let cell = row.cells[place] else {
          if let other = row.cells.min(by: { $0.key < $1.key })?.value {
            reader.report(MissingMember(member: heading, of: table.name), at: other)
          }
          continue
        }
        guard let code = reader.value(of: cell, column, heading: heading)?.string else { continue }
        if reader.names[target]?.code(of: code) == nil, Slug(code) != nil {
          reader.report(UnknownWord(text: code, member: heading, known: []), at: cell)
        }
        children[list, default: [:]][code, default: []].append(object)
      }
    }
    return children
  }

  private mutating func readEither(_ table: SheetTable, single: String, list: String, into members: inout JSONValue) {
    let objects = objects(of: table, [:])
    var isListEmpty = false
    let place = table.sheet.columns.firstIndex { if case .place = $0.kind { true } else { false } }
    let isAlone = objects.count == 1 && objects[0]["validFrom"] == nil && objects[0]["validUntil"] == nil
    var listed: [JSONValue] = []
    for (row, object) in zip(table.rows, objects) {
      if row.isNothing {
        isListEmpty = true
        continue
      }
      var member = isAlone ? single : list
      if let place, let cell = row.cells[place] {
        let heading = table.headings[place]?.trimmed ?? ""
        member = reader.value(of: cell, table.sheet.columns[place], heading: heading)?.string ?? member
        if member == single, members[single] != nil {
          reader.report(DuplicateMember(member: cell.trimmed), at: cell)
          continue
        }
      }
      if member == single { members.put(object, at: [single]) } else { listed.append(object) }
    }
    if !listed.isEmpty || isListEmpty { members.put(array(listed, table), at: [list]) }
  }

  /// The objects of which neighbours with the same key are one.
  private mutating func groups(of table: SheetTable, by key: String, _ inner: String) -> [JSONValue] {
    if table.isEmptyList { return [] }
    var groups: [(object: JSONValue, elements: [JSONValue])] = []
    for (row, element) in zip(table.rows, objects(of: table, [:])) {
      var own = JSONValue(.object([]), at: row.position)
      for (place, column) in table.sheet.columns.enumerated() where column.isOfGroup {
        if let cell = row.cells[place] { put(cell, column, table, at: place, into: &own) }
      }
      let isNew = groups.last.map { $0.object[key]?.meaning != own[key]?.meaning } ?? true
      if isNew {
        groups.append((own, []))
      } else {
        for member in own.members ?? [] where member.key != key {
          if groups[groups.count - 1].object[member.key] == nil {
            groups[groups.count - 1].object.put(member.value, at: [member.key])
          } else if groups[groups.count - 1].object[member.key]?.meaning != member.value.meaning {
            reader.report(DuplicateMember(member: member.key), at: Cell(.empty, at: member.keyPosition))
          }
        }
      }
      if element.members?.isEmpty == false { groups[groups.count - 1].elements.append(element) }
    }
    return groups.map { object, elements in
      var object = object
      object.put(JSONValue(.array(elements), at: elements.first?.position ?? object.position), at: [inner])
      return object
    }
  }
}

extension SettingsSheet.Shape {
  /// The list of the document whose objects are rows.
  var list: String? {
    switch self {
    case .list(let list), .either(_, let list), .groups(let list, _, _): list
    case .form, .children: nil
    }
  }
}
