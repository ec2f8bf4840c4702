import FileFormats
import FacilityPlanning
@testable import InventoryIntake
import Vocabulary

/// The files of the workspace that ships, which stand beside the one that is fuzzed.
private let shipped: [(role: WorkspaceRole, bytes: [UInt8])] = WorkspaceRole.allCases.map { role in
  (role, (try? FileReader().read("inventories/\(role.fileName)")) ?? [])
}

/// Reads any bytes as one of the settings files: they are settings or findings, each with a place in a file and words.
///
/// The first byte tells which file it is (`1` the register, `2` the criteria, …); the others are those that ship.
@c(LLVMFuzzerTestOneInput)
public func fuzzSettings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  precondition(shipped.contains { !$0.bytes.isEmpty }, "run it in the root of the project")
  guard let first = bytes.first else { return 0 }
  let chosen = Int(first &- UInt8(ascii: "1")) % shipped.count
  var documents = WorkspaceDocuments()
  for (place, file) in shipped.enumerated() where place == chosen || !file.bytes.isEmpty {
    documents.add(file.role, bytes: place == chosen ? Array(bytes.dropFirst()) : file.bytes, path: file.role.fileName)
  }
  let content = documents.content()
  for finding in content.findings {
    precondition(!finding.message.vi.isEmpty && !finding.message.en.isEmpty && !finding.source.file.isEmpty)
  }
  return 0
}
