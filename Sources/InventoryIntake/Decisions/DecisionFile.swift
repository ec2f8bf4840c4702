import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the document of a decision: its head, and its lines with what has become of them.
struct DecisionFile {
  static let format = "onestop.decision/1"

  let register: Register
  let edition: CriteriaEdition
  let prices: PriceBook
  /// The file that findings name.
  let file: String

  /// - Returns: the decision, if there is no finding of severity error, and its day even if there is.
  func decision(in document: JSONValue) -> (decision: Checked<Decision>, date: CalendarDate?) {
    var object = ObjectReader(document, file: file, name: "decision")
    object.expectFormat(Self.format)
    let number = object.optionalString("number").flatMap { object.fact($0, "number") }
    let date = object.optionalDate("date").flatMap { object.fact($0, "date") }
    let answers = object.objects("proposals", readAnswer)
    object.expectEntries(in: "proposals", "lines")
    let isAsProposed = object.optionalBoolean("asProposed").flatMap { object.fact($0, "asProposed") }
    let total = object.optionalInteger("approvedTotal", in: 0...Money.largestBudget.dong)
    let reader = DecisionLineReader(
      register: register,
      edition: edition,
      prices: prices,
      answers: answers,
      date: date?.value,
      isAsProposed: isAsProposed?.value ?? false
    )
    let lines = object.objects("lines", reader.read)
    object.finish()
    object.adopt(RepeatedDecisionLine.findings(among: lines))
    // A sheet in which nothing is filled in yet is as it should be.
    let isBlank = number == nil && date == nil && lines.isEmpty && isAsProposed == nil && total == nil
    if !isBlank, let unfinished = UnfinishedDecision(hasNumber: number != nil, hasDate: date != nil) {
      object.report(unfinished, at: document)
    }
    let sum = lines.reduce(0) { $0 + $1.approved.amount.value.dong }
    if date != nil, let total, total != sum, let value = document["approvedTotal"] {
      object.report(DecisionSum(heading: "approvedTotal", written: total, sum: sum), at: value)
    }
    let decision = Decision(
      name: FileName(file).stem,
      file: file,
      number: number,
      date: date,
      answers: answers,
      isAsProposed: isAsProposed,
      lines: lines,
      isAssumption: object.isAssumption
    )
    return (Checked(decision, object.findings).withoutErrors, date?.value)
  }

  private func readAnswer(_ object: inout ObjectReader) -> Decision.Answer? {
    let proposal = object.string("proposal").flatMap { object.fact($0, "proposal") }
    let digest = object.optionalString("digest").flatMap { object.fact($0.lowercased(), "digest") }
    return proposal.map { Decision.Answer(proposal: $0, digest: digest) }
  }
}

extension ObjectReader {
  /// A value with the place of the member that states it.
  func fact<Value>(_ content: Value, _ key: String) -> Fact<Value>? {
    value[key].map { Fact(content, source: source($0)) }
  }
}
