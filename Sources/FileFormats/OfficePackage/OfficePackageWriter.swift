/// Writes a file of an office program: parts, what each of them is, and how they refer to each other (ECMA-376, part 2).
///
///     var package = OfficePackageWriter(main: "word/document.xml")
///     package.add("word/document.xml", type: OfficeNames.wordType + "document.main+xml", document)
///     package.addCoreProperties(title: "Tờ trình", language: "vi-VN")
///     let bytes = try package.bytes()
///
/// An ``OfficePackage`` reads what is written. The same parts give the same bytes.
struct OfficePackageWriter {
  /// How a part refers to another one.
  struct Reference {
    /// The name by which the referring part means the other, such as `rId1`.
    let id: String
    /// The last word of the relationship's type, such as `worksheet`.
    let type: String
    let target: PartName

    init(_ id: String, _ type: String, _ target: String) {
      self.id = id
      self.type = type
      self.target = PartName(target)
    }
  }

  private struct Part {
    let name: PartName
    let type: String
    let references: [Reference]
    let contents: [UInt8]
  }

  private let main: Reference
  private var parts: [Part] = []

  private static let core = Reference("rId2", "core-properties", "docProps/core.xml")
  private static let application = Reference("rId3", "extended-properties", "docProps/app.xml")

  /// Begins a package that opens with a part, which is still to be added.
  init(main: String) { self.main = Reference("rId1", "officeDocument", main) }

  /// Adds a part and what it refers to.
  mutating func add(_ name: String, type: String, references: [Reference] = [], _ contents: [UInt8]) {
    parts.append(Part(name: PartName(name), type: type, references: references, contents: contents))
  }

  /// The package as a file.
  ///
  /// - Throws: ``ZIPError`` for two parts of one name, and for more bytes than an archive holds.
  func bytes() throws(ZIPError) -> [UInt8] {
    var archive = ZIPWriter()
    for (name, contents) in files { try archive.add(name, contents) }
    return try archive.finish()
  }

  /// The files of the archive in their order.
  ///
  /// Programs that look at the front of a file find the types there, then what the package tells of itself.
  var files: [(name: String, contents: [UInt8])] {
    let properties = [Self.application.target, Self.core.target]
    let inFront = parts.filter { properties.contains($0.name) }
    let behind = parts.filter { !properties.contains($0.name) }
    let references = [main] + [Self.core, Self.application].filter { inFront.map(\.name).contains($0.target) }
    var files = [
      (PartName.contentTypes.text, contentTypes()),
      (PartName.package.relationships.text, Self.relationships(references, of: .package)),
    ]
    for part in inFront + behind {
      files.append((part.name.text, part.contents))
      guard !part.references.isEmpty else { continue }
      files.append((part.name.relationships.text, Self.relationships(part.references, of: part.name)))
    }
    return files
  }
}

// MARK: - What the parts are

extension OfficePackageWriter {
  /// The list of types: parts of one type stand together, and the types in the order of their first parts.
  ///
  /// An ending stands for the type of the first part that has it. XML stands for no type in particular, so that its
  /// parts are all named.
  private func contentTypes() -> [UInt8] {
    var endings = [(name: "rels", type: OfficeNames.relationshipsType), (name: "xml", type: "application/xml")]
    var named: [(type: String, parts: [PartName])] = []
    for part in parts {
      guard let ending = endings.first(where: { $0.name == part.name.ending }) else {
        endings.append((part.name.ending, part.type))
        continue
      }
      guard ending.type != part.type else { continue }
      if let place = named.firstIndex(where: { $0.type == part.type }) {
        named[place].parts.append(part.name)
      } else {
        named.append((part.type, [part.name]))
      }
    }
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": OfficeNames.contentTypes]) { xml in
      for ending in endings { xml.element("Default", ["Extension": ending.name, "ContentType": ending.type]) }
      for (type, parts) in named {
        for part in parts { xml.element("Override", ["PartName": "/\(part)", "ContentType": type]) }
      }
    }
    return xml.bytes
  }

  private static func relationships(_ references: [Reference], of part: PartName) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": OfficeNames.packageRelationships]) { xml in
      for reference in references {
        let isCore = reference.type == core.type
        let type = isCore ? OfficeNames.corePropertiesRelationship : "\(OfficeNames.relationships)/\(reference.type)"
        xml.element(
          "Relationship",
          ["Id": reference.id, "Type": type, "Target": reference.target.target(from: part)]
        )
      }
    }
    return xml.bytes
  }
}

// MARK: - What the package tells of itself

extension OfficePackageWriter {
  /// Adds the part that says what the file is about.
  mutating func addCoreProperties(title: String, author: String? = nil, language: String) {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      ["xmlns:cp": OfficeNames.coreProperties, "xmlns:dc": OfficeNames.dublinCore]
    ) { xml in
      xml.element("dc:title") { $0.text(title) }
      if let author { xml.element("dc:creator") { $0.text(author) } }
      xml.element("dc:language") { $0.text(language) }
    }
    add(Self.core.target.text, type: OfficeNames.corePropertiesType, xml.bytes)
  }

  /// Adds the part that says which program wrote the file.
  mutating func addApplicationProperties() {
    var xml = XMLWriter()
    xml.element("Properties", ["xmlns": OfficeNames.extendedProperties]) { xml in
      xml.element("Application") { $0.text("onestop") }
    }
    add(Self.application.target.text, type: OfficeNames.extendedPropertiesType, xml.bytes)
  }
}
