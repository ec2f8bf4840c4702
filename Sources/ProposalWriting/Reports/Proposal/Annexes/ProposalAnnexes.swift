import Documents
import FacilityPlanning
import Vocabulary

/// The annexes of a proposal, each with its head.
struct ProposalAnnexes {
  let proposal: Proposal
  let reasons: LineReasons
  /// How each annex names the letter.
  let reference: Phrase
  let language: Language

  var blocks: [Report.Block] { AnnexNumber.allCases.flatMap { [.annex(head(of: $0))] + content(of: $0) } }

  private func head(of number: AnnexNumber) -> Report.Annex {
    Report.Annex(
      label: number.label(in: language),
      title: Phrase(text: number.title[language]),
      reference: reference,
      isLandscape: number.isLandscape
    )
  }

  /// What an annex says below its head.
  func content(of number: AnnexNumber) -> [Report.Block] {
    switch number {
    case .priorities: PriorityAnnex(proposal: proposal, reasons: reasons, language: language).blocks
    case .units: UnitAnnex(proposal: proposal, language: language).blocks
    case .items: ItemAnnex(proposal: proposal, language: language).blocks
    case .unfunded: UnfundedSection(plan: proposal.plan, language: language).blocks
    case .uniformity: UniformityAnnex(proposal: proposal, language: language).blocks
    case .sources: SourcesAnnex(proposal: proposal, language: language).blocks
    case .quality: QualityAnnex(proposal: proposal, language: language).blocks
    }
  }
}

/// The annexes of a proposal, in their order.
enum AnnexNumber: Int, CaseIterable {
  case priorities = 1
  case units
  case items
  case unfunded
  case uniformity
  case sources
  case quality

  /// "Phụ lục IV", as sentences and heads name it.
  func label(in language: Language) -> String {
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII"][rawValue - 1]
    return language.text(vi: "Phụ lục \(roman)", en: "Annex \(roman)")
  }

  var title: LocalizedText {
    switch self {
    case .priorities:
      LocalizedText(vi: "Danh mục đề nghị hỗ trợ theo thứ tự ưu tiên", en: "Lines by priority")
    case .units: LocalizedText(vi: "Tổng hợp theo đơn vị", en: "Lines by unit")
    case .items: LocalizedText(vi: "Tổng hợp theo mặt hàng và gói mua sắm", en: "Items and packages")
    case .unfunded: LocalizedText(vi: "Nội dung chưa được bố trí và lý do", en: "What is not funded, and why")
    case .uniformity: LocalizedText(vi: "Tính thống nhất về nhận diện", en: "Uniformity")
    case .sources:
      LocalizedText(vi: "Giả định, quy định áp dụng và nguồn số liệu", en: "Assumptions, rules and sources")
    case .quality: LocalizedText(vi: "Chất lượng số liệu", en: "Quality of the data")
    }
  }

  /// Whether its tables want a broad page.
  var isLandscape: Bool {
    switch self {
    case .priorities, .units, .items, .sources: true
    case .unfunded, .uniformity, .quality: false
    }
  }
}
