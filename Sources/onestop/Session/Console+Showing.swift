import CommandLine
import Documents
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

  /// Prints a file in UTF-8.
  func show(_ file: [UInt8]) {
    print(String(decoding: file, as: UTF8.self), terminator: "", to: &output)
  }
}
