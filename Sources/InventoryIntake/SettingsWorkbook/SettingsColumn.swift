import FacilityPlanning
import Vocabulary

/// A column of a sheet of settings, or a row of a form: which member it shows, and how.
struct SettingsColumn: Sendable {
  /// What stands in the cells.
  enum Kind: Sendable {
    case text
    /// A code, made from the name if the cell is blank.
    case code
    case number(ClosedRange<Int>)
    case money
    case percent
    case date
    case yesNo
    /// Texts with `;` between them.
    case texts
    case word([SettingsWord])
    case words([SettingsWord])
    case reference(SettingsTarget)
    case references(SettingsTarget)
    /// The object of another sheet to which the row belongs.
    case parent(SettingsTarget)
    /// The member that the row is or is part of, where a sheet shows two.
    case place([SettingsWord])
    /// Whether there is the document at all: without a single row one could not tell.
    case presence
    /// A list whose objects have a sheet of their own; no column is shown.
    case children(isAlways: Bool)
  }

  let path: MemberPath
  let kind: Kind
  let heading: LocalizedText
  /// What to write, beyond what the kind says.
  var explanation: LocalizedText?
  /// Whether a row is not complete without it.
  var isWanted = false
  /// Whether the cell belongs to the group of the row, and not to the row.
  var isOfGroup = false
  /// The document of the member, where a form shows several.
  var role: WorkspaceRole?
  /// The width in letters.
  var width: Int

  var isShown: Bool { if case .children = kind { false } else { true } }
}

/// A word of a closed set: as documents write it, and as people read it.
struct SettingsWord: Sendable, Hashable {
  let raw: String
  let name: LocalizedText

  init(_ raw: String, _ vi: String, _ en: String) {
    self.raw = raw
    name = LocalizedText(vi: vi, en: en)
  }
}

/// The way to a member inside an object: `name.vi`, or `recipients[].vi` for one member of each object of a list.
struct MemberPath: Sendable, Hashable {
  /// The keys on the way to a list, if there is one on the way; `keys` begin inside its objects.
  let list: [String]?
  let keys: [String]

  init(_ text: String) {
    let parts = text.split(separator: ".").map(String.init)
    if let place = parts.firstIndex(where: { $0.hasSuffix("[]") }) {
      list = parts[..<place] + [String(parts[place].dropLast(2))]
      keys = Array(parts[(place + 1)...])
    } else {
      (list, keys) = (nil, parts)
    }
  }

  /// The member of the document or object in which it all lies.
  var first: String { list?.first ?? keys.first ?? "" }
  /// The name that a message gives the member.
  var last: String { keys.last ?? list?.last ?? "" }
}

// MARK: - Short ways to describe columns

extension SettingsColumn {
  private static func column(_ path: String, _ kind: Kind, _ vi: String, _ en: String, _ width: Int) -> Self {
    Self(path: MemberPath(path), kind: kind, heading: LocalizedText(vi: vi, en: en), width: width)
  }

  static func text(_ path: String, _ vi: String, _ en: String, width: Int = 24) -> Self {
    column(path, .text, vi, en, width)
  }
  static func code(_ path: String, _ vi: String = "Mã", _ en: String = "Code") -> Self {
    column(path, .code, vi, en, 18)
  }
  static func number(_ path: String, _ vi: String, _ en: String, _ range: ClosedRange<Int>) -> Self {
    column(path, .number(range), vi, en, 11)
  }
  static func money(_ path: String, _ vi: String, _ en: String) -> Self { column(path, .money, vi, en, 16) }
  static func percent(_ path: String, _ vi: String, _ en: String) -> Self { column(path, .percent, vi, en, 11) }
  static func date(_ path: String, _ vi: String, _ en: String) -> Self { column(path, .date, vi, en, 13) }
  static func yesNo(_ path: String, _ vi: String, _ en: String) -> Self { column(path, .yesNo, vi, en, 10) }
  static func texts(_ path: String, _ vi: String, _ en: String, width: Int = 34) -> Self {
    column(path, .texts, vi, en, width)
  }
  static func word(_ path: String, _ vi: String, _ en: String, _ words: [SettingsWord]) -> Self {
    column(path, .word(words), vi, en, width(of: words))
  }
  /// The longest word fits into one line, unless it is very long.
  private static func width(of words: [SettingsWord]) -> Int {
    min(36, max(14, (words.map(\.name.vi.count).max() ?? 0) + 4))
  }
  static func words(_ path: String, _ vi: String, _ en: String, _ words: [SettingsWord]) -> Self {
    column(path, .words(words), vi, en, 26)
  }
  static func reference(_ path: String, _ vi: String, _ en: String, _ target: SettingsTarget) -> Self {
    column(path, .reference(target), vi, en, 26)
  }
  static func references(_ path: String, _ vi: String, _ en: String, _ target: SettingsTarget) -> Self {
    column(path, .references(target), vi, en, 34)
  }
  static func parent(_ target: SettingsTarget, _ vi: String, _ en: String) -> Self {
    column("", .parent(target), vi, en, 28).wanted()
  }
  static func place(_ vi: String, _ en: String, _ words: [SettingsWord]) -> Self {
    column("", .place(words), vi, en, 16)
  }
  static func presence(_ vi: String, _ en: String, of role: WorkspaceRole) -> Self {
    column("", .presence, vi, en, 10).of(role)
  }
  static func children(_ path: String, isAlways: Bool = true) -> Self {
    column(path, .children(isAlways: isAlways), "", "", 0)
  }

  /// A text in both languages, a column each.
  static func pair(_ path: String, _ vi: String, _ en: String, wanted isWanted: Bool = false, width: Int = 28) -> [Self]
  {
    var columns = [
      text("\(path).vi", "\(vi) (tiếng Việt)", "\(en) (Vietnamese)", width: width),
      text("\(path).en", "\(vi) (tiếng Anh)", "\(en) (English)", width: width),
    ]
    if isWanted { columns = columns.map { $0.wanted() } }
    return columns
  }

  static var source: Self { text("source", "Nguồn", "Source", width: 30) }
  static var assumption: Self {
    yesNo("assumption", "Giả định", "Assumption").saying(
      "Ghi Có nếu chưa có nguồn công bố; mọi văn bản lập ra sẽ nói rõ.",
      "Yes if no published source supports it; every document made from it says so."
    )
  }
  static var note: [Self] { pair("note", "Ghi chú", "Note", width: 34) }

  func wanted() -> Self { changed { $0.isWanted = true } }
  func ofGroup() -> Self { changed { $0.isOfGroup = true } }
  func of(_ role: WorkspaceRole) -> Self { changed { $0.role = role } }
  func saying(_ vi: String, _ en: String) -> Self { changed { $0.explanation = LocalizedText(vi: vi, en: en) } }

  private func changed(_ change: (inout Self) -> Void) -> Self {
    var column = self
    change(&column)
    return column
  }
}
