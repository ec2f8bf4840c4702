package import Documents
package import FacilityPlanning
import FacilityWording
import Vocabulary

/// A line of a proposal with every factor of its cost and the place of each figure.
package struct RecordLine: RecordObject {
  package struct Sources: RecordObject {
    /// The cells that show the gap.
    package var inventory: [RecordSource]
    package var price: RecordSource
    package var criteria: RecordSource?
  }

  package var rank: Int
  package var unit: String
  package var requirement: String
  package var category: String
  package var status: String
  package var have: RecordExtent?
  package var need: RecordExtent?
  package var remedy: String
  package var price: String
  package var quantity: Int
  package var unitOfMeasure: String
  package var unitPrice: Int
  package var amount: Int
  package var contingencyPercent: Int
  /// With contingency, before the city's share.
  package var gross: Int
  package var sharePercent: Int
  package var cost: Int
  /// What is used of the money of others, and what is left to the unit: on every line if the policy has contributions or a
  /// unit of the plan has own funds, else on none.
  package var contribution: Int?
  package var ownPart: Int?
  package var goal: String
  package var reason: RecordText
  package var sources: Sources

  /// - Parameter namesOtherMoney: Whether the lines of the plan say what others and the unit pay.
  package init(
    _ line: PlanLine,
    policy: Policy,
    namesOtherMoney: Bool,
    reason: LocalizedPhrase,
    criteriaFile: String?
  ) {
    rank = line.rank
    unit = line.unit.code.description
    requirement = line.requirement.id.description
    category = line.requirement.category.rawValue
    status = line.gap.shortfall.status.rawValue
    have = line.assessment.have.map(RecordExtent.init)
    need = line.assessment.need.map(RecordExtent.init)
    remedy = line.remedy.remedy.kind.rawValue
    price = line.remedy.price.item.description
    quantity = line.remedy.quantity
    unitOfMeasure = line.remedy.price.unitOfMeasure
    unitPrice = line.remedy.price.base.dong
    amount = line.remedy.amount.dong
    contingencyPercent = policy.contingencyPercent
    gross = line.remedy.grossCost.dong
    sharePercent = policy.share(for: line.unit)
    cost = line.cost.dong
    if namesOtherMoney {
      contribution = line.remedy.contribution.dong
      ownPart = line.remedy.ownPart.dong
    }
    goal = line.purpose.rawValue
    self.reason = RecordText(reason)
    sources = Sources(
      inventory: line.assessment.sources.map(RecordSource.init),
      price: RecordSource(line.remedy.price.cell),
      criteria: criteriaFile.map { RecordSource(Source(file: $0)) }
    )
  }
}

extension RecordLine {
  package static let shape = RecordShape<RecordLine>(
    .member("rank", \.rank, LocalizedText(vi: "thứ tự ưu tiên", en: "rank")),
    .member("unit", \.unit),
    .member("requirement", \.requirement),
    .member("category", \.category, RecordWords.category),
    .member("status", \.status, RecordWords.status),
    .member("have", \.have, LocalizedText(vi: "hiện có", en: "present")),
    .member("need", \.need, LocalizedText(vi: "mức cần có", en: "need")),
    .member("remedy", \.remedy, LocalizedText(vi: "biện pháp", en: "remedy")),
    .member("price", \.price, RecordWords.price, source: \.sources.price.place),
    .member("quantity", \.quantity, LocalizedText(vi: "số lượng", en: "quantity")),
    .member("unitOfMeasure", \.unitOfMeasure),
    .member("unitPrice", \.unitPrice, LocalizedText(vi: "đơn giá", en: "unit price"), source: \.sources.price.place),
    .member("amount", \.amount, RecordWords.amount, source: \.sources.price.place),
    .member("contingencyPercent", \.contingencyPercent, RecordWords.contingency),
    .member("gross", \.gross, RecordWords.gross),
    .member("sharePercent", \.sharePercent, RecordWords.share),
    .member("cost", \.cost, RecordWords.cost),
    .member("contribution", \.contribution, RecordWords.contribution),
    .member("ownPart", \.ownPart, RecordWords.ownPart),
    .member("goal", \.goal, RecordWords.goal),
    .member("reason", \.reason, RecordWords.reason),
    .member("sources", \.sources, LocalizedText(vi: "nguồn số liệu", en: "sources"))
  )

  package static func name(of line: Recorded<RecordLine>) -> String? {
    RecordPath.name([line.unit, line.requirement])
  }

  /// The first cell that shows the gap.
  package static func source(of line: Recorded<RecordLine>) -> String? {
    (line.sources.inventory.elements().first ?? line.sources.criteria).place
  }

  /// The key under which every object has what the city is asked to pay for it.
  static let costKey = shape.key(of: \.cost) ?? ""
}

extension RecordLine.Sources {
  package static let shape = RecordShape<RecordLine.Sources>(
    .member("inventory", \.inventory),
    .member("price", \.price, RecordWords.price),
    .member("criteria", \.criteria)
  )
}
