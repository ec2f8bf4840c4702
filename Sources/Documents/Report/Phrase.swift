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

extension Phrase {
  /// Parts of one sentence that stand below each other: each ends in a semicolon, the last in a full stop.
  package static func clauses(_ phrases: [Phrase]) -> [Phrase] {
    phrases.enumerated().map { place, phrase in "\(phrase)\(place + 1 == phrases.count ? "." : ";")" }
  }
}

extension Phrase {
  /// Places in files, the name of a file once for all places in it that follow each other.
  ///
  ///     inventories/2025-02/tan-lieu.csv:6:4, 6:5
  package static func sources(_ sources: [Source]) -> Phrase {
    var phrase = Phrase()
    var file: String?
    for source in sources {
      if source.file == file {
        phrase.append(", \(.place(source))")
      } else {
        phrase.append(file == nil ? "\(.source(source))" : "; \(.source(source))")
      }
      file = source.file
    }
    return phrase
  }
}

extension Phrase {
  /// A difference with its sign; 0 has none.
  package init(signed number: Int) { self = number > 0 ? "+\(number)" : "\(number)" }

  /// A difference of amounts with its sign.
  package init(signed amount: Money) { self = amount > .zero ? "+\(amount)" : "\(amount)" }

  /// What is achieved, of what is wished for where there is a target: 29/31.
  package init(achieved: Int, of target: Int?) { self = target.map { "\(achieved)/\($0)" } ?? "\(achieved)" }
}

/// A phrase in Vietnamese and in English: whole sentences side by side, because the languages order their words otherwise.
///
///     LocalizedPhrase(vi: "Còn lại \(rest) đồng.", en: "\(rest) đồng remain.")
package struct LocalizedPhrase: Sendable, Hashable {
  package var vi: Phrase
  package var en: Phrase

  package init(vi: Phrase, en: Phrase) {
    self.vi = vi
    self.en = en
  }

  package init(_ text: LocalizedText) {
    self.init(vi: Phrase(text: text.vi), en: Phrase(text: text.en))
  }

  /// The phrase in one language.
  package subscript(language: Language) -> Phrase {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }

  /// The phrase without types, every figure written as its language writes it.
  package var text: LocalizedText {
    LocalizedText(vi: Figures(.vietnamese).text(vi), en: Figures(.english).text(en))
  }
}

extension Language {
  /// The phrase in this language: whole sentences side by side.
  package func phrase(vi: Phrase, en: Phrase) -> Phrase { LocalizedPhrase(vi: vi, en: en)[self] }
}
