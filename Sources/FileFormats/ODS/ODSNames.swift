/// The namespaces of OpenDocument (ODF 1.2, part 1, 1.5), as far as sheets need them.
extension XMLNamespace {
  static let odfOffice = XMLNamespace(6)
  static let odfTable = XMLNamespace(7)
  static let odfText = XMLNamespace(8)
  static let odfStyle = XMLNamespace(9)
  static let odfFormatting = XMLNamespace(10)
  static let odfDataStyle = XMLNamespace(11)
  static let odfDrawing = XMLNamespace(12)
  static let odfManifest = XMLNamespace(13)
  /// What LibreOffice adds of its own, such as that a value is an error.
  static let odfCalculation = XMLNamespace(14)

  private static let odf = "urn:oasis:names:tc:opendocument:xmlns"

  static let openDocument: [String: XMLNamespace] = [
    "\(odf):office:1.0": odfOffice, "\(odf):table:1.0": odfTable, "\(odf):text:1.0": odfText,
    "\(odf):style:1.0": odfStyle, "\(odf):xsl-fo-compatible:1.0": odfFormatting, "\(odf):datastyle:1.0": odfDataStyle,
    "\(odf):svg-compatible:1.0": odfDrawing, "\(odf):manifest:1.0": odfManifest,
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": odfCalculation,
  ]
}

extension PartName {
  static let odfMediaType = PartName("mimetype")
  static let odfContent = PartName("content.xml")
  static let odfStyles = PartName("styles.xml")
  static let odfManifest = PartName("META-INF/manifest.xml")
  /// All of a package that is encrypted as a whole (ODF 1.4).
  static let odfEncryptedPackage = PartName("encrypted-package")
}

extension XMLReader {
  /// The value of an attribute as text.
  func attributeText(_ local: StaticString, in namespace: XMLNamespace) -> String? {
    attribute(local, in: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// How often an element stands: what an attribute says, or once.
  func count(_ local: StaticString) -> Int {
    guard let digits = attribute(local, in: .odfTable), let count = SheetReader.integer(digits) else { return 1 }
    return max(1, count)
  }
}
