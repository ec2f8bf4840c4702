import FileFormats
import Vocabulary

/// The styles of an official document, by Decree 30/2020/NĐ-CP, Annex I.
enum WordStyle: String, CaseIterable {
  case body
  case ground
  case title
  case section
  case subsection
  case item
  case note
  case nation
  case motto
  case superior
  case issuer
  case number
  case placeAndDate
  case documentType
  case subject
  case addressee
  case signer
  case letterSubject
  case draft
  case recipientsTitle
  case recipient
  case annexLabel
  case annexTitle
  case annexReference
  case caption
  case picture
  case tableHead
  case tableCell
  case tableTotal
  case narrowTableHead
  case narrowTableCell
  case narrowTableTotal
  case schedule
  case measure
  case pageNumber
  case rule

  static let bodySize = PageLength.points(13)
  /// The sizes of tables, and of those that would not fit otherwise.
  static let tableSize = PageLength.points(11)
  static let narrowTableSize = PageLength.points(9)
  /// Between paragraphs.
  private static let gap = PageLength.points(6)
  private static let firstLine = PageLength.millimetres(10)

  var style: WordDocument.ParagraphStyle {
    WordDocument.ParagraphStyle(
      id: rawValue.prefix(1).uppercased() + rawValue.dropFirst(),
      name: name,
      base: self == .body ? nil : WordStyle.body.style.id,
      paragraph: paragraph,
      text: text
    )
  }

  /// The name of the style in a word processor; the built-in names make headings what they are.
  private var name: String {
    switch self {
    case .body: "Normal"
    case .title: "Title"
    case .section: "heading 1"
    case .subsection: "heading 2"
    case .caption: "caption"
    default: rawValue
    }
  }

  private var text: WordDocument.TextFormat {
    switch self {
    case .body: .init(size: Self.bodySize)
    case .title, .documentType, .annexLabel: .init(size: .points(14), isBold: true)
    case .section, .subsection, .signer, .subject, .annexTitle, .motto: .init(size: Self.bodySize, isBold: true)
    case .nation, .issuer, .draft, .caption: .init(size: .points(12), isBold: true)
    case .superior, .letterSubject: .init(size: .points(12))
    case .number, .pageNumber: .init(size: .points(13))
    case .ground, .placeAndDate, .annexReference: .init(size: Self.bodySize, isItalic: true)
    case .note: .init(size: PageLength(twips: 210), isItalic: true)
    case .item, .addressee, .picture: .init()
    case .recipientsTitle: .init(size: .points(12), isBold: true, isItalic: true)
    case .recipient: .init(size: .points(11))
    case .tableHead, .tableTotal: .init(size: Self.tableSize, isBold: true)
    case .tableCell: .init(size: Self.tableSize)
    case .narrowTableHead, .narrowTableTotal: .init(size: Self.narrowTableSize, isBold: true)
    case .narrowTableCell: .init(size: Self.narrowTableSize)
    case .schedule: .init(size: PageLength(twips: 210))
    case .measure: .init(size: .points(11), isItalic: true)
    case .rule: .init(size: .points(2))
    }
  }

  private var paragraph: WordDocument.ParagraphFormat {
    switch self {
    case .body:
      .init(
        alignment: .justified,
        before: .zero,
        after: Self.gap,
        lineSpacing: .percent(100),
        firstLineIndent: Self.firstLine
      )
    case .ground: .init(after: .points(3))
    case .item: .init()
    case .note: .init(before: .points(4), firstLineIndent: .zero)
    case .title:
      .init(alignment: .center, after: Self.gap, firstLineIndent: .zero, keepsWithNext: true, outlineLevel: 0)
    case .section:
      .init(alignment: .left, before: .points(2), keepsWithNext: true, keepsTogether: true, outlineLevel: 0)
    case .subsection: .init(alignment: .left, keepsWithNext: true, keepsTogether: true, outlineLevel: 1)
    case .nation, .motto, .superior, .issuer, .number, .subject, .signer, .pageNumber, .rule:
      .init(alignment: .center, after: .zero, firstLineIndent: .zero)
    case .placeAndDate, .letterSubject:
      .init(alignment: .center, before: .points(2), after: .zero, firstLineIndent: .zero)
    case .draft: .init(alignment: .center, before: .points(4), after: .zero, firstLineIndent: .zero)
    case .documentType: .init(alignment: .center, before: .points(8), after: .zero, firstLineIndent: .zero)
    case .picture: .init(alignment: .center, firstLineIndent: .zero)
    case .addressee: .init(alignment: .left, firstLineIndent: .zero, keepsTogether: true)
    case .recipientsTitle, .recipient:
      .init(alignment: .left, after: .zero, firstLineIndent: .zero)
    case .annexLabel, .annexTitle:
      .init(
        alignment: .center,
        after: .zero,
        firstLineIndent: .zero,
        keepsWithNext: true,
        outlineLevel: self == .annexTitle ? 0 : nil
      )
    case .annexReference:
      .init(alignment: .center, firstLineIndent: .zero, keepsWithNext: true)
    case .measure: .init(alignment: .right, after: .points(2), firstLineIndent: .zero, keepsWithNext: true)
    case .schedule:
      .init(alignment: .left, before: PageLength(twips: 17), after: PageLength(twips: 17), firstLineIndent: .zero)
    case .caption:
      .init(alignment: .left, before: Self.gap, after: .points(3), firstLineIndent: .zero, keepsWithNext: true)
    case .tableHead, .tableTotal, .tableCell, .narrowTableHead, .narrowTableTotal, .narrowTableCell:
      .init(
        alignment: self == .tableHead || self == .narrowTableHead ? .center : .left,
        before: .points(1),
        after: .points(1),
        firstLineIndent: .zero,
        keepsWithNext: self == .tableHead || self == .narrowTableHead ? true : nil
      )
    }
  }
}

extension WordDocument.ParagraphStyle {
  /// The style a point smaller where it is of the body's size, with half the room below.
  var smaller: Self {
    var style = self
    if let size = text.size, size >= WordStyle.bodySize { style.text.size = size - .points(1) }
    if let after = paragraph.after { style.paragraph.after = PageLength(twips: after.twips / 2) }
    return style
  }
}

/// Turns phrases into runs of text.
struct WordInline {
  let figures: Figures

  /// Text in one paragraph: marks become formats, user data stays text.
  func runs(_ phrase: Phrase, _ format: WordDocument.TextFormat = .init()) -> [WordDocument.Run] {
    phrase.spans.map { span in
      var format = format
      switch span {
      case .strong: format.isBold = true
      case .emphasis: format.isItalic = true
      case .text, .code, .placeholder, .money, .integer, .area, .perMille, .stars, .status, .source, .place: break
      }
      return WordDocument.Run(ShownText.cleaned(figures.text(span)), format)
    }
  }

  /// The phrase in a style.
  func paragraph(
    _ style: WordStyle,
    _ phrase: Phrase,
    format: WordDocument.ParagraphFormat = .init()
  ) -> WordDocument.Paragraph {
    WordDocument.Paragraph(style.style.id, runs(phrase), format: format)
  }

  /// What the phrase shows, for measuring.
  func text(_ phrase: Phrase) -> String { ShownText.cleaned(figures.text(phrase)) }
}

// A4; margins above and below 20 mm, left 30, right 15, on upright and on broad pages.

extension WordDocument.Page {
  static let upright = WordDocument.Page(
    width: .millimetres(210),
    height: .millimetres(297),
    top: .millimetres(20),
    bottom: .millimetres(20),
    left: .millimetres(30),
    right: .millimetres(15),
    header: .millimetres(10)
  )

  static let broad = WordDocument.Page(
    width: .millimetres(297),
    height: .millimetres(210),
    top: .millimetres(20),
    bottom: .millimetres(20),
    left: .millimetres(30),
    right: .millimetres(15),
    header: .millimetres(10)
  )
}
