import FileFormats
import ProposalWriting

extension Console {
  /// Prints a report for a person.
  func show(_ report: Report, _ options: CommonOptions) {
    let writer = TextWriter(width: columns, palette: options.palette(for: output, on: self))
    print(writer.write(report), terminator: "", to: &output)
  }

  /// Prints a record for programs.
  func show(_ record: some Encodable) throws {
    print(try JSONText.encode(record), terminator: "", to: &output)
  }
}
