import FacilityPlanning
import FacilityWording
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
    let own =
      decision(on: unit, requirement) + inventory(of: name, unit: unit, requirement: requirement) + price(of: name)
    let near = own + register(of: unit) + shares(of: unit) + contributions(to: unit, for: requirement)
    if !near.isEmpty { return near }
    let others = inventory(of: name, unit: unit, requirement: nil) + everywhere
    return others.isEmpty ? [.shared] : others
  }

  /// What holds for all lines: budget, goals, locks, rounding, the criteria.
  var everywhere: [DifferenceCause] {
    let (old, new) = (before.record.policy, after.record.policy)
    return number(old.budget, new.budget) + number(old.contingencyPercent, new.contingencyPercent)
      + number(old.rounding, new.rounding)
      + list(
        old.goals,
        new.goals,
        name: LocalizedText(vi: "các mục tiêu hoặc thứ tự của chúng", en: "the goals or their order")
      )
      + list(old.locks, new.locks, name: LocalizedText(vi: "các khoản đã chốt", en: "the locks"))
      + list(
        old.contributions,
        new.contributions,
        name: LocalizedText(vi: "các khoản đóng góp của nguồn khác", en: "the contributions of others")
      ) + criteria
  }

  /// A list of the policy in which anything is another.
  private func list<Element>(
    _ old: Recorded<[Element]>,
    _ new: Recorded<[Element]>,
    name: LocalizedText
  ) -> [DifferenceCause] {
    guard old.leaves != new.leaves else { return [] }
    return [
      DifferenceCause(
        .policy,
        source: after.input(.policy).map { "\($0): \(new.path.last)" },
        name: name,
        before: old.count().map { "[\($0)]" },
        after: new.count().map { "[\($0)]" }
      )
    ]
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

  private func number(_ old: Recorded<Int>, _ new: Recorded<Int>) -> [DifferenceCause] {
    number(new.path.last, RecordWords.name(of: new.path.last), old.value, new.value)
  }

  private func number(_ member: String, _ name: LocalizedText, _ old: Int?, _ new: Int?) -> [DifferenceCause] {
    guard old != new else { return [] }
    return [
      DifferenceCause(
        .policy,
        source: after.input(.policy).map { "\($0): \(member)" },
        name: name,
        before: old.map { String($0) },
        after: new.map { String($0) }
      )
    ]
  }

  private func shares(of unit: String) -> [DifferenceCause] {
    guard let kind = (after.units[unit] ?? before.units[unit])?.kind.value else { return [] }
    let member = "costShare.\(kind)"
    func share(_ side: ComparedProposal) -> Int? { side.record.policy.costShare[entry: kind].value }
    return number(member, LocalizedText(vi: member, en: member), share(before), share(after))
  }

  /// What others give for the gap of a line, in all.
  private func contributions(to unit: String, for requirement: String) -> [DifferenceCause] {
    func sum(_ side: ComparedProposal) -> Int? {
      let given = side.record.policy.contributions.elements().filter {
        $0.unit.value == unit && $0.requirement.value == requirement
      }
      return given.isEmpty
        ? nil : given.compactMap(\.amount.value).reduce(0) { $0.addingReportingOverflow($1).partialValue }
    }
    let name = LocalizedText(vi: "nguồn khác đóng góp cho hạng mục", en: "money of others for the item")
    return number("contributions[\(unit)/\(requirement)]", name, sum(before), sum(after))
  }

  /// What is approved of the gap of a line and still to come.
  private func decision(on unit: String, _ requirement: String) -> [DifferenceCause] {
    func commitments(_ side: ComparedProposal) -> [Recorded<RecordCommitment>] {
      side.record.commitments.elements().filter { $0.unit.value == unit && $0.requirement.value == requirement }
    }
    func sum(_ commitments: [Recorded<RecordCommitment>]) -> Int {
      commitments.compactMap(\.outstanding.value).reduce(0) { $0.addingReportingOverflow($1).partialValue }
    }
    let (old, new) = (commitments(before), commitments(after))
    guard sum(old) != sum(new) else { return [] }
    return [
      DifferenceCause(
        .decision,
        source: (new.first ?? old.first)?.sources.approved.place,
        name: LocalizedText(vi: "được duyệt, còn chờ về", en: "approved and still to come"),
        before: String(sum(old)),
        after: String(sum(new))
      )
    ]
  }

  private func price(of name: String) -> [DifferenceCause] {
    guard let item = (after.lines[name] ?? before.lines[name])?.price.value,
      let old = before.prices[item], let new = after.prices[item],
      let was = old.base.digits, let now = new.base.digits, was != now
    else { return [] }
    let name = LocalizedText(
      vi: "đơn giá “\(new.name.vi.value ?? item)”",
      en: "price of “\(new.name.en.value ?? item)”"
    )
    let source = new.source.sourceValue?.description
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
    func change<Value>(_ was: Recorded<Value>, _ now: Recorded<Value>) -> [DifferenceCause] {
      guard was.text != now.text else { return [] }
      let member = now.path.last
      return [
        DifferenceCause(
          .register,
          source: after.input(.register).map { "\($0): units[\(unit)].\(member)" },
          name: RecordWords.name(of: member),
          before: was.text,
          after: now.text
        )
      ]
    }
    return change(old.recognised, new.recognised) + change(old.otherScore, new.otherScore)
      + change(old.costShare, new.costShare) + change(old.ownFunds, new.ownFunds)
      + change(old.counters, new.counters) + change(old.residents, new.residents) + change(old.kind, new.kind)
  }
}

extension CauseFinder {
  /// The cells that state something else about what a requirement asks for, or, without one, about anything.
  func inventory(of name: String, unit: String, requirement: String?) -> [DifferenceCause] {
    let files = (before.unit(unit).inventory.value, after.unit(unit).inventory.value)
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
      return (line.map(\.status.value) ?? side.unfunded[name]?.status.value, line?.have.text)
    }
    let (old, new) = (state(before), state(after))
    if isOwn {
      guard old != new, old.status != new.status || (old.have != nil && new.have != nil) else { return [] }
      let cell = (after.lines[name] ?? before.lines[name])?.sources.inventory.elements().first?.sourceValue
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
