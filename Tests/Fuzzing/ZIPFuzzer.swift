@testable import FileFormats
import Vocabulary

/// Reads any bytes as an archive and unpacks every entry, within limits as small as the inputs.
///
/// What was unpacked can be packed and unpacked again.
@c(LLVMFuzzerTestOneInput)
public func fuzzZIP(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let limits = ZIPArchive.Limits(entries: 64, entrySize: 1 << 20, totalSize: 4 << 20)
  // A stranger's mail: what can be unpacked is what it says, whatever stands beside it.
  if let listing = try? ZIPListing(bytes, limits: limits) {
    precondition(listing.items.count <= limits.entries)
    for item in listing.items {
      precondition(item.time == item.time.flatMap { FileTime("\($0)") })
      if let contents = try? listing.contents(of: item) { precondition(contents.count == item.size) }
    }
  }
  do throws(ZIPError) {
    let archive = try ZIPArchive(bytes, limits: limits)
    precondition(archive.entries.count <= limits.entries)
    var writer = ZIPWriter()
    var kept: [(name: String, contents: [UInt8])] = []
    for entry in archive.entries {
      precondition(archive.entry(named: entry.name) == entry)
      guard let contents = try? archive.contents(of: entry), !entry.isFolder else { continue }
      precondition(contents.count == entry.size && contents.count <= limits.entrySize)
      try writer.add(entry.name, contents)
      kept.append((entry.name, contents))
    }
    let again = try ZIPArchive(try writer.finish(), limits: limits)
    for (name, contents) in kept {
      guard let entry = again.entry(named: name) else { preconditionFailure("an entry is lost") }
      let unpacked = try again.contents(of: entry)
      precondition(unpacked == contents, "an entry has changed")
    }
  } catch {
    precondition(!"\(error)".isEmpty)
  }
  return 0
}
