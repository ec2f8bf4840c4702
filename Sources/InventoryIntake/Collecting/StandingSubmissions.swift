import FacilityPlanning
import FileFormats
import Vocabulary

/// The submissions that lie in a round already, by their units.
struct StandingSubmissions {
  /// One that lies there.
  struct Submission: Sendable {
    /// The name in the folder of the round.
    let name: String
    let unit: Slug
    let digest: String
    let version: FileVersion
    /// Whether it is one of several in a file of all units.
    let isPart: Bool
    /// The digest of its facts; absent if it holds errors.
    let facts: String?
    /// Where it came from, if there is a receipt.
    let receipt: Receipt?
  }

  private var units: [Slug: [String]] = [:]
  private var shared: Set<String> = []
  private let reader: SubmissionReader
  private let round: Round
  private let folder: WorkspaceFolder
  private let receipts: [String: Receipt]

  /// Finds out whose the files of a round are: by their names, or else by what stands in them.
  init(
    _ paths: [String],
    round: Round,
    folder: WorkspaceFolder,
    receipts: [Receipt],
    reader: SubmissionReader
  ) throws(FileReadError) {
    self.reader = reader
    self.round = round
    self.folder = folder
    let placed = receipts.compactMap { receipt in receipt.place.map { ($0, receipt) } }
    self.receipts = Dictionary(placed) { _, last in last }
    for path in paths where !RoundFolders.isFolder(folder.location(of: path)) {
      let name = FileName(path).name
      if let code = Slug(FileName(path).stem), reader.register.unit(code) != nil {
        units[code, default: []].append(name)
        continue
      }
      let bytes = try FileReader().read(folder.location(of: path))
      if FileName(path).stem.lowercased() == "_all" {
        shared.insert(name)
        let outcomes = reader.readAll(bytes, file: path, round: round)
        for unit in outcomes.compactMap(\.unit) { units[unit, default: []].append(name) }
      } else if let unit = reader.read(bytes, file: path, round: round).unit {
        units[unit, default: []].append(name)
      }
    }
  }

  /// The units of which something lies there, whatever is wrong with it.
  var all: Set<Slug> { Set(units.keys) }

  /// What lies there of a unit, read now.
  func of(_ unit: Slug) throws(FileReadError) -> [Submission] {
    var found: [Submission] = []
    for name in units[unit] ?? [] {
      let path = "\(folder.name)/\(round)/\(name)"
      let bytes = try FileReader().read(folder.location(of: path))
      let isPart = shared.contains(name)
      let outcomes =
        isPart
        ? reader.readAll(bytes, file: path, round: round) : [reader.read(bytes, file: path, round: round)]
      let inventory = outcomes.first { $0.unit == unit }?.inventory
      let digest = SHA256.hex(of: bytes)
      let receipt = receipts[name].flatMap { $0.digest == digest ? $0 : nil }
      let trail = receipt?.name.split(separator: "/").map(String.init) ?? [name]
      let marks = ([trail.last.map { FileName($0).stem } ?? ""] + trail.dropLast().reversed()).lazy
      let documentTime = StoredFile(bytes, name: name).documentTime
      // A receipt tells one time: the workbook's own, or else that of the file as it was sent.
      let sentTime = receipt == nil ? FileTime(ofFile: folder.location(of: path)) : receipt?.time
      found.append(
        Submission(
          name: name,
          unit: unit,
          digest: digest,
          version: FileVersion(
            mark: marks.compactMap(VersionMark.init).first,
            documentTime: documentTime,
            fileTime: receipt != nil && documentTime != nil ? nil : sentTime
          ),
          isPart: isPart,
          facts: inventory.map { FactsDigest.of($0.rows, reader.vocabulary.edition) },
          receipt: receipt
        )
      )
    }
    return found
  }
}
