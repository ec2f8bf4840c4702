package import Documents
package import FacilityPlanning
import Vocabulary

extension DeliveryDoubt {
  /// What is doubtful, as the end of a sentence about the thing.
  package var found: LocalizedPhrase {
    switch reason {
    case .unseen(let lacking, let accepted, 0):
      LocalizedPhrase(
        vi: "đã nghiệm thu \(accepted), kiểm kê mới nhất còn thiếu \(lacking), không có ảnh của hạng mục",
        en: "\(accepted) accepted, the newest inventory lacks \(lacking), and there is no photo of it"
      )
    case .unseen(let lacking, let accepted, let photos):
      LocalizedPhrase(
        vi:
          "đã nghiệm thu \(accepted), kiểm kê mới nhất còn thiếu \(lacking); có \(photos) ảnh mang tên hạng mục, cần xem",
        en: "\(accepted) accepted, the newest inventory lacks \(lacking); \(photos) photos are named for it, to look at"
      )
    case .unapproved:
      LocalizedPhrase(vi: "có hợp đồng hoặc thanh toán mà không được duyệt", en: "contracted or paid, and not approved")
    case .early(let contract, let decision):
      LocalizedPhrase(
        vi: "hợp đồng ngày \(contract.figures.vi), trước quyết định ngày \(decision.figures.vi)",
        en: "the contract of \(contract.figures.en) is from before the decision of \(decision.figures.en)"
      )
    case .aboveApproved(let amount, let approved):
      LocalizedPhrase(
        vi: "thành phố chi \(amount) đồng, được duyệt \(approved) đồng",
        en: "the city pays \(amount) đồng, and \(approved) đồng were approved"
      )
    case .aboveCeiling(let price, let rule):
      LocalizedPhrase(
        vi: "giá \(price) đồng, tối đa \(rule.content.amount) đồng theo \(rule.basis.vi)",
        en: "it costs \(price) đồng, at most \(rule.content.amount) đồng by \(rule.basis.en)"
      )
    case .split(let supplier, let contracts, let total, let rule):
      LocalizedPhrase(
        vi:
          "\(contracts) hợp đồng với «\(supplier)», cộng \(total) đồng, vượt hạn mức \(rule.content.upTo ?? .zero) đồng theo \(rule.basis.vi) mà từng hợp đồng không vượt",
        en:
          "\(contracts) contracts with «\(supplier)», \(total) đồng together, pass the limit of \(rule.content.upTo ?? .zero) đồng by \(rule.basis.en) that none passes alone"
      )
    case .paidTwice(let before, let now, let decision, _):
      LocalizedPhrase(
        vi: "đã thanh toán \(before) đồng theo quyết định \(decision), nay lại \(now) đồng",
        en: "\(before) đồng were paid under the decision \(decision), and now \(now) đồng again"
      )
    }
  }
}
