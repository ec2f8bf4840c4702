extension StoredFile {
  /// When a workbook was last saved, as it says itself; absent for all else, and for one that does not say.
  ///
  /// It goes with the file through mails and copies, where the time in a folder is that of the last copy.
  package var documentTime: FileTime? {
    guard format == .workbook, let package = try? OfficePackage(bytes) else { return nil }
    let places: [(part: PartName, element: StaticString)] = [
      (PartName("docProps/core.xml"), "modified"), (PartName("meta.xml"), "date"),
    ]
    for (part, element) in places {
      guard let size = package.size(of: part), size <= Self.longestProperties,
        let contents = try? package.contents(of: part), var reader = try? PartReader(contents, part: part)
      else { continue }
      while let event = try? reader.next() {
        guard event == .start, reader.xml.isNamed(element) else { continue }
        var text: [UInt8] = []
        guard (try? reader.appendText(to: &text)) != nil else { break }
        let written = String(decoding: text, as: UTF8.self)
        // OpenDocument writes the clock of whoever saved the file, without its offset.
        return FileTime(written) ?? FileTime("\(written.prefix(19))+07:00")
      }
    }
    return nil
  }

  private static let longestProperties = 1 << 20
}
