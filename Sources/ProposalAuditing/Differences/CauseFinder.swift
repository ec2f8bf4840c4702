import FacilityPlanning
import FacilityWording
import FileFormats
import ProposalRecord
import Vocabulary

/// Finds the inputs because of which a line differs between two proposals.
struct CauseFinder {
  let before: ComparedProposal
  let after: ComparedProposal

  /// The causes of a line, the closest first: its cells, its price, its unit, then what holds for all.
  func causes(of name: String) -> [DifferenceCause] {
    let parts = name.split(separator: "/").map(String.init)
    guard let unit = parts.first, let requirement = parts.last else { return [.shared] }
    let own = inventory(of: name, unit: unit, requirement: requirement) + price(of: name)
    let near = own + register(of: unit) + shares(of: unit)
    if !near.isEmpty { return near }
    let others = inventory(of: name, unit: unit, requirement: nil) + everywhere
    return others.isEmpty ? [.shared] : others
  }

  /// What holds for all lines: budget, goals, locks, rounding, the criteria.
  var everywhere: [DifferenceCause] {
    var causes: [DifferenceCause] = []
    for member in ["budget", "contingencyPercent", "rounding"] {
      causes += number(member, before.integer("policy", member), after.integer("policy", member))
    }
    for member in ["goals", "locks"] where text(before, member) != text(after, member) {
      let count = { (side: ComparedProposal) in side.record["policy"]?[member]?.elements?.count }
      let name = LocalizedText(
        vi: member == "goals" ? "các mục tiêu hoặc thứ tự của chúng" : "các khoản đã chốt",
        en: member == "goals" ? "the goals or their order" : "the locks"
      )
      causes.append(
        DifferenceCause(
          .policy,
          source: after.input(.policy).map { "\($0): \(member)" },
          name: name,
          before: count(before).map { "[\($0)]" },
          after: count(after).map { "[\($0)]" }
        )
      )
    }
    return causes + criteria
  }

  private func text(_ side: ComparedProposal, _ member: String) -> [String] {
    guard let value = side.record["policy"]?[member] else { return [] }
    return Self.leaves(of: value)
  }

  /// All values below one, for telling whether anything in it changed.
  private static func leaves(of value: JSONValue) -> [String] {
    switch value.node {
    case .object(let members): members.sorted { $0.key < $1.key }.flatMap { [$0.key] + leaves(of: $0.value) }
    case .array(let elements): elements.flatMap(leaves)
    case .string(let text), .number(let text): [text]
    case .boolean(let isTrue): [isTrue ? "true" : "false"]
    case .null: ["null"]
    }
  }

  private var criteria: [DifferenceCause] {
    guard let (old, new) = digests(.criteria), old != new else { return [] }
    return [
      DifferenceCause(
        .criteria,
        source: after.input(.criteria),
        name: LocalizedText(vi: "mã băm của bộ tiêu chí", en: "digest of the criteria"),
        before: String(old.prefix(8)),
        after: String(new.prefix(8))
      )
    ]
  }

  private func digests(_ role: ProposalInput.Role) -> (String, String)? {
    guard let old = before.input(role).flatMap({ before.digests[$0] }),
      let new = after.input(role).flatMap({ after.digests[$0] })
    else { return nil }
    return (old, new)
  }

  private func number(_ member: String, _ old: Int?, _ new: Int?) -> [DifferenceCause] {
    guard old != new else { return [] }
    return [
      DifferenceCause(
        .policy,
        source: after.input(.policy).map { "\($0): \(member)" },
        name: RecordMemberNames.name(of: member),
        before: old.map { String($0) },
        after: new.map { String($0) }
      )
    ]
  }

  private func shares(of unit: String) -> [DifferenceCause] {
    guard let kind = (after.units[unit] ?? before.units[unit])?["kind"]?.string else { return [] }
    return number(
      "costShare.\(kind)",
      before.integer("policy", "costShare", kind),
      after.integer("policy", "costShare", kind)
    )
  }

  private func price(of name: String) -> [DifferenceCause] {
    guard let item = (after.lines[name] ?? before.lines[name])?["price"]?.string,
      let old = before.prices[item], let new = after.prices[item],
      let was = old["base"]?.number, let now = new["base"]?.number, was != now
    else { return [] }
    let source = new["source"].flatMap(Source.init)?.description
    let name = LocalizedText(
      vi: "đơn giá “\(new["name"]?["vi"]?.string ?? item)”",
      en: "price of “\(new["name"]?["en"]?.string ?? item)”"
    )
    return [DifferenceCause(.price, source: source, name: name, before: was, after: now)]
  }

  private func register(of unit: String) -> [DifferenceCause] {
    guard let old = before.units[unit], let new = after.units[unit] else {
      guard before.units[unit] != nil || after.units[unit] != nil else { return [] }
      let name = LocalizedText(
        vi: after.units[unit] == nil ? "đơn vị không còn trong danh sách" : "đơn vị mới có trong danh sách",
        en: after.units[unit] == nil ? "the unit is no longer registered" : "the unit is new in the register"
      )
      return [DifferenceCause(.register, source: after.input(.register), name: name, before: nil, after: nil)]
    }
    return ["recognised", "otherScore", "counters", "residents", "kind"].compactMap { member in
      let (was, now) = (old[member]?.number ?? old[member]?.string, new[member]?.number ?? new[member]?.string)
      guard was != now else { return nil }
      return DifferenceCause(
        .register,
        source: after.input(.register).map { "\($0): units[\(unit)].\(member)" },
        name: RecordMemberNames.name(of: member),
        before: was,
        after: now
      )
    }
  }
}

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
