/// The parts of a file of an office program: a ZIP archive whose parts refer to each other.
package struct OfficePackage: Sendable {
  /// The archive as it is.
  package let archive: ZIPArchive
  /// The places of the parts in the archive.
  private let parts: [PartName: Int]

  /// Opens a file.
  ///
  /// - Throws: ``WorkbookError`` if it is no such file, or two parts have the same name.
  package init(_ bytes: [UInt8], limits: ZIPArchive.Limits = ZIPArchive.Limits()) throws(WorkbookError) {
    if let format = WorkbookError.Format(startOf: bytes) { throw .foreignFormat(format) }
    do throws(ZIPError) {
      archive = try ZIPArchive(bytes, limits: limits)
    } catch {
      throw .damagedArchive(error, part: nil)
    }
    var parts: [PartName: Int] = [:]
    for (index, entry) in archive.entries.enumerated() where entry.name.utf8.last != UInt8(ascii: "/") {
      guard parts.updateValue(index, forKey: PartName(entry.name)) == nil else { throw .repeatedPart(entry.name) }
    }
    self.parts = parts
  }
}

extension OfficePackage {
  /// Whether the file has a part.
  package func has(_ part: PartName) -> Bool { parts[part] != nil }

  /// The bytes that a part unpacks to; absent if there is none of that name.
  package func size(of part: PartName) -> Int? { parts[part].map { archive.entries[$0].size } }

  /// The bytes of a part; absent if there is none of that name.
  ///
  /// - Throws: ``WorkbookError`` if the part is damaged or too large.
  package func contents(of part: PartName) throws(WorkbookError) -> [UInt8]? {
    guard let index = parts[part] else { return nil }
    do throws(ZIPError) {
      return try archive.contents(of: archive.entries[index])
    } catch {
      throw .damagedArchive(error, part: part.text)
    }
  }

  /// What a part refers to, in the order of the file; nothing if it refers to nothing.
  ///
  /// - Parameter part: the part; absent for the package as a whole.
  /// - Throws: ``WorkbookError`` if the relationships cannot be read.
  package func relationships(of part: PartName?) throws(WorkbookError) -> [Relationship] {
    let base = part ?? .package
    let name = base.relationships
    guard let bytes = try contents(of: name) else { return [] }
    var reader = try PartReader(bytes, part: name)
    var relationships: [Relationship] = []
    while let event = try reader.next() {
      guard event == .start, reader.xml.isElement("Relationship", in: .packageRelationships),
        let id = reader.xml.attributeText("Id"), let type = reader.xml.attributeText("Type"),
        let target = reader.xml.attributeText("Target")
      else { continue }
      let isExternal = reader.xml.attributeText("TargetMode") == "External"
      let word = type.split(separator: "/").last.map(String.init) ?? ""
      relationships.append(Relationship(id: id, type: word, target: isExternal ? nil : base.resolving(target)))
    }
    return relationships
  }

  /// The type that the package declares for a part; absent if it declares none.
  ///
  /// - Throws: ``WorkbookError`` if the list of types cannot be read.
  package func contentType(of part: PartName) throws(WorkbookError) -> String? {
    guard let bytes = try contents(of: .contentTypes) else { return nil }
    var reader = try PartReader(bytes, part: .contentTypes)
    var fallback: String?
    while let event = try reader.next() {
      guard event == .start, reader.xml.namespace == .contentTypes, let type = reader.xml.attributeText("ContentType")
      else { continue }
      if reader.xml.isNamed("Override"), reader.xml.attributeText("PartName").map({ PartName($0) }) == part {
        return type
      }
      if reader.xml.isNamed("Default"), reader.xml.attributeText("Extension")?.lowercased() == part.ending {
        fallback = type
      }
    }
    return fallback
  }
}
