import Testing
@testable import FileFormats

@Suite struct XMLReaderTests {
  @Test("A document is told in the order of its text")
  func pieces() throws {
    let lines = try XMLReader.telling(
      """
      \u{FEFF}<?xml version="1.0" encoding="UTF-8" standalone='yes'?>
      <!-- before --><?mso x?>
      <a b = "1" c='"'>x<b/>y<!-- - -->z<![CDATA[<&]] ]]>&lt;<?p ?></a >
      <!-- after -->
      """
    )
    #expect(lines == ["+a", "b=1", "c=\"", "'x'", "+b", "-b", "'yz<&]] <'", "-a"])
  }

  @Test("References mean characters, and line ends are line feeds")
  func references() throws {
    #expect(
      try XMLReader.telling("<a b='&#9;&#x1EBF;\t\r\n&amp;'>&amp;lt;&apos;&quot;&gt;&#x1F600;\r\n\r&#13;</a>")
        == ["+a", "b=\tế  &", "'&lt;'\">😀\n\n\r'", "-a"]
    )
  }

  @Test("UTF-16 is read in both orders, with and without a mark")
  func utf16() throws {
    let text = "<?xml version='1.0' encoding='UTF-16'?><ế>😀</ế>"
    for isLittle in [true, false] {
      for mark in ["\u{FEFF}", ""] {
        let bytes = (mark + text).utf16.flatMap { unit in
          isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        #expect(try XMLReader.telling(bytes) == ["+ế", "'😀'", "-ế"])
      }
    }
  }

  @Test("Namespaces are told by their URI, whatever the prefix")
  func namespaces() throws {
    let namespace = XMLNamespace(2)
    let text = """
      <x:a xmlns:x="urn:1" xmlns="urn:2"><b x:id="5" id="6"/><c xmlns="urn:1"><d xmlns=""/></c><e xmlns:x="urn:2">\
      <x:f/></e><x:g/></x:a>
      """
    var reader = try XMLReader(Array(text.utf8), namespaces: ["urn:1": namespace])
    var known: [String] = []
    var other: [String] = []
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.namespace == namespace { known.append(reader.bytes.string(reader.name.local)) }
      if reader.namespace == .unknown { other.append(reader.bytes.string(reader.name.local)) }
      if reader.isElement("b", in: .unknown) {
        #expect(reader.attribute("id", in: namespace).map { Array($0) } == [UInt8(ascii: "5")])
        #expect(reader.attributeText("id") == "6")
        #expect(reader.attribute("id", in: .unknown) == nil)
      }
      if reader.isNamed("d") { #expect(reader.namespace == .none) }
    }
    #expect(known == ["a", "c", "g"])
    #expect(other == ["b", "e", "f"])
  }

  @Test("An element can be passed over with all in it")
  func skipping() throws {
    var reader = try XMLReader(Array("<a><b><c/>x<b/></b><d/></a>".utf8))
    var names: [String] = []
    while let event = try reader.next() {
      guard event == .start else { continue }
      names.append(reader.bytes.string(reader.name.local))
      if reader.isNamed("b") { try reader.skipElement() }
    }
    #expect(names == ["a", "b", "d"])
  }

  @Test(
    "What is not well-formed is refused at its place",
    arguments: [
      ("", .unexpectedEnd, "1:1"),
      ("<a>", .unexpectedEnd, "1:4"),
      ("<a", .unexpectedEnd, "1:3"),
      ("<a></b>", .mismatchedTag(open: "a", closed: "b"), "1:4"),
      ("<a>\n </ab>", .mismatchedTag(open: "a", closed: "ab"), "2:2"),
      ("<a/><b/>", .contentOutsideRoot, "1:5"),
      ("x<a/>", .contentOutsideRoot, "1:1"),
      ("<a/>x", .contentOutsideRoot, "1:5"),
      ("</a>", .contentOutsideRoot, "1:1"),
      ("<a b='1' b='2'/>", .repeatedAttribute("b"), "1:10"),
      ("<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>", .repeatedAttribute("y:b"), "1:36"),
      ("<x:a/>", .unboundPrefix("x"), "1:2"),
      ("<a x:b=''/>", .unboundPrefix("x"), "1:4"),
      ("<a>&nbsp;</a>", .unknownEntity("nbsp"), "1:4"),
      ("<a>& </a>", .malformed, "1:4"),
      ("<a>&#0;</a>", .forbiddenCharacter, "1:4"),
      ("<a>&#xD800;</a>", .forbiddenCharacter, "1:4"),
      ("<a>\u{1}</a>", .forbiddenCharacter, "1:4"),
      ("<a>\u{FFFF}</a>", .forbiddenCharacter, "1:4"),
      ("<a>]]></a>", .malformed, "1:4"),
      ("<a b='<'/>", .malformed, "1:7"),
      ("<a b=1/>", .malformed, "1:6"),
      ("<a b='1'c='2'/>", .malformed, "1:9"),
      ("<a><!-- -- --></a>", .malformed, "1:11"),
      ("<1/>", .malformed, "1:2"),
      ("<a:b:c xmlns:a='u'/>", .malformed, "1:2"),
      ("<a><?xml version='1.0'?></a>", .malformed, "1:4"),
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .doctype, "1:1"),
      ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", .doctype, "1:1"),
      ("<?xml version='1.0' encoding='windows-1258'?><a/>", .unsupportedEncoding("windows-1258"), "1:1"),
      ("<?xml version='1.0' encoding='UTF-16'?><a/>", .unsupportedEncoding("UTF-16"), "1:1"),
    ] as [(String, XMLError.Reason, String)]
  )
  func refusals(text: String, reason: XMLError.Reason, place: String) {
    #expect(throws: XMLError.self) {
      do throws(XMLError) { _ = try XMLReader.telling(text) } catch {
        #expect(error.reason == reason)
        #expect(error.position.description == place)
        #expect(!error.description.isEmpty)
        throw error
      }
    }
  }

  @Test("Bytes that are not in the encoding are refused")
  func encodings() {
    for bytes: [UInt8] in [
      [0x3C, 0x61, 0xFF], [0xFF, 0xFE, 0x3C], [0xFF, 0xFE, 0x00, 0xD8],
      Array("<a>\u{E9}</a>".unicodeScalars.map { UInt8($0.value) }),
    ] {
      #expect(throws: XMLError.self) { try XMLReader.telling(bytes) }
    }
  }

  @Test("Depth and attributes are bounded")
  func bounds() {
    let deep = String(repeating: "<a>", count: 100_000)
    let wide = "<a " + (0..<100_000).map { "a\($0)='' " }.joined() + "/>"
    let bound = "<a " + (0..<100_000).map { "xmlns:a\($0)='u' " }.joined() + "/>"
    for (text, reason) in [
      (deep, XMLError.Reason.tooDeep(limit: 256)), (wide, .tooManyAttributes(limit: 512)),
      (bound, .tooManyAttributes(limit: 512)),
    ] {
      do throws(XMLError) {
        _ = try XMLReader.telling(text)
        Issue.record("not refused")
      } catch { #expect(error.reason == reason) }
    }
  }
}
