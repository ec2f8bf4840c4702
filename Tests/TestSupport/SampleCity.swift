package import FacilityPlanning
package import Vocabulary

/// A small city in code: five units with every kind of gap, one without a score, one without an inventory.
package struct SampleCity: Sendable {
  package static let round = Round("2025-02") ?? { fatalError("no round") }()

  package var authority = Authority(
    name: LocalizedText(vi: "Phòng Nội vụ thành phố Bắc Giang", en: "Bac Giang City Division of Home Affairs"),
    superior: LocalizedText(vi: "Ủy ban nhân dân thành phố Bắc Giang", en: "People's Committee of Bac Giang City"),
    place: LocalizedText(vi: "Bắc Giang", en: "Bac Giang"),
    addressee: LocalizedText(vi: "Ủy ban nhân dân thành phố Bắc Giang", en: "People's Committee of Bac Giang City"),
    isAssumption: true
  )
  package var register = Register(
    city: LocalizedText(vi: "thành phố Bắc Giang", en: "Bac Giang City"),
    authorities: [],
    baselineYear: 2024,
    units: [
      unit("tan-lieu", "Phường Tân Liễu", "Tan Lieu Ward", .ward, stars: 1, other: 72, counters: 4),
      unit("dong-phuc", "Xã Đồng Phúc", "Dong Phuc Commune", .commune, stars: 0, other: 74, counters: 2),
      unit("hoang-van-thu", "Phường Hoàng Văn Thụ", "Hoang Van Thu Ward", .ward, stars: 3, other: 78, counters: 5),
      unit("tri-yen", "Xã Trí Yên", "Tri Yen Commune", .commune, stars: 2, other: nil, counters: 2),
      unit("song-khe", "Phường Song Khê", "Song Khe Ward", .ward, stars: 2, other: 70, counters: 3),
    ]
  )
  package var edition = SampleCity.criteria
  package var prices = PriceBook([
    price(
      "name-signboard",
      "Biển tên trụ sở bằng đồng hoặc inox",
      "Brass or steel name signboard",
      "cái",
      6_850_000,
      2
    ),
    price("signboard-repair", "Sửa chữa biển", "Repair of a signboard", "cái", 1_000_000, 3, class: .repair),
    price("procedure-chart", "Bảng niêm yết thủ tục", "Procedure board", "cái", 2_400_000, 4),
    price("satisfaction-device", "Thiết bị đánh giá hài lòng", "Satisfaction device", "cái", 8_000_000, 5),
    price("room-works", "Mở rộng phòng một cửa", "Extension of the room", "m2", 3_000_000, 6, class: .upgrade),
    price("computer", "Máy tính để bàn", "Desktop computer", "bộ", 14_333_333, 7, class: .equipment),
  ])
  package var policy = Policy(
    budget: Money(dong: 70_000_000),
    costShare: [.ward: 70, .commune: 90],
    contingencyPercent: 5,
    locks: [
      Lock(
        unit: Self.slug("dong-phuc"),
        requirement: Self.slug("one-stop-room"),
        action: .exclude,
        reason: LocalizedText(
          vi: "Trụ sở đã có trong kế hoạch đầu tư công.",
          en: "The office is in the public investment plan."
        )
      )
    ],
    isAssumption: true
  )
  package var rules: RuleBook? = SampleCity.ruleBook
  package var inventories: [Inventory] = SampleCity.submissions

  /// Which requirements the sample plan closes, by unit.
  package var closes: [String: [Int]] = [
    "tan-lieu": [0, 1, 2], "dong-phuc": [2], "hoang-van-thu": [0], "tri-yen": [0],
  ]
  /// By how much the bound of each goal passes what is achieved: 0 for a proven plan.
  package var slack = 0

  package init() {}

  private static func unit(
    _ code: String,
    _ vi: String,
    _ en: String,
    _ kind: AdministrativeUnit.Kind,
    stars: Int,
    other: Int?,
    counters: Int?
  ) -> AdministrativeUnit {
    var unit = unit(code, kind: kind, star: stars, otherScore: other, counters: counters)
    unit.name = LocalizedText(vi: vi, en: en)
    unit.isAssumption = code != "tan-lieu"
    return unit
  }

  private static func price(
    _ item: String,
    _ vi: String,
    _ en: String,
    _ measure: String,
    _ base: Int,
    _ line: Int,
    class: Price.Class = .tool
  ) -> Price {
    Price(
      item: slug(item),
      name: LocalizedText(vi: vi, en: en),
      unitOfMeasure: measure,
      low: Money(dong: base / 2),
      base: Money(dong: base),
      high: Money(dong: base * 2),
      includesVAT: true,
      class: `class`,
      usefulLifeYears: 5,
      source: "Khoảng giá dự kiến",
      date: day("2025-01-15"),
      isAssumption: item != "computer",
      cell: Source(file: "inventories/prices.csv", place: .text(line: line, column: 6))
    )
  }
}
