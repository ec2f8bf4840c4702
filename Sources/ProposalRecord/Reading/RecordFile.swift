package import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The record of a proposal, as a person names it: the file, or the folder that holds it.
package struct RecordFile: Sendable {
  /// The path of the file.
  package let path: String
  /// As the file has it.
  package let document: JSONValue
  /// The SHA-256 of the file, in hexadecimal.
  package let digest: String

  /// - Parameter digest: empty for a document that no decision can answer.
  init(path: String, document: JSONValue, digest: String = "") {
    (self.path, self.document, self.digest) = (path, document, digest)
  }
  /// As the schema reads it.
  package var record: Recorded<RecordedProposal> { Recorded(document) }

  /// The path before the names of the other documents.
  package var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
}

extension RecordFile {
  /// Reads a record.
  package init(_ named: String) throws(RecordFileError) {
    var path = named
    let bytes: [UInt8]
    do {
      do {
        bytes = try FileReader().read(path)
      } catch .isDirectory {
        path = (named.hasSuffix("/") ? named : "\(named)/") + RecordedProposal.fileName
        bytes = try FileReader().read(path)
      }
    } catch {
      throw .file(error)
    }
    try self.init(bytes, path: path)
  }

  /// Takes the bytes of a record.
  package init(_ bytes: [UInt8], path: String) throws(RecordFileError) {
    let document: JSONValue
    do { document = try JSONReader().read(bytes) } catch { throw .document(error, path: path) }
    self.init(path: path, document: document, digest: SHA256.hex(of: bytes))
    guard record.schema.value == RecordedProposal.schemaName else { throw .otherSchema(path: path) }
  }
}

/// Why a file is not the record of a proposal.
package enum RecordFileError: Error, Sendable {
  case file(FileReadError)
  case document(JSONError, path: String)
  case otherSchema(path: String)
}

extension Recorded where Value == RecordedProposal {
  /// The budget that the proposal was made with, if it is an amount.
  package var amountOfBudget: Money? {
    (try? self.policy.budget.read(in: 0...Money.largestBudget.dong)).map { Money(dong: $0) }
  }

  /// What the issuer wrote on the proposal.
  package var particulars: Proposal.Particulars {
    Proposal.Particulars(
      number: self.number.value,
      date: self.date.value.flatMap(CalendarDate.init),
      signer: self.signer.value,
      asOf: self.asOf.value.flatMap(CalendarDate.init),
      avoidsObsolete: self.avoidsObsolete.value ?? false
    )
  }

  /// The folder of the workspace, as the proposal names it.
  package var workspace: String? {
    guard let file = input(.register), let slash = file.lastIndex(of: "/") else { return nil }
    return String(file[..<slash])
  }
}
