import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

extension CauseFinder {
  /// The cells that state something else about what a requirement asks for, or, without one, about anything.
  func inventory(of name: String, unit: String, requirement: String?) -> [DifferenceCause] {
    let files = (before.units[unit]?["inventory"]?.string, after.units[unit]?["inventory"]?.string)
    let digests = (files.0.flatMap { before.digests[$0] }, files.1.flatMap { after.digests[$0] })
    guard digests.0 != digests.1 else { return [] }
    if let old = before.inventories[unit], let new = after.inventories[unit],
      let edition = after.edition ?? before.edition
    {
      let item = requirement.flatMap(Slug.init).flatMap { edition.requirement($0)?.item }
      if requirement != nil, item == nil { return [] }
      return InventoryChanges(edition: edition).causes(from: old, to: new, item: item)
    }
    return recorded(name, unit: unit, files, isOwn: requirement != nil)
  }

  /// What the records alone tell of a change in an inventory.
  private func recorded(
    _ name: String,
    unit: String,
    _ files: (String?, String?),
    isOwn: Bool
  ) -> [DifferenceCause] {
    func state(_ side: ComparedProposal) -> (status: String?, have: String?) {
      let line = side.lines[name]
      return (
        (line ?? side.unfunded[name])?["status"]?.string, line?["have"]?.number ?? line?["have"]?.string
      )
    }
    let (old, new) = (state(before), state(after))
    if isOwn {
      guard old != new, old.status != new.status || (old.have != nil && new.have != nil) else { return [] }
      let cell = (after.lines[name] ?? before.lines[name])?["sources"]?["inventory"]?.elements?.first.flatMap(
        Source.init
      )
      let words = { (state: (status: String?, have: String?)) -> LocalizedText in
        let status = state.status.flatMap(RequirementStatus.init)?.name
        let have = state.have.map { " (\($0))" } ?? ""
        return LocalizedText(
          vi: (status?.vi ?? "không phải thiếu hụt") + have,
          en: (status?.en ?? "no gap") + have
        )
      }
      return [
        DifferenceCause(
          cell: cell?.description ?? files.1 ?? files.0,
          name: LocalizedText(vi: "hiện trạng", en: "status"),
          before: words(old),
          after: words(new)
        )
      ]
    }
    return [
      DifferenceCause(
        .unknown,
        source: files.1 ?? files.0,
        name: LocalizedText(
          vi: "tệp kiểm kê của đơn vị đã khác; bản trước không còn nên không rõ ô nào",
          en: "the inventory of the unit is another; the one before is gone, so the cell is not known"
        )
      )
    ]
  }
}
