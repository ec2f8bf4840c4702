package import FacilityPlanning
import FileFormats
import Vocabulary

/// The lines of a proposal that was made earlier, read from its `proposal.json`.
package enum RecordedLines {
  private static let schema = "onestop.proposal/1"

  /// Reads what a proposal asked for, in the order of priority.
  ///
  /// - Throws: `WorkspaceError` if the file is not there or cannot be opened.
  /// - Returns: the lines that could be read, and what is wrong with the file.
  package static func read(
    _ path: String
  ) throws(WorkspaceError) -> (promises: [FundedRemedy.Promise], findings: [Finding]) {
    let bytes: [UInt8]
    do { bytes = try FileReader().read(path) } catch { throw .file(error) }
    do {
      return read(try JSONReader().read(bytes), file: path)
    } catch {
      return ([], [.unreadable(error, file: path)])
    }
  }

  private static func read(
    _ document: JSONValue,
    file: String
  ) -> (promises: [FundedRemedy.Promise], findings: [Finding]) {
    var object = ObjectReader(document, file: file, name: "proposal")
    if let schema = object.string("schema"), schema != Self.schema {
      object.report(UnsupportedFormat(found: schema, expected: Self.schema), at: document["schema"] ?? document)
    }
    var promises: [FundedRemedy.Promise] = []
    for element in object.elements("lines") {
      var line = ObjectReader(element, file: file, name: "lines")
      let unit = line.slug("unit")
      let requirement = line.slug("requirement")
      let cost = line.integer("cost", in: 0...Money.limit.dong)
      object.adopt(line.findings)
      if let unit, let requirement, let cost {
        promises.append(FundedRemedy.Promise(unit: unit, requirement: requirement, cost: Money(dong: cost)))
      }
    }
    return (promises, object.findings)
  }
}
