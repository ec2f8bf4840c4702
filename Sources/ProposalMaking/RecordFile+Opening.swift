import FileFormats
package import InventoryIntake
package import ProposalRecord
import Vocabulary

extension RecordFile {
  /// Reads the record that a person names.
  ///
  /// - Throws: `FileReadError`; `FindingsStop` if it is no JSON; `SessionError` if it is not the record of a proposal.
  package init(opening path: String) throws {
    do { try self.init(path) } catch {
      switch error {
      case .file(let error): throw error
      case .document(let error, let path): throw FindingsStop(findings: [.unreadable(error, file: path)])
      case .otherSchema(let path): throw SessionError.noProposal(path)
      }
    }
  }
}

extension RecordedPromises {
  /// Reads what an earlier proposal asked for.
  ///
  /// - Throws: `WorkspaceError` if the file is not there or cannot be opened.
  /// - Returns: the lines, unless something is wrong with the file.
  package static func read(_ path: String) throws(WorkspaceError) -> Checked<RecordedPromises> {
    let bytes: [UInt8]
    do { bytes = try FileReader().read(path) } catch { throw .file(error) }
    do {
      let promises = RecordedPromises(try JSONReader().read(bytes))
      return Checked(promises, promises.damages.map { Finding($0, file: path) }).withoutErrors
    } catch {
      return Checked(refusal: .unreadable(error, file: path))
    }
  }
}

extension Finding {
  /// The finding that a value of a record is damaged.
  init(_ damage: RecordDamage, file: String) {
    let name = "proposal"
    let fault: MemberFault =
      switch damage.kind {
      case .absent: .missing(owner: damage.path.owner.member ?? name)
      case .otherType(let expected): .wrongType(MemberFault.Expected(expected))
      case .outOfBounds(let range): .outOfRange(text: damage.text ?? "", range)
      case .noCode: .noCode(text: damage.text ?? "")
      case .otherSchema: .otherFormat(text: damage.text ?? "", expected: RecordedProposal.schemaName)
      }
    self.init(fault, in: damage.path.member ?? name, at: damage.position, of: file)
  }
}

extension MemberFault.Expected {
  fileprivate init(_ expected: RecordDamage.Expected) {
    self =
      switch expected {
      case .object: .object
      case .list: .array
      case .text: .text
      case .number: .number
      case .boolean: .boolean
      case .extent: .scalar
      }
  }
}
