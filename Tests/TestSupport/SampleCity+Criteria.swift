import FacilityPlanning
import Vocabulary

extension SampleCity {
  static let criteria = CriteriaEdition(
    name: LocalizedText(vi: "Bộ tiêu chí cơ sở vật chất (bản mẫu)", en: "Facility criteria (sample)"),
    date: day("2025-01-15"),
    source: "Khung chấm điểm của tỉnh",
    isAssumption: true,
    groups: [
      CriteriaGroup(id: slug("culture"), title: LocalizedText(vi: "Văn hóa công sở", en: "Office culture"), points: 100)
    ],
    levels: [
      StarLevel(stars: 1, minimumScore: 70), StarLevel(stars: 2, minimumScore: 80, isAssumption: true),
      StarLevel(stars: 3, minimumScore: 90, isAssumption: true), StarLevel(stars: 4, minimumScore: 99),
    ],
    attributes: [
      IdentityAttribute(id: slug("width"), name: LocalizedText(vi: "Rộng", en: "Width"), kind: .length),
      IdentityAttribute(
        id: slug("ground-colour"),
        name: LocalizedText(vi: "Màu nền", en: "Ground colour"),
        kind: .word([
          IdentityAttribute.Value(id: slug("brass"), name: LocalizedText(vi: "Đồng", en: "Brass")),
          IdentityAttribute.Value(id: slug("steel"), name: LocalizedText(vi: "Inox", en: "Stainless steel")),
          IdentityAttribute.Value(id: slug("red"), name: LocalizedText(vi: "Đỏ", en: "Red")),
        ])
      ),
      IdentityAttribute(id: slug("text"), name: LocalizedText(vi: "Nội dung", en: "Text"), kind: .text),
    ],
    items: [
      item("name-signboard", "Biển tên trụ sở", "Name signboard", "cái", "piece"),
      item("procedure-chart", "Bảng niêm yết thủ tục hành chính", "Procedure board", "cái", "piece"),
      item("satisfaction-device", "Thiết bị đánh giá sự hài lòng", "Satisfaction device", "cái", "piece"),
      item("one-stop-room", "Phòng làm việc Bộ phận Một cửa", "One-stop room", "phòng", "room"),
      item("computer", "Máy tính tại quầy", "Counter computer", "bộ", "set"),
    ],
    identityStandards: [
      IdentityStandard(
        id: slug("signboards"),
        name: LocalizedText(vi: "Biển tên trụ sở", en: "Name signboards"),
        rules: [
          IdentityRule(attribute: slug("width"), demand: .atLeast(450)),
          IdentityRule(
            attribute: slug("ground-colour"),
            demand: .oneOf([slug("brass"), slug("steel")]),
            isAssumption: true
          ),
          IdentityRule(attribute: slug("text"), demand: .currentName),
        ]
      )
    ],
    requirements: [
      requirement(
        "name-signboard",
        "name-signboard",
        "Biển tên trụ sở",
        "Name signboard",
        .signboard,
        4,
        from: 1,
        .count(atLeast: 1, per: .unit),
        standard: "signboards",
        [
          Remedy(kind: .purchase, price: slug("name-signboard"), basis: .piece(1), statuses: [.missing, .short]),
          Remedy(kind: .replace, price: slug("name-signboard"), basis: .piece(1)),
          Remedy(kind: .repair, price: slug("signboard-repair"), basis: .piece(1)),
        ]
      ),
      requirement(
        "procedure-chart",
        "procedure-chart",
        "Bảng niêm yết thủ tục hành chính",
        "Procedure board",
        .chart,
        3,
        .presence,
        [Remedy(kind: .purchase, price: slug("procedure-chart"), basis: .piece(1))]
      ),
      requirement(
        "satisfaction-device",
        "satisfaction-device",
        "Thiết bị đánh giá sự hài lòng tại mỗi quầy",
        "Satisfaction device at every counter",
        .satisfaction,
        5,
        from: 2,
        .count(atLeast: 1, per: .counter),
        [Remedy(kind: .purchase, price: slug("satisfaction-device"), basis: .piece(1))]
      ),
      requirement(
        "one-stop-room",
        "one-stop-room",
        "Diện tích phòng Bộ phận Một cửa từ 40 m²",
        "One-stop room of 40 m²",
        .headquarters,
        6,
        essential: false,
        .area(atLeast: 40, per: .unit),
        [Remedy(kind: .renovate, price: slug("room-works"), basis: .area)]
      ),
      requirement(
        "computer",
        "computer",
        "Máy tính tại quầy không quá 5 năm",
        "Counter computers of at most 5 years",
        .equipment,
        2,
        essential: false,
        .age(atMost: 5),
        [Remedy(kind: .replace, price: slug("computer"), basis: .piece(1))]
      ),
    ]
  )

  private static func item(_ id: String, _ vi: String, _ en: String, _ viUnit: String, _ enUnit: String) -> Item {
    Item(
      id: slug(id),
      name: LocalizedText(vi: vi, en: en),
      unitOfMeasure: LocalizedText(vi: viUnit, en: enUnit)
    )
  }

  private static func requirement(
    _ id: String,
    _ item: String,
    _ vi: String,
    _ en: String,
    _ category: Requirement.Category,
    _ points: Int,
    from star: Int = 0,
    essential: Bool = true,
    _ measure: Measure,
    standard: String? = nil,
    _ remedies: [Remedy]
  ) -> Requirement {
    Requirement(
      id: slug(id),
      title: LocalizedText(vi: vi, en: en),
      item: slug(item),
      category: category,
      group: slug("culture"),
      points: points,
      mandatoryFrom: star,
      isEssential: essential,
      measure: measure,
      identityStandard: standard.map(slug),
      remedies: remedies,
      isAssumption: points != 4
    )
  }
}
