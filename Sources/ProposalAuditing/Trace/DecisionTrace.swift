import Documents
import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// What was decided on a line of a proposal, and what has become of it, each step with its cell.
struct DecisionTrace {
  /// One step on the way from the decision to the payment.
  struct Step {
    enum Kind: String, Encodable, Sendable {
      case approved
      case reason
      case contract
      case accepted
      case paid
      case cancelled
    }

    let kind: Kind
    /// What the cells were read as.
    let text: LocalizedText
    let cells: [TracedCell]
  }

  /// The decision as it is cited.
  let name: LocalizedText
  let file: String
  let steps: [Step]

  init(_ decision: Decision, _ line: DecisionLine, _ inputs: TraceInputs) {
    let number = decision.number?.value ?? decision.name
    let day = decision.date?.value.figures
    name = LocalizedText(
      vi: "Quyết định \(number)\(day.map { " ngày \($0.vi)" } ?? "")",
      en: "Decision \(number)\(day.map { " of \($0.en)" } ?? "")"
    )
    file = decision.file
    var steps: [Step] = []
    func add(_ kind: Step.Kind, _ vi: String, _ en: String, _ sources: [Source?]) {
      var cells: [TracedCell] = []
      for source in sources.compactMap(\.self) where !cells.contains(where: { $0.source == source }) {
        cells.append(inputs.cell(source))
      }
      steps.append(Step(kind: kind, text: LocalizedText(vi: vi, en: en), cells: cells))
    }
    let (approved, proposed) = (line.approved, line.proposed)
    let (amount, asked) = (approved.amount.value.dong.grouped, proposed.amount.value.dong.grouped)
    let (quantity, wanted) = (approved.quantity.value.grouped, proposed.quantity.value.grouped)
    add(
      .approved,
      "\(quantity.vi) trên \(wanted.vi), \(amount.vi) trên \(asked.vi) đồng",
      "\(quantity.en) of \(wanted.en), \(amount.en) of \(asked.en) đồng",
      [approved.quantity.source, approved.amount.source]
    )
    if let reason = line.reason { add(.reason, reason.value, reason.value, [reason.source]) }
    if let contract = line.contract {
      let value = contract.value?.value.dong.grouped
      let day = contract.date?.value.figures
      let parts = [contract.number?.value, contract.supplier?.value]
      add(
        .contract,
        (parts + [day?.vi, value.map { "\($0.vi) đồng" }]).compactMap(\.self).joined(separator: ", "),
        (parts + [day?.en, value.map { "\($0.en) đồng" }]).compactMap(\.self).joined(separator: ", "),
        [contract.number?.source, contract.date?.source, contract.value?.source, contract.supplier?.source]
      )
    }
    if let accepted = line.accepted {
      let (count, day) = (accepted.quantity.value.grouped, accepted.date.value.figures)
      add(
        .accepted,
        "\(count.vi), \(day.vi)",
        "\(count.en), \(day.en)",
        [accepted.quantity.source, accepted.date.source]
      )
    }
    if let paid = line.paid {
      let (sum, day) = (paid.amount.value.dong.grouped, paid.date.value.figures)
      add(.paid, "\(sum.vi) đồng, \(day.vi)", "\(sum.en) đồng, \(day.en)", [paid.amount.source, paid.date.source])
    }
    if let cancelled = line.cancelled {
      add(
        .cancelled,
        cancelled.reason.value,
        cancelled.reason.value,
        [cancelled.reason.source, cancelled.date?.source]
      )
    }
    self.steps = steps
  }
}

extension DecisionTrace.Step.Kind {
  /// What the step is called.
  var name: LocalizedText {
    switch self {
    case .approved: LocalizedText(vi: "Duyệt", en: "Approved")
    case .reason: LocalizedText(vi: "Lý do cắt giảm", en: "Reason of the cut")
    case .contract: LocalizedText(vi: "Hợp đồng", en: "Contract")
    case .accepted: LocalizedText(vi: "Nghiệm thu", en: "Accepted")
    case .paid: LocalizedText(vi: "Thanh toán", en: "Paid")
    case .cancelled: LocalizedText(vi: "Hủy", en: "Cancelled")
    }
  }
}

extension DecisionTrace {
  /// The steps as a table below the name of the decision.
  func blocks(in language: Language) -> [Report.Block] {
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Bước", en: "Step")),
        Report.Table.Column(language.text(vi: "Đọc là", en: "Read as")),
        Report.Table.Column(language.text(vi: "Ô", en: "Cells")),
      ],
      rows: steps.map { step in
        let places = step.cells.map { cell in
          cell.source.place.description + (cell.text.map { " “\($0)”" } ?? "")
        }
        return [
          Phrase(text: step.kind.name[language]), Phrase(text: step.text[language]),
          Phrase(text: places.joined(separator: "; ")),
        ]
      }
    )
    return [.facts([Report.Fact(name[language], Phrase(text: file))]), .table(table)]
  }
}
