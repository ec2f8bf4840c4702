package import FacilityPlanning
import FacilityWording
import FileFormats
import ProposalRecord
import Vocabulary

/// How far decisions are, for programs: what `progress --decisions --json` prints, and a member of `progress --json`.
package struct DeliveryRecord: JSONRecord {
  struct Sums: Encodable, Sendable {
    struct Sum: Encodable, Sendable {
      var lines: Int
      var amount: Int

      init(_ sum: DeliverySums.Sum) { (lines, amount) = (sum.lines, sum.money.dong) }
    }

    var proposed: Sum
    var approved: Sum
    var contracted: Sum
    var accepted: Sum
    var paid: Sum
    var cancelled: Sum
    /// What contracts cost less than what was approved.
    var saving: Int
    var contractsWithoutValue: Int
    /// What would be paid if payments kept step with time; absent where the lines are of several decisions.
    var due: Int?
    /// Paid of approved, per mille; absent if nothing is approved.
    var rate: Int?
    /// The time that has passed, per mille.
    var time: Int?

    init(_ sums: DeliverySums, hasTime: Bool = true) {
      proposed = Sum(sums.proposed)
      approved = Sum(sums.approved)
      contracted = Sum(sums.contracted)
      accepted = Sum(sums.accepted)
      paid = Sum(sums.paid)
      cancelled = Sum(sums.cancelled)
      saving = sums.saving.dong
      contractsWithoutValue = sums.contractsWithoutValue
      due = hasTime ? sums.due.dong : nil
      rate = sums.rate
      time = hasTime ? sums.time : nil
    }
  }

  struct Item: Encodable, Sendable {
    var decision: String
    var file: String
    /// Absent until it is taken.
    var number: String?
    var date: String?
    var assumption: Bool?
    var sums: Sums
    var lines: [Line]
  }

  struct Line: Encodable, Sendable {
    var unit: String
    /// The unit in its place today, where it is another.
    var successor: String?
    var requirement: String
    var approved: Int
    var contracted: Int?
    var accepted: Int
    var acceptedQuantity: Int
    var approvedQuantity: Int
    var paid: Int
    var cancelled: Int
    var saving: Int?
    /// Whose turn it is: `unit`, `supplier` or `city`; absent if nothing is left to do.
    var waitsFor: String?
    var waitsSince: String?
    var days: Int?
    var late: Bool
    /// Whether the newest inventory shows what was accepted: `seen`, `lacking`, `later` or `unknown`.
    var sight: String?
    var source: RecordSource
    /// The first cell of the inventory that lacks it.
    var inventory: RecordSource?
  }

  struct Group: Encodable, Sendable {
    var unit: String?
    var requirement: String?
    var sums: Sums
  }

  struct Month: Encodable, Sendable {
    var month: String
    var approved: Int
    var contracted: Int
    var accepted: Int
    var paid: Int
    var rate: Int?
  }

  struct Unused: Encodable, Sendable {
    var decision: String
    var file: String
    /// `undated` or `later`.
    var reason: String
  }

  package let schema = "onestop.delivery/1"
  var day: String
  var seenUntil: String
  var lateAfter: Int
  var sums: Sums
  var decisions: [Item]
  var unused: [Unused]
  var units: [Group]
  var requirements: [Group]
  var months: [Month]

  package init(_ progress: DeliveryProgress) {
    day = progress.day.description
    seenUntil = progress.seenUntil.description
    lateAfter = progress.lateAfter
    sums = Sums(progress.sums)
    decisions = progress.entries.map { entry in
      Item(
        decision: entry.decision.name,
        file: entry.decision.file,
        number: entry.decision.number?.value,
        date: entry.decision.date?.value.description,
        assumption: entry.decision.isAssumption ? true : nil,
        sums: Sums(entry.sums),
        lines: entry.lines.map { Line($0, lateAfter: progress.lateAfter) }
      )
    }
    unused = progress.unused.map {
      Unused(decision: $0.decision.name, file: $0.decision.file, reason: $0.reason.rawValue)
    }
    units = progress.units.map { Group(unit: $0.key.description, sums: Sums($0.sums, hasTime: false)) }
    requirements = progress.requirements.map {
      Group(requirement: $0.key.description, sums: Sums($0.sums, hasTime: false))
    }
    months = progress.months.map { month in
      Month(
        month: month.month.description,
        approved: month.approved.dong,
        contracted: month.contracted.dong,
        accepted: month.accepted.dong,
        paid: month.paid.dong,
        rate: month.rate
      )
    }
  }
}

extension DeliveryRecord.Line {
  fileprivate init(_ line: LineDelivery, lateAfter: Int) {
    unit = line.line.unit.value.description
    successor = line.unit == line.line.unit.value ? nil : line.unit.description
    requirement = line.line.requirement.value.description
    approved = line.approved.dong
    contracted = line.isContracted ? line.contracted.dong : nil
    accepted = line.accepted.dong
    acceptedQuantity = line.acceptedQuantity
    approvedQuantity = line.line.approved.quantity.value
    paid = line.paid.dong
    cancelled = line.cancelled.dong
    saving = line.saving?.dong
    waitsFor = line.wait?.owner.rawValue
    waitsSince = line.wait?.since.description
    days = line.wait?.days
    late = (line.wait?.days ?? 0) > lateAfter
    sight = line.sight?.rawValue
    source = RecordSource(line.line.source)
    inventory = line.lacking?.assessment.sources.first.map(RecordSource.init)
  }
}
