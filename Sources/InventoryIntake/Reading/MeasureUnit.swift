import Vocabulary

/// A unit of measure that a heading or a cell can name: of a length, an area or an amount of money.
///
/// Each is a power of ten of the unit in which facts are kept: millimetres, hundredths of a square metre, đồng.
enum MeasureUnit: Sendable, Hashable {
  case length(power: Int)
  case area(power: Int)
  case money(power: Int)

  static let millimetre = MeasureUnit.length(power: 0)
  static let metre = MeasureUnit.length(power: 3)
  static let squareMetre = MeasureUnit.area(power: 2)
  static let dong = MeasureUnit.money(power: 0)

  /// How many zeros a number in the unit has in facts; below zero, how many digits it has too many.
  var power: Int {
    switch self {
    case .length(let power), .area(let power), .money(let power): power
    }
  }

  /// Whether another unit measures the same.
  func isOfKind(_ other: MeasureUnit) -> Bool {
    switch (self, other) {
    case (.length, .length), (.area, .area), (.money, .money): true
    default: false
    }
  }

  /// The unit that a word means: `cm`, `mét`, `m²`, `nghìn đồng`; nothing if it is none.
  init?(_ word: some StringProtocol) {
    guard word.utf8.count <= 40, let unit = Self.units[WordKey(word).plain] else { return nil }
    self = unit
  }

  /// A heading without the unit that it names, and the unit: `Rộng (cm)` is `Rộng` in centimetres.
  ///
  /// - Returns: nothing if it names none, or several.
  static func split(heading: String) -> (rest: String, unit: MeasureUnit)? {
    guard heading.utf8.count <= 300 else { return nil }
    // A mark may stand inside a number: `(1.000 đ)`.
    let bare =
      heading.utf8.contains(UInt8(ascii: "1"))
      ? heading.replacing("1.000", with: "1000").replacing("1,000", with: "1000") : heading
    let words = bare.split { !$0.isLetter && !$0.isNumber && $0 != "²" }.flatMap(Self.parts)
    let keys = words.map { WordKey($0).plain }
    guard keys.contains(where: beginnings.contains) else { return nil }
    var units: [MeasureUnit] = []
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let length = beginnings.contains(keys[index]) ? min(3, words.count - index) : 0
      let found = stride(from: length, to: 0, by: -1).lazy.compactMap { count in
        Self.units[keys[index..<(index + count)].joined(separator: " ")].map { (unit: $0, count: count) }
      }.first
      if let found {
        units.append(found.unit)
        index += found.count
      } else {
        if !["dvt", "tinh", "bang"].contains(keys[index]) || rest.isEmpty { rest.append(words[index]) }
        index += 1
      }
    }
    guard units.count == 1, let unit = units.first, !rest.isEmpty else { return nil }
    return (rest.joined(separator: " "), unit)
  }

  /// Takes the number off a unit that it is written together with: `1000đ`.
  private static func parts(of word: Substring) -> [String] {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return digits == "1000" && digits.count < word.count ? ["1000", String(word.dropFirst(4))] : [String(word)]
  }

  private static let units: [String: MeasureUnit] = {
    var units: [String: MeasureUnit] = [:]
    for (unit, words) in words {
      for word in words { units[WordKey(word).plain] = unit }
    }
    return units
  }()

  /// The words, without their marks, with which units begin.
  static let beginnings = Set(units.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

  private static let words: [(MeasureUnit, [String])] = [
    (.millimetre, ["mm", "milimét", "mi li mét", "millimetre", "millimetres"]),
    (.length(power: 1), ["cm", "xentimét", "xăng ti mét", "centimét", "phân", "centimetre", "centimetres"]),
    (.length(power: 2), ["dm", "đề xi mét", "decimét"]),
    (.metre, ["m", "mét", "metre", "metres"]),
    (.squareMetre, ["m2", "m²", "m vuông", "mét vuông", "sqm"]),
    (.area(power: 0), ["dm2", "dm²"]),
    (.area(power: -2), ["cm2", "cm²"]),
    (.dong, ["đồng", "đ", "vnđ", "vnd", "việt nam đồng", "đồng việt nam", "đồng vn", "vn đồng"]),
    (
      .money(power: 3),
      [
        "nghìn", "ngàn", "nghìn đồng", "ngàn đồng", "nghìn đ", "ngàn đ", "1000 đồng", "1000 đ", "1000đ", "nghìn vnđ",
        "1000 vnđ", "1000vnđ", "1000đồng",
      ]
    ),
    (
      .money(power: 6), ["triệu", "tr", "triệu đồng", "tr đồng", "trđ", "tr đ", "triệu đ", "triệu vnđ", "1000000 đồng"]
    ),
    (.money(power: 9), ["tỷ", "tỉ", "tỷ đồng", "tỉ đồng"]),
  ]
}
