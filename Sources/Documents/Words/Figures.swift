package import Vocabulary

/// Writes figures as a language writes them: 1.250.000 and 82,5 in Vietnamese, 1,250,000 and 82.5 in English.
package struct Figures: Sendable {
  /// What stands where nobody supplied a word or a figure.
  package static let blank = "…"

  private let language: Language

  package init(_ language: Language) { self.language = language }

  private var decimalSeparator: String { language == .vietnamese ? "," : "." }

  /// A whole number with its thousands apart.
  package func integer(_ number: Int) -> String { number.grouped(in: language) }

  package func money(_ amount: Money) -> String { integer(amount.dong) }

  /// Square metres, without zeros at the end.
  package func area(_ area: Area) -> String { decimal(area.hundredths, places: 2) }

  /// Thousandths as a percentage.
  package func percent(perMille: Int) -> String { decimal(perMille, places: 1) + "%" }

  /// A percentage, without zeros at the end: 5,25%.
  package func percentage(_ percentage: Percentage) -> String { decimal(percentage.hundredths, places: 2) + "%" }

  /// A percentage with its sign: +10%, -2,5%.
  package func change(_ change: Percentage) -> String { (change > .zero ? "+" : "") + percentage(change) }

  /// A number of stars with its word.
  package func stars(_ stars: Int?) -> String {
    guard let stars else { return LocalizedText(vi: "chưa rõ", en: "unknown")[language] }
    return LocalizedText(vi: "\(stars) sao", en: stars.counted("star"))[language]
  }

  /// Ten-thousandths of a đồng, without zeros at the end; a dash for what no amount can be.
  package func exact(tenThousandths: Int128) -> String {
    Int(exactly: tenThousandths).map { decimal($0, places: 4) } ?? "–"
  }

  private func decimal(_ value: Int, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    var digits = Int(fraction).digits(places)
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = value < 0 ? "-" : ""
    return sign + integer(Int(whole)) + (digits.isEmpty ? "" : decimalSeparator + digits)
  }
}

extension Figures {
  /// A span as words and figures, without any mark-up.
  package func text(_ span: Span) -> String {
    switch span {
    case .text(let text), .strong(let text), .emphasis(let text), .code(let text), .status(let text, _): text
    case .placeholder: Self.blank
    case .money(let amount): money(amount)
    case .integer(let number): integer(number)
    case .area(let area): self.area(area)
    case .perMille(let share): percent(perMille: share)
    case .stars(let stars): self.stars(stars)
    case .source(let source): source.description
    case .place(let source): source.place.description
    }
  }

  /// A phrase as words and figures, without any mark-up.
  package func text(_ phrase: Phrase) -> String { phrase.spans.map(text).joined() }
}
