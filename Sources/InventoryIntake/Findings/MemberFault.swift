package import FileFormats
import Vocabulary

/// What is wrong with a member of a JSON document that another room reads, for a finding in the usual words.
package enum MemberFault: Sendable, Hashable {
  /// What a member was expected to be.
  package enum Expected: Sendable, Hashable {
    case object
    case array
    case text
    case number
    case boolean
    case scalar
  }

  /// The owner, named in the words of the format, must have it and does not.
  case missing(owner: String)
  case wrongType(Expected)
  case outOfRange(text: String, ClosedRange<Int>)
  case noCode(text: String)
  /// The document says that it is something else.
  case otherFormat(text: String, expected: String)
}

extension Finding {
  /// The finding that a fault is at a position of a file, or in the file as a whole.
  package init(_ fault: MemberFault, in member: String, at position: Position?, of file: String) {
    let source = position.map { Source(file: file, $0) } ?? Source(file: file)
    switch fault {
    case .missing(let owner): self.init(MissingMember(member: member, of: owner), at: source)
    case .wrongType(let expected): self.init(WrongType(member: member, expected: expected), at: source)
    case .outOfRange(let text, let range):
      self.init(NumberOutOfRange(text: text, member: member, range: range), at: source)
    case .noCode(let text):
      self = Self.unfit(text, in: member, at: source) ?? Finding(InvalidCode(text: text, member: member), at: source)
    case .otherFormat(let text, let expected):
      self =
        Self.unfit(text, in: member, at: source)
        ?? Finding(UnsupportedFormat(found: text, expected: expected), at: source)
    }
  }

  /// What makes a text unfit, whatever it should say.
  private static func unfit(_ text: String, in member: String, at source: Source) -> Finding? {
    if WordKey(text).isEmpty { return Finding(WrongType(member: member, expected: .text), at: source) }
    return TextInspection.problem(of: text)?.finding(at: source)
  }
}
