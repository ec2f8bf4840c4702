import FacilityPlanning
import Vocabulary

/// More paid for a line than its contract is worth.
struct PaidBeyondContract: FindingKind {
  static let id = "paid-beyond-contract"
  static let severity = Finding.Severity.error

  let paid: Money
  let contract: Money

  var message: LocalizedText {
    LocalizedText(
      vi: "Đã thanh toán \(paid.dong.grouped.vi) đồng, nhiều hơn giá trị hợp đồng là \(contract.dong.grouped.vi) đồng.",
      en: "\(paid.dong.grouped.en) đồng are paid, more than the contract's \(contract.dong.grouped.en) đồng."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu chứng từ thanh toán với hợp đồng.",
      en: "Hold the payment against the contract."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:122", in: .decision, replacing: "4800000", with: "6800000"),
    .passes(in: .decision, replacing: "4800000", with: "6600000"),
  ]
}
