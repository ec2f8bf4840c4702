package import Vocabulary

/// A piece of running text or of a table cell, typed so that each writer shows it in its own way.
package enum Span: Sendable, Hashable {
  case text(String)
  case strong(String)
  case emphasis(String)
  /// A word for machines, like a digest or the name of a file.
  case code(String)
  /// What nobody supplied and a person fills in: the text says what, and a document shows three dots.
  case placeholder(String)
  /// An amount, without the word đồng.
  case money(Money)
  case integer(Int)
  /// Square metres, without the unit.
  case area(Area)
  /// A share in thousandths.
  case perMille(Int)
  /// A number of stars with its word; nothing where it is not known.
  case stars(Int?)
  case status(String, Tone)
  /// The place where a figure was read.
  case source(Source)
  /// The same without the name of the file, where that stands before.
  case place(Source)
}

/// What a status means to the reader; a writer may colour it, and the words say the same.
package enum Tone: Sendable, Hashable, CaseIterable {
  case good
  case warning
  case bad
  case neutral
}
