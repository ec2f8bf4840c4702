import Foundation

/// A workspace made by a test: every unit lacks every requirement, unless the test says otherwise.
package struct TestCity {
  /// A thing that a unit must have one of.
  package struct Need {
    package var points: Int
    package var price: Int
    package var isEssential: Bool

    package init(points: Int, price: Int, isEssential: Bool = false) {
      self.points = points
      self.price = price
      self.isEssential = isEssential
    }
  }

  private let units: Int
  private let needs: [Need]
  private let budget: Int
  private let goals: [String]
  private let locks: [[String: Any]]
  private let rounding: Int

  package init(
    units: Int = 1,
    needs: [Need],
    budget: Int,
    goals: [String] = ["floor", "upgrades", "retain", "essentials", "stars", "uniformity", "points", "cost"],
    locks: [[String: Any]] = [],
    rounding: Int = 1_000
  ) {
    self.units = units
    self.needs = needs
    self.budget = budget
    self.goals = goals
    self.locks = locks
    self.rounding = rounding
  }

  /// Writes the workspace into the folder `inventories`.
  package func write(to folder: TemporaryFolder) throws {
    try write(register, "register.json", to: folder)
    try write(criteria, "criteria.json", to: folder)
    try write(policy, "policy.json", to: folder)
    let header =
      "item,name_vi,name_en,unit_of_measure,low,base,high,vat_included,class,useful_life_years,source,date,assumption"
    let prices = needs.enumerated().map {
      "item-\($0),m\($0),i\($0),cái,\($1.price),\($1.price),\($1.price),yes,equipment,5,s,2025-01-15,yes"
    }
    try folder.write(([header] + prices).joined(separator: "\n"), to: "inventories/prices.csv")
    for code in codes {
      let items = needs.indices.map { ["item": "item-\($0)", "quantity": 0] as [String: Any] }
      let submission: [String: Any] = [
        "format": "onestop.submission/1", "unit": code, "round": "2025-02", "items": items,
      ]
      try write(submission, "2025-02/\(code).json", to: folder)
    }
  }

  private var codes: [String] { (0..<units).map { "unit-\($0)" } }

  private var register: [String: Any] {
    let units = codes.map { code -> [String: Any] in
      [
        "code": code, "name": text("Phường \(code)"), "kind": "ward", "recognisedStar": 1, "counters": 2,
        "otherScore": 40,
      ]
    }
    let authority = ["name", "superior", "place", "addressee"].map { ($0, text("Thành phố")) }
    return [
      "format": "onestop.register/1", "authority": Dictionary(uniqueKeysWithValues: authority),
      "city": text("Thành phố"), "baselineYear": 2024, "units": units,
    ]
  }

  private var criteria: [String: Any] {
    let requirements = needs.enumerated().map { index, need -> [String: Any] in
      [
        "id": "need-\(index)", "title": text("Yêu cầu \(index)"), "item": "item-\(index)", "category": "equipment",
        "group": "facilities", "points": need.points, "essential": need.isEssential,
        "measure": ["kind": "count", "atLeast": 1, "per": "unit"],
        "remedies": [["kind": "purchase", "price": "item-\(index)", "basis": "piece"]],
      ]
    }
    return [
      "format": "onestop.criteria/1",
      "edition": ["name": text("Thử"), "date": "2025-01-15", "source": "thử", "assumption": true],
      "groups": [
        ["id": "facilities", "title": text("Cơ sở vật chất"), "points": 60],
        ["id": "others", "title": text("Nội dung khác"), "points": 40],
      ],
      "levels": (1...4).map { ["stars": $0, "minimumScore": 20 * $0] },
      "attributes": [], "identityStandards": [],
      "items": needs.indices.map {
        ["id": "item-\($0)", "name": text("Món \($0)"), "unitOfMeasure": text("cái")] as [String: Any]
      },
      "requirements": requirements,
    ]
  }

  private var policy: [String: Any] {
    [
      "format": "onestop.policy/1", "budget": budget, "goals": goals.map { ["goal": $0] },
      "costShare": ["ward": 100, "commune": 100], "contingencyPercent": 0, "rounding": rounding, "locks": locks,
    ]
  }

  private func text(_ words: String) -> [String: String] { ["vi": words, "en": words] }

  private func write(_ value: [String: Any], _ name: String, to folder: TemporaryFolder) throws {
    let data = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .prettyPrinted])
    try folder.write(String(decoding: data, as: UTF8.self), to: "inventories/\(name)")
  }
}
