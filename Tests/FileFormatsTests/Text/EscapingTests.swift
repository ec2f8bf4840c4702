import Foundation
import Testing
import TestSupport
@testable import FileFormats

@Suite struct EscapingTests {
  @Test(
    "Markdown markup becomes text",
    arguments: [
      ("", ""), ("Bàn ghế", "Bàn ghế"), ("a|b", #"a\|b"#), (#"a\|b"#, #"a\\\|b"#), ("a\nb", "a b"), ("a\r\nb", "a b"),
      ("a\r\rb", "a  b"), ("<b>&amp;</b>", #"\<b\>\&amp;\</b\>"#), ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#),
      ("[a](b)", #"\[a\](b)"#), ("![a](b)", #"!\[a\](b)"#), ("# a", "\\# a"), ("a # b", "a # b"), ("- a", #"\- a"#),
      ("+ a", #"\+ a"#), ("---", #"\---"#), ("===", #"\==="#), (":---", #"\:---"#), ("1. a", #"1\. a"#),
      ("12) a", #"12\) a"#),
      ("1.250.000", #"1\.250.000"#), ("05-02-2025", "05-02-2025"), ("a. b) c", "a. b) c"), ("    a  ", "a"),
      ("\ta", "a"),
      ("http://a.vn", #"http\://a.vn"#), ("www.a.vn", #"www\.a.vn"#), ("WWW.a.vn", #"WWW\.a.vn"#), ("8:30", "8:30"),
      ("a\u{0}b\u{1B}", "a\u{FFFD}b\u{FFFD}"), ("a\u{2028}b\u{85}c", "a b c"), ("$x$", #"\$x\$"#), (">a", #"\>a"#),
      ("|\u{301}", "\\|\u{301}"), ("\\", #"\\"#), ("a\\", #"a\\"#),
    ]
  )
  func markdown(text: String, escaped: String) {
    #expect(Array(MarkdownText.escape(text).utf8) == Array(escaped.utf8))
  }

  @Test("Escaped Markdown is one line without a bare marker, and loses nothing but spaces")
  func markdownOfAnything() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<5_000 {
      let text = generator.text(upTo: 8)
      let escaped = MarkdownText.escape(text)
      var plain = String.UnicodeScalarView()
      var isEscaped = false
      for scalar in escaped.unicodeScalars {
        #expect(isEscaped || !"`*_[]<>&|~$".unicodeScalars.contains(scalar))
        #expect(scalar.value >= 0x20)
        if scalar == "\\", !isEscaped {
          isEscaped = true
        } else {
          plain.append(scalar)
          isEscaped = false
        }
      }
      #expect(!isEscaped)
      #expect(visible(String(plain)) == visible(text))
    }
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !" \t\r\n\u{1}\u{FFFD}".unicodeScalars.contains($0) }
  }

  @Test(
    "HTML markup becomes text",
    arguments: [
      ("", ""), ("Bàn & ghế", "Bàn &amp; ghế"), ("&amp;", "&amp;amp;"),
      ("<a href=\"x\" b='y'>", "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;"),
      ("a\n\tb", "a\n\tb"), ("\u{0}\u{B}\u{7F}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("<\u{301}", "&lt;\u{301}"),
    ]
  )
  func html(text: String, escaped: String) {
    #expect(HTMLText.escape(text) == escaped)
  }
}
