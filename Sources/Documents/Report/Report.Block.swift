import FileFormats

extension Report {
  /// One part of a document; every writer has one `switch` over these.
  package enum Block: Sendable, Hashable {
    /// Level 1 is the title of a report, 2 a section, 3 and more what is inside.
    case heading(level: Int, Phrase)
    case paragraph(Phrase)
    case list(List)
    case table(Table)
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
