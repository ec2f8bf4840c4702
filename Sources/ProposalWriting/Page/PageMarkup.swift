import FileFormats
import Vocabulary

/// A piece of the page: what is written in the program is markup, what is put into it is text, cleaned and escaped.
///
///     let piece: PageMarkup = "<b>\(unit.name.vi)</b>"
struct PageMarkup: ExpressibleByStringInterpolation {
  let html: String

  init(html: String) { self.html = html }
  init(stringLiteral value: String) { html = value }
  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { html += literal }
    mutating func appendInterpolation(_ text: String) { html += HTMLText.escape(ShownText.cleaned(text)) }
    mutating func appendInterpolation(_ number: Int) { html += String(number) }
    mutating func appendInterpolation(_ markup: PageMarkup) { html += markup.html }
    mutating func appendInterpolation(_ markup: [PageMarkup]) { for piece in markup { html += piece.html } }
  }
}

extension PageMarkup {
  static func + (left: PageMarkup, right: PageMarkup) -> PageMarkup { PageMarkup(html: left.html + right.html) }

  /// A text in both languages, of which the page shows one.
  static func both(_ vi: String, _ en: String) -> PageMarkup {
    "<span lang=\"vi\">\(vi)</span><span lang=\"en\">\(en)</span>"
  }

  static func both(_ text: LocalizedText) -> PageMarkup { both(text.vi, text.en) }

  /// The same piece made in each language; an element of each is there, and the page shows one.
  static func each(_ element: String = "div", _ make: (PageWords) -> PageMarkup) -> PageMarkup {
    let pieces = Language.allCases.map { language in
      "<\(element) lang=\"\(language.rawValue)\">\(make(PageWords(language)).html)</\(element)>"
    }
    return PageMarkup(html: pieces.joined())
  }
}
