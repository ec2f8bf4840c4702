import CommandLine
package import FileFormats

/// An encoding on the command line: `utf-16le`, `TCVN3`.
extension TextEncoding: LosslessStringConvertible {
  package init?(_ description: String) { self.init(rawValue: description.lowercased()) }
  package var description: String { rawValue }
}
