import FacilityPlanning
import Vocabulary

/// The headings that mean something to the reader, whatever unit of measure they name.
///
///     Rộng (mm)   Rộng (cm)   Chiều rộng, m        the width
///     Kích thước (cm) Rộng                         the width, from a heading in two lines
///     KT (rộng x cao)   Kích thước (cm)            width and height in one cell
///     Nguyên giá (nghìn đồng)                      the original cost
///
/// In which unit a column is read, its heading says: see ``MeasureUnit``.
struct ColumnWords: Sendable {
  private(set) var words: WordList<Column>
  private var lengths: Set<Slug> = []

  init(_ words: WordList<Column>) { self.words = words }

  /// Adds the names of an attribute.
  mutating func add(_ attribute: IdentityAttribute) {
    let names = [attribute.name.vi, attribute.name.en, attribute.id.description] + attribute.aliases
    words.add(names, proposed: 2, meaning: .attribute(attribute.id))
    if case .length = attribute.kind { lengths.insert(attribute.id) }
  }

  /// What a heading means.
  subscript(heading: String) -> Column? {
    if let known = words[heading] { return known }
    guard heading.utf8.count <= Self.longestHeading else { return nil }
    let named = MeasureUnit.split(heading: heading)
    let bare = named?.rest ?? heading
    let unit = named?.unit ?? .millimetre
    if named != nil, let column = measured(bare, in: unit) { return column }
    guard let sides = Self.withoutSize(bare) else { return nil }
    return measured(sides, in: unit) ?? (isSize(sides, in: unit) ? .size : nil)
  }

  /// What a heading means that names no unit of measure: all but lengths, areas, amounts of money and sizes.
  func named(_ heading: String) -> Column? { words[heading] }

  /// The words, without their marks, with which what means something begins.
  var beginnings: Set<String> {
    words.beginnings.union(Self.sizes.compactMap { $0.front.split(separator: " ").first.map(String.init) })
      .union(MeasureUnit.beginnings)
  }

  /// The column that a heading without its unit means, if that unit measures it.
  private func measured(_ heading: String, in unit: MeasureUnit) -> Column? {
    switch unit {
    case .length:
      let column = words[heading] ?? words["\(heading) mm"]
      if case .attribute(let id) = column, lengths.contains(id) { return column }
    case .area:
      if words[heading] == .area || words["\(heading) m2"] == .area { return .area }
    case .money:
      if words[heading] == .originalCost { return .originalCost }
    }
    return nil
  }

  /// Whether what follows the word for a size leaves width and height together.
  private func isSize(_ sides: String, in unit: MeasureUnit) -> Bool {
    guard attribute(.width) != nil, case .length = unit else { return false }
    let syllables = ConditionLexicon.syllables(of: sides).map(\.plain)
    return syllables.allSatisfy { SizeOrder.words.contains($0) }
      && (SizeOrder(sides) != nil || !syllables.contains { SizeOrder.side($0) != nil })
  }

  /// The attribute of a side, if the edition has it.
  func attribute(_ side: SizeOrder.Side) -> Slug? {
    for name in side.names {
      if case .attribute(let id) = words[name] ?? words["\(name) mm"], lengths.contains(id) { return id }
    }
    return nil
  }

  /// What follows the word for a size; nothing if a heading does not begin with it.
  private static func withoutSize(_ heading: String) -> String? {
    func isBreak(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    // Nearly every heading begins with another word, which is seen before the rest is taken apart.
    let first = WordKey(heading.drop(while: isBreak).prefix { !isBreak($0) }).plain
    guard sizes.contains(where: { $0.front == first || $0.front.hasPrefix(first + " ") }) else { return nil }
    let syllables = heading.split(whereSeparator: isBreak)
    for (front, count) in sizes {
      let words = syllables.prefix(count).map { WordKey($0).plain }.joined(separator: " ")
      if words == front { return syllables.dropFirst(count).joined(separator: " ") }
    }
    return nil
  }

  /// The words for a size, with the number of their syllables.
  private static let sizes: [(front: String, count: Int)] = [
    ("kich thuoc", 2), ("kt", 1), ("size", 1), ("dimensions", 1),
  ]

  private static let longestHeading = 300
}

extension ColumnWords {
  /// The known headings of which an unknown one can be a slip of the pen.
  func slips(of heading: String) -> [String] { words.slips(of: heading) }

  /// The known headings that are nearest to an unknown one.
  func nearest(to heading: String) -> [String] { words.nearest(to: heading) }

  var nearestWords: NearestWords { words.nearestWords }
  var proposedWords: [String] { words.proposedWords }

  /// The first of the headings that mean the same as one.
  func firstWord(for heading: String) -> String? { words.firstWord(for: heading) }

  /// Adds a heading that means the same as a known one.
  mutating func teach(_ heading: String, meaning known: String) { words.teach(heading, meaning: known) }
}

/// Which side stands first where two stand in one cell.
enum SizeOrder: Sendable, Hashable {
  /// A side of a board.
  enum Side: Sendable, Hashable {
    case width
    case height

    var names: [String] {
      switch self {
      case .width: ["width", "Rộng", "Chiều rộng"]
      case .height: ["height", "Cao", "Chiều cao"]
      }
    }
  }

  case widthFirst
  case heightFirst

  /// The order that a heading says: `rộng x cao`, `CxR`; nothing if it says none.
  init?(_ text: String) {
    let words = ConditionLexicon.syllables(of: text).map(\.plain)
    if words.contains("rxc") {
      self = .widthFirst
      return
    }
    if words.contains("cxr") {
      self = .heightFirst
      return
    }
    switch words.compactMap(Self.side) {
    case [.width, .height]: self = .widthFirst
    case [.height, .width]: self = .heightFirst
    default: return nil
    }
  }

  /// The side that a word without its marks means.
  static func side(_ word: String) -> Side? {
    switch word {
    case "rong", "ngang", "r", "width", "w": .width
    case "cao", "c", "height", "h": .height
    default: nil
    }
  }

  /// The words of which headings of sizes are made.
  static let words: Set<String> = [
    "rong", "ngang", "r", "width", "w", "cao", "c", "height", "h", "x", "chieu", "bien", "bang", "va", "and", "rxc",
    "cxr",
  ]
}
