import FacilityPlanning
import Vocabulary

extension SampleCity {
  /// Rules of every topic; limits and ceilings begin in the summer of 2025.
  static var ruleBook: RuleBook {
    var book = RuleBook()
    book.grounds = [
      rule("state-budget-law", .cited, "Luật Ngân sách nhà nước", "State Budget Law", from: "2017-01-01"),
      rule(
        "signboards",
        .cited,
        "Thông tư về biển tên",
        "Circular on signboards",
        from: "2008-08-07",
        assumption: true
      ),
      rule("records", .followed, "Nghị định về công tác văn thư", "Decree on records work", from: "2020-03-05"),
    ]
    book.fixedAssets = [
      rule(
        "fixed-asset",
        FixedAssetThreshold(minimumValue: Money(dong: 10_000_000), minimumLifeYears: 1),
        "Thông tư về tài sản cố định",
        "Circular on fixed assets",
        from: "2023-06-10"
      )
    ]
    book.procurement = [
      limit("unit-decision", "Thủ trưởng đơn vị quyết định", "Decided by the head of the unit", 8_500_000),
      limit("direct-appointment", "Chỉ định thầu", "Direct appointment", 500_000_000),
    ]
    book.ceilings = [
      rule(
        "computer",
        PriceCeiling(
          name: LocalizedText(vi: "Máy vi tính", en: "Computer"),
          items: [slug("computer")],
          amount: Money(dong: 14_000_000)
        ),
        "Quyết định về định mức",
        "Decision on norms",
        from: "2025-07-01"
      )
    ]
    book.norms = [
      rule(
        "specialised",
        EquipmentNorm(
          kind: .specialised,
          guidance: LocalizedText(vi: "Định mức do tỉnh ban hành.", en: "The province sets the norm."),
          items: [slug("satisfaction-device")]
        ),
        "Quyết định về định mức",
        "Decision on norms",
        from: "2025-07-01"
      )
    ]
    book.classes = [
      rule(
        "upgrade",
        ClassGuidance(
          class: .upgrade,
          guidance: LocalizedText(vi: "Không dùng kinh phí bảo trì.", en: "Not paid from maintenance money.")
        ),
        "Thông tư về bảo trì",
        "Circular on maintenance",
        from: "2021-09-15",
        assumption: true
      )
    ]
    book.surveys = [
      rule(
        "yearly-survey",
        Survey(days: Period(from: CalendarDate("2025-10-02"), until: CalendarDate("2025-10-04"))),
        "lịch năm 2024",
        "the days of 2024",
        from: "2025-01-01",
        assumption: true
      )
    ]
    return book
  }

  private static func limit(_ id: String, _ vi: String, _ en: String, _ upTo: Int) -> Rule<ProcurementLimit> {
    rule(
      id,
      ProcurementLimit(route: LocalizedText(vi: vi, en: en), upTo: Money(dong: upTo)),
      "Nghị định về đấu thầu",
      "Decree on bidding",
      from: "2025-08-04"
    )
  }

  private static func rule<Content>(
    _ id: String,
    _ content: Content,
    _ vi: String,
    _ en: String,
    from day: String,
    assumption: Bool = false
  ) -> Rule<Content> {
    Rule(
      id: slug(id),
      content: content,
      period: Period(from: CalendarDate(day)),
      basis: LocalizedText(vi: vi, en: en),
      source: "Văn bản mẫu",
      isAssumption: assumption
    )
  }
}
