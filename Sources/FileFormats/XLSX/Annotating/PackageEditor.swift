/// Changes parts of a package and adds some; all others stay as they are.
struct PackageEditor {
  let package: OfficePackage
  private var changes: [PartName: [UInt8]] = [:]
  private var additions: [PartName] = []

  init(_ package: OfficePackage) { self.package = package }

  func contents(of part: PartName) throws(WorkbookError) -> [UInt8]? {
    if let changed = changes[part] { return changed }
    return try package.contents(of: part)
  }

  mutating func replace(_ part: PartName, with contents: [UInt8]) {
    if changes[part] == nil, !package.has(part) { additions.append(part) }
    changes[part] = contents
  }

  /// Adds a part under the first free name of a series, such as `xl/comments1.xml`.
  ///
  /// - Parameter isSingle: whether a workbook has one such part, whose usual name has no number.
  mutating func add(
    _ stem: String,
    ending: String,
    type: String,
    isSingle: Bool = false,
    _ contents: [UInt8]
  ) throws(WorkbookError) -> PartName {
    var number = isSingle ? 0 : 1
    func name() -> PartName { PartName("\(stem)\(number == 0 ? "" : "\(number)").\(ending)") }
    while package.has(name()) || changes[name()] != nil { number += 1 }
    let part = name()
    replace(part, with: contents)
    try declare(part, type: type)
    return part
  }

  /// Says in the list of types what a part is.
  private mutating func declare(_ part: PartName, type: String) throws(WorkbookError) {
    guard let bytes = try contents(of: .contentTypes) else {
      throw .missingPart(PartName.contentTypes.text, neededBy: part.text)
    }
    var (reader, root) = try Self.root(of: bytes, .contentTypes)
    try Self.finish(&reader, &root)
    var patch = XMLPatch(reader.xml)
    let prefix = root.name.prefix(root.name.count - "Types".count)
    patch.append("<\(prefix)Override PartName=\"/\(part.text)\" ContentType=\"\(type)\"/>", to: root)
    replace(.contentTypes, with: patch.applied())
  }

  /// Adds a relationship from one part to another.
  ///
  /// - Returns: the id by which the first part names it.
  mutating func relate(_ part: PartName, to target: PartName, type: String) throws(WorkbookError) -> String {
    let name = part.relationships
    let bytes = try contents(of: name) ?? Array("<Relationships xmlns=\"\(OfficeNames.packageRelationships)\"/>".utf8)
    var (reader, root) = try Self.root(of: bytes, name)
    let prefix = root.name.prefix(root.name.count - "Relationships".count)
    var ids: Set<String> = []
    while let event = try reader.next() {
      if event == .start, let id = reader.xml.attributeText("Id") { ids.insert(id) }
      if event == .end { root.end = reader.xml.start }
    }
    var number = ids.count + 1
    while ids.contains("rId\(number)") { number += 1 }
    var patch = XMLPatch(reader.xml)
    patch.append(
      "<\(prefix)Relationship Id=\"rId\(number)\" Type=\"\(type)\" Target=\"/\(XMLText.escape(target.text))\"/>",
      to: root
    )
    replace(name, with: patch.applied())
    return "rId\(number)"
  }

  /// Reads up to the root element of a part.
  static func root(of bytes: [UInt8], _ part: PartName) throws(WorkbookError) -> (PartReader, XMLPatch.Element) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.next() == .start else { throw .unexpectedContent(part: part.text) }
    return (reader, reader.xml.openingTag)
  }

  /// Reads to the end of a part, to learn where the root element ends.
  static func finish(_ reader: inout PartReader, _ root: inout XMLPatch.Element) throws(WorkbookError) {
    while let event = try reader.next() {
      if event == .end { root.end = reader.xml.start }
    }
  }

  /// The package with all changes; unchanged parts keep their places and their contents.
  func finished() throws(WorkbookError) -> [UInt8] {
    var archive = ZIPWriter()
    do throws(ZIPError) {
      for entry in package.archive.entries where !entry.isFolder {
        if let changed = changes[PartName(entry.name)] {
          try archive.add(entry.name, changed)
        } else {
          try archive.add(entry.name, try package.archive.contents(of: entry))
        }
      }
      for part in additions { try archive.add(part.text, changes[part] ?? []) }
      return try archive.finish()
    } catch {
      throw .damagedArchive(error, part: nil)
    }
  }
}
