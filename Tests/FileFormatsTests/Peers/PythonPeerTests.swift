import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// Compares the readers with the modules `csv` and `json` of Python on the same files.
@Suite(.enabled(if: PythonPeer.isPresent, "python3 is not installed"))
struct PythonPeerTests {
  @Test("Python's csv reads the same cells", arguments: CSVDelimiter.allCases)
  func csv(delimiter: CSVDelimiter) throws {
    var generator = SeededGenerator(seed: 31)
    let alphabet = Array("\"\"\"aế,;\t| \n\r'1".unicodeScalars)
    var documents: [[UInt8]] = []
    var expected: [String] = []
    for _ in 0..<400 {
      let characters = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? "a"
      }
      let text = String(String.UnicodeScalarView(characters))
      documents.append(Array(text.utf8))
      expected.append(try ours(text, delimiter: delimiter))
    }
    let program = """
      import csv, io
      def code(text): return ' '.join('%x' % ord(c) for c in text)
      for data in documents():
        file = io.StringIO(data.decode('utf-8'), newline='')
        try:
          rows = list(csv.reader(file, delimiter=chr(int(sys.argv[2])), strict=True))
          print(';'.join('[' + ','.join('"' + code(c) + '"' for c in row) + ']' for row in rows))
        except csv.Error: print('error')
      """
    let output = try #require(
      try PythonPeer()?.output(of: program, for: documents, arguments: ["\(delimiter.rawValue)"])
    )
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    #expect(lines == expected)
    #expect(lines.count { $0 == "error" } > 20)
    #expect(lines.count { $0 != "error" } > 100)
  }

  private func ours(_ text: String, delimiter: CSVDelimiter) throws -> String {
    guard let document = try? CSVReader(delimiter: delimiter).read(Array(text.utf8)) else { return "error" }
    return document.table.rows.map { row in
      "[" + row.texts.map { "\"" + codes($0) + "\"" }.joined(separator: ",") + "]"
    }
    .joined(separator: ";")
  }

  private func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  @Test("Python's json reads the same values, and refuses the same damage")
  func json() throws {
    var random = RandomJSON(seed: 32)
    var generator = SeededGenerator(seed: 33)
    let alphabet = Array("\"\"\\{}[],:0-.eu \n".utf8)
    var documents: [[UInt8]] = []
    var expected: [String] = []
    for index in 0..<1_000 {
      var bytes = Array(random.text(of: random.node()).utf8)
      if !index.isMultiple(of: 3) { bytes = generator.mutated(bytes, times: 2, from: alphabet) }
      documents.append(bytes)
      let value = try? JSONReader().read(bytes)
      expected.append(value.map { RandomJSON.canonical($0.node) } ?? "error")
    }
    let program = """
      import json
      def code(text): return '"' + ' '.join('%x' % ord(c) for c in text) + '"'
      def canonical(v):
        if v is None: return 'null'
        if v is True: return 'true'
        if v is False: return 'false'
        if isinstance(v, Number): return '#' + v
        if isinstance(v, str):
          v.encode('utf-8')
          return code(v)
        if isinstance(v, Members): return '{' + ','.join(canonical(k) + ':' + canonical(x) for k, x in v) + '}'
        return '[' + ','.join(canonical(x) for x in v) + ']'
      class Number(str): pass
      class Members(list): pass
      def refuse(word): raise ValueError(word)
      for data in documents():
        try:
          text = data.decode('utf-8-sig')
          print(canonical(json.loads(text, parse_int=Number, parse_float=Number, parse_constant=refuse,
                                     object_pairs_hook=Members)))
        except ValueError: print('error')
      """
    let output = try #require(try PythonPeer()?.output(of: program, for: documents))
    let lines = output.split(separator: "\n").map(String.init)
    for (index, (line, ours)) in zip(lines, expected).enumerated() where line != ours {
      Issue.record("\(index): \(line) in Python, \(ours) here")
    }
    #expect(lines.count == expected.count)
    #expect(lines.count { $0 == "error" } > 200)
  }

  @Test("Python's code pages have the same characters", arguments: ["cp1252", "cp1258"])
  func codePages(name: String) throws {
    let program = """
      import sys
      for byte in range(256): print(' '.join('%x' % ord(c) for c in bytes([byte]).decode(sys.argv[1], 'ignore')))
      """
    let output = try #require(try PythonPeer()?.output(of: program, arguments: [name]))
    let page = name == "cp1252" ? CodePage.windows1252 : CodePage.windows1258
    let ours = (0...255).map { byte in page[UInt8(byte)].map { String($0.value, radix: 16) } ?? "" }
    #expect(output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) == ours)
  }

  @Test("Python's cp1258 reads the same text")
  func windows1258() throws {
    let folder = try TemporaryFolder()
    let text = VietnameseSpellingTests.text + VietnameseSpellingTests.text.uppercased()
    let bytes = try #require(StoredText.windows1258(text))
    try Data(bytes).write(to: URL(fileURLWithPath: folder["text"]))
    let program = """
      import sys, unicodedata
      text = open(sys.argv[1], 'rb').read().decode('cp1258')
      print(' '.join('%x' % ord(c) for c in unicodedata.normalize('NFC', text)))
      """
    let output = try #require(try PythonPeer()?.output(of: program, arguments: [folder["text"]]))
    let decoded = try TextDecoder(encoding: .windows1258).decode(bytes)
    #expect(output == codes(String(decoding: decoded.text.bytes, as: UTF8.self)) + "\n")
    #expect(String(decoding: decoded.text.bytes, as: UTF8.self) == text)
  }
}
