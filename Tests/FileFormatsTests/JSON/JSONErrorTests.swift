import Testing
@testable import FileFormats

@Suite struct JSONErrorTests {
  private static func at(_ line: Int, _ column: Int) -> Position { .text(line: line, column: column) }

  @Test(
    "Texts that are not JSON, and where",
    arguments: [
      ("", .empty(at: at(1, 1))),
      (" \n\t", .empty(at: at(2, 2))),
      ("\u{FEFF}", .empty(at: at(1, 1))),
      ("{", .unclosedObject(openedAt: at(1, 1))),
      ("{\"a\":1", .unclosedObject(openedAt: at(1, 1))),
      ("{\"a\":1,", .unclosedObject(openedAt: at(1, 1))),
      ("[{\"a\":[1, ", .unclosedArray(openedAt: at(1, 7))),
      ("[\n[1", .unclosedArray(openedAt: at(2, 1))),
      ("[", .unclosedArray(openedAt: at(1, 1))),
      ("{\"a\"", .unexpectedEnd(expected: .colon, at: at(1, 5))),
      ("{\"a\": ", .unexpectedEnd(expected: .value, at: at(1, 7))),
      ("[1 2]", .unexpectedCharacter("2", expected: .commaOrEndOfArray, at: at(1, 4))),
      ("{\"a\":1 \"b\":2}", .unexpectedCharacter("\"", expected: .commaOrEndOfObject, at: at(1, 8))),
      ("{\"a\" 1}", .unexpectedCharacter("1", expected: .colon, at: at(1, 6))),
      ("{\"a\"=1}", .unexpectedCharacter("=", expected: .colon, at: at(1, 5))),
      ("{a:1}", .unexpectedCharacter("a", expected: .keyOrEndOfObject, at: at(1, 2))),
      ("{\"a\":1,b:2}", .unexpectedCharacter("b", expected: .key, at: at(1, 8))),
      ("{'a':1}", .unexpectedCharacter("'", expected: .keyOrEndOfObject, at: at(1, 2))),
      ("['a']", .unexpectedCharacter("'", expected: .valueOrEndOfArray, at: at(1, 2))),
      ("[1,'a']", .unexpectedCharacter("'", expected: .value, at: at(1, 4))),
      ("[,1]", .unexpectedCharacter(",", expected: .valueOrEndOfArray, at: at(1, 2))),
      ("[1,,2]", .unexpectedCharacter(",", expected: .value, at: at(1, 4))),
      ("[1}", .unexpectedCharacter("}", expected: .commaOrEndOfArray, at: at(1, 3))),
      ("{]", .unexpectedCharacter("]", expected: .keyOrEndOfObject, at: at(1, 2))),
      ("ế", .unexpectedCharacter("ế", expected: .value, at: at(1, 1))),
      ("[“a”]", .unexpectedCharacter("“", expected: .valueOrEndOfArray, at: at(1, 2))),
      ("[+1]", .unexpectedCharacter("+", expected: .valueOrEndOfArray, at: at(1, 2))),
      ("[.5]", .unexpectedCharacter(".", expected: .valueOrEndOfArray, at: at(1, 2))),
      ("[\u{A0}1]", .unexpectedCharacter("\u{A0}", expected: .valueOrEndOfArray, at: at(1, 2))),
      ("[1,]", .trailingComma(at: at(1, 3))),
      ("{\"a\":1,\n}", .trailingComma(at: at(1, 7))),
      ("[True]", .unknownWord("True", at: at(1, 2))),
      ("NaN", .unknownWord("NaN", at: at(1, 1))),
      ("nullx", .unknownWord("nullx", at: at(1, 1))),
      ("[trueế]", .unknownWord("trueế", at: at(1, 2))),
      ("// a\n1", .comment(at: at(1, 1))),
      ("[1, /* a */ 2]", .comment(at: at(1, 5))),
      ("{\"a\": 1 # b\n}", .comment(at: at(1, 9))),
      ("1 // a", .comment(at: at(1, 3))),
      ("1 2", .textAfterValue("2", at: at(1, 3))),
      ("{}\n}", .textAfterValue("}", at: at(2, 1))),
      ("\"a", .unclosedString(openedAt: at(1, 1))),
      ("[\"a]", .unclosedString(openedAt: at(1, 2))),
      ("\"\\", .unclosedString(openedAt: at(1, 1))),
      ("[\"a\n\"]", .controlCharacter(byte: 0x0A, at: at(1, 4))),
      ("\"\t\"", .controlCharacter(byte: 0x09, at: at(1, 2))),
      ("\"\0\"", .controlCharacter(byte: 0x00, at: at(1, 2))),
      ("\0", .unexpectedCharacter("\0", expected: .value, at: at(1, 1))),
      (#""C:\dir""#, .invalidEscape(#"\d"#, at: at(1, 4))),
      (#""\ế""#, .invalidEscape(#"\ế"#, at: at(1, 2))),
      (#""\'""#, .invalidEscape(#"\'"#, at: at(1, 2))),
      (#""ế\u12x4""#, .invalidEscape(#"\u12"#, at: at(1, 3))),
      (#""\u"#, .invalidEscape(#"\u"#, at: at(1, 2))),
      (#""\u١٢٣٤""#, .invalidEscape(#"\u"#, at: at(1, 2))),
      (#""\ud83d""#, .loneSurrogate(#"\ud83d"#, at: at(1, 2))),
      (#""a\uDE00""#, .loneSurrogate(#"\uDE00"#, at: at(1, 3))),
      (#""\ud83d\u0041""#, .loneSurrogate(#"\ud83d"#, at: at(1, 2))),
      (#""\ud83d\n""#, .loneSurrogate(#"\ud83d"#, at: at(1, 2))),
      (#""\ud83d\ud83d""#, .loneSurrogate(#"\ud83d"#, at: at(1, 2))),
      ("{\"a\": 960.000.000}", .numberMarks("960.000.000", at: at(1, 7))),
      ("[1, 960.000.000]", .numberMarks("960.000.000", at: at(1, 5))),
      ("{\"a\": -5,5}", .numberMarks("-5,5", at: at(1, 7))),
      ("{\"a\":1.250,5,\"b\":1}", .numberMarks("1.250,5", at: at(1, 6))),
      ("{\"a\":1, 2}", .unexpectedCharacter("2", expected: .key, at: at(1, 9))),
      ("[007]", .leadingZero(at: at(1, 2))),
      ("-01", .leadingZero(at: at(1, 2))),
      ("-", .missingDigit(at: at(1, 2))),
      ("[1.]", .missingDigit(at: at(1, 4))),
      ("[1e]", .missingDigit(at: at(1, 4))),
      ("1e+", .missingDigit(at: at(1, 4))),
      ("-a", .missingDigit(at: at(1, 2))),
      ("1a", .textAfterValue("a", at: at(1, 2))),
      ("0x1", .textAfterValue("x", at: at(1, 2))),
      ("PK\u{3}\u{4}", .foreignFormat(.zip)),
    ] as [(String, JSONError)]
  )
  func errors(text: String, expected: JSONError) {
    #expect(throws: expected) { try JSONReader().read(Array(text.utf8)) }
    #expect(!expected.description.isEmpty)
  }

  @Test("Bytes that are not UTF-8, and files that are too long")
  func bytes() {
    #expect(throws: JSONError.invalidUTF8(byte: 0xFF, at: Self.at(2, 4))) {
      try JSONReader().read(Array("[\n\"ế".utf8) + [0x20, 0xFF])
    }
    #expect(throws: JSONError.invalidUTF8(byte: 0xED, at: Self.at(1, 2))) {
      try JSONReader().read([0x22, 0xED, 0xA0, 0x80, 0x22])
    }
    #expect(throws: JSONError.foreignFormat(.utf16)) { try JSONReader().read([0xFF, 0xFE, 0x31, 0x00]) }
    #expect(throws: JSONError.fileTooLarge(bytes: 4, limit: 3)) {
      try JSONReader(maximumBytes: 3).read([49, 49, 49, 49])
    }
  }
}
