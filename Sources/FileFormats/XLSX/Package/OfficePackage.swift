import Foundation

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
    let name = part?.relationships ?? PartName("_rels/.rels")
    guard let bytes = try contents(of: name) else { return [] }
    let base = part ?? PartName("")
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
    let name = PartName("[Content_Types].xml")
    guard let bytes = try contents(of: name) else { return nil }
    let ending = part.text.split(separator: ".").last?.lowercased()
    var reader = try PartReader(bytes, part: name)
    var fallback: String?
    while let event = try reader.next() {
      guard event == .start, reader.xml.namespace == .contentTypes, let type = reader.xml.attributeText("ContentType")
      else { continue }
      if reader.xml.isNamed("Override"), reader.xml.attributeText("PartName").map({ PartName($0) }) == part {
        return type
      }
      if reader.xml.isNamed("Default"), reader.xml.attributeText("Extension")?.lowercased() == ending {
        fallback = type
      }
    }
    return fallback
  }
}

/// A part that another part of a package refers to.
package struct Relationship: Sendable, Hashable {
  /// The name by which the referring part means it, such as `rId1`.
  package let id: String
  /// The last word of its type, such as `worksheet`.
  package let type: String
  /// The part that is meant; absent if it lies outside the file.
  package let target: PartName?
}

/// The name of a part of a package, such as `xl/workbook.xml`: without a leading slash, compared whatever the case.
package struct PartName: Sendable {
  /// The name as the file writes it.
  package let text: String
  private let key: String

  /// Makes the name of a part from a path, whose slashes may be of either kind and may lead it.
  package init(_ path: some StringProtocol) {
    var segments: [Substring] = []
    for segment in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch segment {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(Substring(segment))
      }
    }
    text = segments.joined(separator: "/")
    key = text.lowercased()
  }

  /// The part that a relationship of this one names: `/xl/a.xml` from the top, `../a.xml` from the folder of this part.
  ///
  /// Percent signs stand for bytes as in every URI.
  package func resolving(_ target: String) -> PartName {
    let path = target.removingPercentEncoding ?? target
    return path.hasPrefix("/") || path.hasPrefix("\\") ? PartName(path) : PartName(folder + "/" + path)
  }

  /// The part that holds the relationships of this one.
  package var relationships: PartName { PartName(folder + "/_rels/" + text.dropFirst(folder.count) + ".rels") }

  private var folder: Substring { text.lastIndex(of: "/").map { text[...$0] } ?? "" }
}

extension PartName: Hashable {
  package static func == (first: PartName, second: PartName) -> Bool { first.key == second.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension PartName: CustomStringConvertible {
  /// The name as the file writes it.
  package var description: String { text }
}
