import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// Compares the reader of XML with expat, the parser that Python brings, on the same documents.
@Suite(.enabled(if: PythonPeer.isPresent, "python3 is not installed"))
struct ExpatPeerTests {
  // Expat looks less closely at what the declaration says: it stays as it is.
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n"
  private static let document = """
    <x:a xmlns:x="urn:1" xmlns='urn:2' b="1&amp;\t2"><!-- c --><d e='' x:f="ế"/>g]] &gt;&#x41;\r\n<h><![CDATA[i]]]]></h >\
    <?j k?></x:a>

    """

  @Test("Expat tells the same pieces, and refuses the same damage")
  func documents() throws {
    var generator = SeededGenerator(seed: 41)
    let alphabet = Array("<>/&;#x:=\"'!-?[]ab \n\u{1}".utf8)
    var documents: [[UInt8]] = []
    var expected: [String] = []
    for index in 0..<2_000 {
      var bytes = Array(Self.document.utf8)
      if index > 0 { bytes = generator.mutated(bytes, times: 1 + index % 3, from: alphabet) }
      bytes = Array(Self.declaration.utf8) + bytes
      documents.append(bytes)
      expected.append((try? XMLReader.telling(bytes))?.map(Self.codes).joined(separator: " ") ?? "error")
    }
    let program = """
      from xml.parsers import expat
      def tell(data):
        lines, text = [], []
        def flush():
          if text: lines.append("'" + ''.join(text) + "'"); text.clear()
        def local(name): return name.rsplit(chr(31), 1)[-1]
        def start(name, attributes):
          flush(); lines.append('+' + local(name))
          lines.extend(local(n) + '=' + v for n, v in zip(attributes[::2], attributes[1::2]))
        def end(name): flush(); lines.append('-' + local(name))
        def refuse(*_): raise expat.ExpatError('document type')
        parser = expat.ParserCreate(namespace_separator=chr(31))
        parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = start, end
        parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = text.append, refuse
        parser.Parse(data, True)
        return ' '.join('.'.join('%x' % ord(c) for c in line) for line in lines)
      for data in documents():
        try: print(tell(data))
        except (expat.ExpatError, LookupError, ValueError): print('error')
      """
    let output = try #require(try PythonPeer()?.output(of: program, for: documents))
    let lines = output.split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    for (index, (line, ours)) in zip(lines, expected).enumerated() where line != ours {
      let text = String(decoding: documents[index], as: UTF8.self)
      Issue.record("\(index): \(line) by expat, \(ours) here: \(text)")
    }
    #expect(lines.count { $0 == "error" } > 500)
    #expect(lines.count { $0 != "error" } > 200)
  }

  private static func codes(_ line: String) -> String {
    line.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: ".")
  }
}
