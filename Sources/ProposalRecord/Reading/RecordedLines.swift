package import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The lines of a proposal that was made earlier, as far as a decision answers them.
package struct RecordedLines: Sendable {
  /// What was proposed.
  package struct Line: Sendable, Hashable {
    package let rank: Int
    package let unit: Slug
    package let requirement: Slug
    package let remedy: Remedy.Kind
    /// The entry of the price book.
    package let item: Slug
    package let quantity: Int
    /// What the city was asked to pay.
    package let cost: Money
    /// What is left to the unit.
    package let ownPart: Money
  }

  /// In the order of priority; lines that are damaged are left out.
  package private(set) var lines: [Line] = []
  /// In the order of the file.
  package private(set) var damages: [RecordDamage] = []

  /// Reads the lines of a record.
  package init(_ document: JSONValue) {
    let record = Recorded<RecordedProposal>(document)
    do {
      for line in try record.lines.readElements() {
        do { lines.append(try Self.read(line)) } catch { damages.append(error) }
      }
    } catch {
      damages.append(error)
    }
  }

  private static func read(_ line: Recorded<RecordLine>) throws(RecordDamage) -> Line {
    try line.check()
    let amounts = 0...Money.limit.dong
    guard let remedy = Remedy.Kind(rawValue: try line.remedy.read()) else { throw line.remedy.damage(.noCode) }
    let cost = try line.cost.read(in: amounts)
    // Where nobody else pays, the unit does what the city does not.
    let ownPart: Int
    if line.ownPart.isAbsent {
      ownPart = max(0, try line.gross.read(in: amounts) - cost)
    } else {
      ownPart = try line.ownPart.read(in: amounts)
    }
    return Line(
      rank: try line.rank.read(in: 1...1_000_000),
      unit: try slug(line.unit),
      requirement: try slug(line.requirement),
      remedy: remedy,
      item: try slug(line.price),
      quantity: try line.quantity.read(in: 0...InventoryLimits.squareMetres),
      cost: Money(dong: cost),
      ownPart: Money(dong: ownPart)
    )
  }

  private static func slug(_ code: Recorded<String>) throws(RecordDamage) -> Slug {
    guard let slug = Slug(try code.read()) else { throw code.damage(.noCode) }
    return slug
  }
}
