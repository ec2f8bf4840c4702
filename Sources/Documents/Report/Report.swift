import FileFormats
package import Vocabulary

/// A document without a format: what it says, in order, for any writer.
package struct Report: Sendable, Hashable {
  package var language: Language
  /// What the document is called where formats have a place for it.
  package var title: String
  /// Who issues it; a property of the file in formats that have such properties.
  package var author: String?
  /// Whether it has to fit on one page, so that its type is a little smaller.
  package var isOnePage = false
  package var blocks: [Block]

  package init(language: Language, title: String, author: String? = nil, blocks: [Block] = []) {
    self.language = language
    self.title = title
    self.author = author
    self.blocks = blocks
  }
}

extension Report {
  /// One part of a document; every writer has one `switch` over these.
  package enum Block: Sendable, Hashable {
    /// Level 1 is the title of a report, 2 a section, 3 and more what is inside.
    case heading(level: Int, Phrase)
    case paragraph(Phrase)
    case list(List)
    case table(Table)
    case schedule(Schedule)
    case chart(Chart)
    case facts([Fact])
    /// A remark that must not be overlooked.
    case note(Tone, Phrase)
    /// The head of an official document, down to the addressees.
    case letterhead(Letterhead)
    /// What an official document rests on, one ground a line, without the marks at the end.
    case legalGrounds([Phrase])
    case signature(Signature)
    case recipients(Recipients)
    /// An annex begins, on a new page where there are pages.
    case annex(Annex)
  }
}

extension Report {
  /// Counts side by side, which a writer draws as columns or shows as a table.
  package struct Chart: Sendable, Hashable {
    /// What is counted, in one row for each category.
    package struct Series: Sendable, Hashable {
      package var name: String
      /// One for each category.
      package var values: [Int]

      package init(_ name: String, _ values: [Int]) {
        self.name = name
        self.values = values
      }
    }

    package var caption: Phrase
    /// What the categories are: the title of their column where the chart is a table.
    package var subject: String
    package var categories: [String]
    package var series: [Series]

    package init(caption: Phrase, subject: String, categories: [String], series: [Series]) {
      self.caption = caption
      self.subject = subject
      self.categories = categories
      self.series = series
    }

    /// The same figures as a table.
    package var table: Table {
      Table(
        caption: caption,
        columns: [Table.Column(subject)] + series.map { Table.Column($0.name, .integer) },
        rows: categories.enumerated().map { place, category in
          [Phrase(text: category)] + series.map { Phrase(.integer($0.values[place])) }
        }
      )
    }
  }
}

extension Report {
  /// Who signs, as printed: authority and post above, name below.
  package struct Signature: Sendable, Hashable {
    /// The lines above the post: for whom the signer signs, and in whose place.
    package var capacity: [Phrase]
    package var post: Phrase
    package var name: Phrase

    package init(capacity: [Phrase] = [], post: Phrase, name: Phrase) {
      self.capacity = capacity
      self.post = post
      self.name = name
    }
  }

  /// Who gets a copy.
  package struct Recipients: Sendable, Hashable {
    package var title: String
    /// Without the dash before and the mark behind.
    package var items: [Phrase]

    package init(title: String, items: [Phrase]) {
      self.title = title
      self.items = items
    }
  }

  /// The head of an annex.
  package struct Annex: Sendable, Hashable {
    /// "Phụ lục I".
    package var label: String
    package var title: Phrase
    /// The document that the annex belongs to; without the brackets around it.
    package var reference: Phrase
    /// Whether its tables want a broad page.
    package var isLandscape: Bool

    package init(label: String, title: Phrase, reference: Phrase, isLandscape: Bool = false) {
      self.isLandscape = isLandscape
      self.label = label
      self.title = title
      self.reference = reference
    }
  }
}

extension Report {
  /// The head of an official document, each part as it is printed.
  package struct Letterhead: Sendable, Hashable {
    /// The agency above the issuer, in capitals; empty where the issuer stands alone.
    package var superior: Phrase
    /// The issuing agency, in capitals.
    package var issuer: Phrase
    package var number: Phrase
    package var nation: String
    package var motto: String
    package var placeAndDate: Phrase
    /// What kind of document it is, in capitals; a letter has none, and its subject stands under its number.
    package var documentType: String?
    /// What marks a document that is not to be signed yet; nothing on one that is.
    package var draft: String?
    package var subject: Phrase
    /// The words before the addressees.
    package var salutation: String
    /// Nobody for a document that is not sent to somebody, such as a decision.
    package var addressees: [Phrase]

    package init(
      superior: Phrase,
      issuer: Phrase,
      number: Phrase,
      nation: String,
      motto: String,
      placeAndDate: Phrase,
      documentType: String?,
      draft: String? = nil,
      subject: Phrase,
      salutation: String,
      addressees: [Phrase]
    ) {
      self.superior = superior
      self.issuer = issuer
      self.number = number
      self.nation = nation
      self.motto = motto
      self.placeAndDate = placeAndDate
      self.documentType = documentType
      self.draft = draft
      self.subject = subject
      self.salutation = salutation
      self.addressees = addressees
    }
  }
}

extension Report {
  /// Items below each other.
  package struct List: Sendable, Hashable {
    package enum Style: Sendable, Hashable, CaseIterable {
      case bulleted
      case numbered
    }

    package var style: Style
    package var items: [Phrase]

    package init(_ style: Style, _ items: [Phrase]) {
      self.style = style
      self.items = items
    }
  }

  /// A name and its value.
  package struct Fact: Sendable, Hashable {
    package var name: String
    package var value: Phrase

    package init(_ name: String, _ value: Phrase) {
      self.name = name
      self.value = value
    }
  }
}
