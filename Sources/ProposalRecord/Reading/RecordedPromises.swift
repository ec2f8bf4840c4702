package import FacilityPlanning
package import FileFormats
import Vocabulary

/// What a proposal that was made earlier asked for, line by line.
package struct RecordedPromises: Sendable {
  /// In the order of priority; lines that are damaged are left out.
  package private(set) var promises: [FundedRemedy.Promise] = []
  /// In the order of the file.
  package private(set) var damages: [RecordDamage] = []

  /// Nothing, of a file that is no document.
  package init() {}

  /// Reads the lines of a record.
  package init(_ document: JSONValue) {
    let record = Recorded<RecordedProposal>(document)
    do {
      try record.check()
      checkSchema(record.schema)
      for line in try record.lines.readElements() { add(line) }
    } catch {
      damages.append(error)
    }
  }

  private mutating func checkSchema(_ schema: Recorded<String>) {
    do {
      let name = try schema.read()
      if name != RecordedProposal.schemaName { damages.append(schema.damage(.otherSchema)) }
    } catch {
      damages.append(error)
    }
  }

  private mutating func add(_ line: Recorded<RecordLine>) {
    do { try line.check() } catch { return damages.append(error) }
    let unit = slug(line.unit)
    let requirement = slug(line.requirement)
    let cost = attempt { () throws(RecordDamage) in try line.cost.read(in: 0...Money.limit.dong) }
    if let unit, let requirement, let cost {
      promises.append(FundedRemedy.Promise(unit: unit, requirement: requirement, cost: Money(dong: cost)))
    }
  }

  private mutating func slug(_ code: Recorded<String>) -> Slug? {
    attempt { () throws(RecordDamage) in
      guard let slug = Slug(try code.read()) else { throw code.damage(.noCode) }
      return slug
    }
  }

  /// Reads a value, or keeps what is wrong with it.
  private mutating func attempt<Value>(_ read: () throws(RecordDamage) -> Value) -> Value? {
    do { return try read() } catch {
      damages.append(error)
      return nil
    }
  }
}
