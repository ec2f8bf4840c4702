import FacilityPlanning
import Vocabulary

extension SampleCity {
  /// A row of a submission before its cells have places.
  private struct Row {
    var item: String
    var quantity: Int
    var condition: Condition? = .good
    var year = 2022
    var area: Area?
    var signboard: (width: Int, ground: String, text: String)?
  }

  static let submissions = [
    inventory(
      "tan-lieu",
      [
        Row(item: "name-signboard", quantity: 1, signboard: (600, "brass", "UBND XÃ TÂN LIỄU")),
        Row(item: "procedure-chart", quantity: 0),
        Row(item: "satisfaction-device", quantity: 1),
        Row(item: "one-stop-room", quantity: 1, area: Area(squareMetres: 45)),
        Row(item: "computer", quantity: 4),
      ]
    ),
    inventory(
      "dong-phuc",
      [
        Row(item: "name-signboard", quantity: 1, signboard: (500, "steel", "UBND XÃ ĐỒNG PHÚC")),
        Row(item: "procedure-chart", quantity: 2),
        Row(item: "satisfaction-device", quantity: 0),
        Row(item: "one-stop-room", quantity: 1, area: Area(hundredths: 3_250)),
        Row(item: "computer", quantity: 2, year: 2017),
      ]
    ),
    inventory(
      "hoang-van-thu",
      [
        Row(item: "name-signboard", quantity: 1, signboard: (400, "red", "UBND PHƯỜNG HOÀNG VĂN THỤ")),
        Row(item: "procedure-chart", quantity: 3),
        Row(item: "satisfaction-device", quantity: 5),
        Row(item: "one-stop-room", quantity: 1, area: Area(squareMetres: 60)),
        Row(item: "computer", quantity: 5),
      ]
    ),
    inventory(
      "tri-yen",
      [
        Row(item: "name-signboard", quantity: 1, condition: .broken, signboard: (600, "brass", "UBND XÃ TRÍ YÊN")),
        Row(item: "procedure-chart", quantity: 1),
        Row(item: "satisfaction-device", quantity: 2, condition: nil),
        Row(item: "one-stop-room", quantity: 1, area: Area(squareMetres: 41)),
      ]
    ),
  ]

  private static func inventory(_ unit: String, _ rows: [Row]) -> Inventory {
    let file = "inventories/2025-02/\(unit).csv"
    return Inventory(
      unit: slug(unit),
      round: round,
      file: file,
      rows: rows.enumerated().map { place, row in
        func cell<Value>(_ value: Value, _ column: Int) -> Fact<Value> {
          Fact(value, source: Source(file: file, place: .text(line: place + 6, column: column)))
        }
        var attributes: [Slug: Fact<AttributeValue>] = [:]
        if let signboard = row.signboard {
          attributes[slug("width")] = cell(.length(signboard.width), 9)
          attributes[slug("ground-colour")] = cell(.word(slug(signboard.ground)), 10)
          attributes[slug("text")] = cell(.text(signboard.text), 11)
        }
        return InventoryRow(
          item: cell(slug(row.item), 2),
          quantity: cell(row.quantity, 4),
          condition: row.condition.map { cell($0, 5) },
          year: cell(row.year, 6),
          area: row.area.map { cell($0, 7) },
          attributes: attributes
        )
      }
    )
  }
}
