import Testing
@testable import FileFormats

/// What the writer of packages writes, read back by the reader of packages.
@Suite struct OfficePackageWriterTests {
  private static func sample() -> OfficePackageWriter {
    var package = OfficePackageWriter(main: "doc/main.xml")
    package.add(
      "doc/main.xml",
      type: "a/main+xml",
      references: [.init("rId1", "page", "doc/pages/page1.xml"), .init("logo", "image", "media/logo.png")],
      Array("<main/>".utf8)
    )
    package.addCoreProperties(title: "Bàn & ghế", author: "Lan", language: "vi-VN")
    package.addApplicationProperties()
    package.add(
      "doc/pages/page1.xml",
      type: "a/page+xml",
      references: [.init("back", "main", "doc/main.xml"), .init("note", "note", "doc/note1.xml")],
      Array("<page/>".utf8)
    )
    package.add("doc/note1.xml", type: "a/note+xml", Array("<note/>".utf8))
    package.add("doc/pages/page2.xml", type: "a/page+xml", Array("<page n='2'/>".utf8))
    package.add("media/logo.png", type: "image/png", [0x89, 0x50])
    package.add("media/old.PNG", type: "image/png", [])
    package.add("media/odd.png", type: "image/odd", [])
    return package
  }

  @Test func `parts come back as they were`() throws {
    let package = try OfficePackage(try Self.sample().bytes())
    #expect(try package.contents(of: PartName("doc/main.xml")) == Array("<main/>".utf8))
    #expect(try package.contents(of: PartName("doc/pages/page2.xml")) == Array("<page n='2'/>".utf8))
    #expect(try package.contents(of: PartName("media/logo.png")) == [0x89, 0x50])
    #expect(try package.contents(of: PartName("media/old.PNG")) == [])
  }

  @Test(
    arguments: [
      ("doc/main.xml", "a/main+xml"), ("doc/pages/page1.xml", "a/page+xml"), ("doc/pages/page2.xml", "a/page+xml"),
      ("doc/note1.xml", "a/note+xml"), ("media/logo.png", "image/png"), ("media/old.PNG", "image/png"),
      ("media/odd.png", "image/odd"), ("docProps/core.xml", OfficeNames.corePropertiesType),
      ("docProps/app.xml", OfficeNames.extendedPropertiesType),
      ("doc/_rels/main.xml.rels", OfficeNames.relationshipsType),
    ]
  )
  func `every part has its type`(part: String, type: String) throws {
    let package = try OfficePackage(try Self.sample().bytes())
    #expect(package.has(PartName(part)))
    #expect(try package.contentType(of: PartName(part)) == type)
  }

  @Test func `relationships lead to their parts, from any folder`() throws {
    let package = try OfficePackage(try Self.sample().bytes())
    #expect(
      try package.relationships(of: nil) == [
        Relationship(id: "rId1", type: "officeDocument", target: PartName("doc/main.xml")),
        Relationship(id: "rId2", type: "core-properties", target: PartName("docProps/core.xml")),
        Relationship(id: "rId3", type: "extended-properties", target: PartName("docProps/app.xml")),
      ]
    )
    #expect(
      try package.relationships(of: PartName("doc/main.xml")) == [
        Relationship(id: "rId1", type: "page", target: PartName("doc/pages/page1.xml")),
        Relationship(id: "logo", type: "image", target: PartName("media/logo.png")),
      ]
    )
    #expect(
      try package.relationships(of: PartName("doc/pages/page1.xml")) == [
        Relationship(id: "back", type: "main", target: PartName("doc/main.xml")),
        Relationship(id: "note", type: "note", target: PartName("doc/note1.xml")),
      ]
    )
    #expect(!package.has(PartName("doc/note1.xml").relationships))
  }

  @Test func `types and properties stand in front, relationships behind their part`() {
    #expect(
      Self.sample().files.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "doc/main.xml",
        "doc/_rels/main.xml.rels", "doc/pages/page1.xml", "doc/pages/_rels/page1.xml.rels", "doc/note1.xml",
        "doc/pages/page2.xml", "media/logo.png", "media/old.PNG", "media/odd.png",
      ]
    )
  }

  @Test func `a package without properties refers to none`() throws {
    var writer = OfficePackageWriter(main: "main.xml")
    writer.add("main.xml", type: "a/main+xml", [])
    let package = try OfficePackage(try writer.bytes())
    let main = Relationship(id: "rId1", type: "officeDocument", target: PartName("main.xml"))
    #expect(try package.relationships(of: nil) == [main])
  }

  @Test func `properties are text, whatever stands in it`() throws {
    let package = try OfficePackage(try Self.sample().bytes())
    let core = String(decoding: try #require(try package.contents(of: PartName("docProps/core.xml"))), as: UTF8.self)
    #expect(
      core.contains(
        "<dc:title>Bàn &amp; ghế</dc:title><dc:creator>Lan</dc:creator><dc:language>vi-VN</dc:language>"
      )
    )
  }

  @Test func `two parts of one name are refused`() {
    var writer = Self.sample()
    writer.add("doc/main.xml", type: "a/main+xml", [])
    #expect(throws: ZIPError.duplicateName("doc/main.xml")) { try writer.bytes() }
  }

  @Test(
    arguments: [
      ("xl/a.xml", "", "xl/a.xml"), ("xl/a.xml", "xl/b.xml", "a.xml"), ("xl/c/a.xml", "xl/b.xml", "c/a.xml"),
      ("xl/a.xml", "xl/c/d/b.xml", "../../a.xml"), ("a.xml", "xl/b.xml", "../a.xml"), ("xl/a", "xl", "xl/a"),
      ("word/b.xml", "xl/b.xml", "../word/b.xml"), ("xl/xl/a.xml", "xl/b/c.xml", "../xl/a.xml"),
    ]
  )
  func `a target is written the shortest way, and read back`(part: String, base: String, target: String) {
    #expect(PartName(part).target(from: PartName(base)) == target)
    #expect(PartName(base).resolving(target) == PartName(part))
  }

  @Test func `workbooks and documents refer to parts that are there and have a type`() throws {
    let workbook = try OfficePackage(try WorkbookWriter().write(RichWorkbook.full()))
    let style = WordDocument.ParagraphStyle(id: "Body", name: "Normal")
    let document = WordDocument(title: "Tờ trình", language: "vi-VN", styles: [style], sections: [])
    for package in [workbook, try OfficePackage(try WordDocumentWriter().write(document))] {
      var parts: Set<PartName> = []
      var open = try package.relationships(of: nil)
      while let relationship = open.popLast() {
        let part = try #require(relationship.target)
        try #require(package.has(part), "\(part)")
        #expect(try package.contentType(of: part) != "application/xml", "\(part)")
        if parts.insert(part).inserted { open += try package.relationships(of: part) }
      }
      // Whatever is in the file can be reached, but for the types and the relationships themselves.
      let files = package.archive.entries.map(\.name).filter { $0 != "[Content_Types].xml" && !$0.hasSuffix(".rels") }
      #expect(Set(files.map { PartName($0) }) == parts)
    }
  }
}
