package import Vocabulary

/// A sentence, a title or a cell: typed spans in the order of reading.
///
///     let phrase: Phrase = "Tổng kinh phí: \(Money(dong: 1_250_000)) đồng."
///     phrase.spans.count   // 3
package struct Phrase: Sendable, Hashable {
  package private(set) var spans: [Span]

  package init(_ spans: [Span] = []) {
    self.spans = []
    for span in spans { append(span) }
  }

  package init(_ span: Span) { self.init([span]) }

  package init(text: String) { self.init(.text(text)) }

  package var isEmpty: Bool { spans.isEmpty }

  /// Adds a span; neighbouring texts become one.
  package mutating func append(_ span: Span) {
    switch (spans.last, span) {
    case (_, .text("")): return
    case (.text(let before), .text(let text)): spans[spans.count - 1] = .text(before + text)
    default: spans.append(span)
    }
  }

  package mutating func append(_ phrase: Phrase) {
    for span in phrase.spans { append(span) }
  }

  /// Joins phrases, with a text between each two.
  package static func joined(_ phrases: some Sequence<Phrase>, separator: String) -> Phrase {
    var joined = Phrase()
    for (place, phrase) in phrases.enumerated() {
      if place > 0 { joined.append(.text(separator)) }
      joined.append(phrase)
    }
    return joined
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { phrase.append(.text(literal)) }
    package mutating func appendInterpolation(_ text: String) { phrase.append(.text(text)) }
    package mutating func appendInterpolation(_ number: Int) { phrase.append(.integer(number)) }
    package mutating func appendInterpolation(_ amount: Money) { phrase.append(.money(amount)) }
    package mutating func appendInterpolation(_ span: Span) { phrase.append(span) }
    package mutating func appendInterpolation(_ phrase: Phrase) { self.phrase.append(phrase) }
    package mutating func appendInterpolation(stars: Int?) { phrase.append(.stars(stars)) }
    package mutating func appendInterpolation(placeholder: String) { phrase.append(.placeholder(placeholder)) }
    package mutating func appendInterpolation(strong: String) { phrase.append(.strong(strong)) }
  }

  package init(stringLiteral value: String) { self.init(text: value) }
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.phrase }
}
