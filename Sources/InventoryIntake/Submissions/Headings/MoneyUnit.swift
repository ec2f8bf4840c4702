import Vocabulary

/// The unit in which a table tells amounts of money: đồng, thousands or millions of them.
///
///     MoneyUnit("nghìn đồng")?.factor   // 1000
///     MoneyUnit("Phường Tân Liễu")      // nil
struct MoneyUnit: Sendable, Hashable {
  /// The đồng of one unit.
  let factor: Int

  init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    var words = WordKey(text).plain.split(separator: " ").map(String.init)
    for label in [["don", "vi", "tinh"], ["don", "vi", "tien"], ["don", "vi"], ["dvt"], ["tinh", "bang"]]
    where words.starts(with: label) {
      words.removeFirst(label.count)
      break
    }
    // "1.000 đồng", "1000đ", "ngàn đồng".
    let compact = words.joined()
    switch compact {
    case "dong", "vnd", "d", "dongvietnam", "vietnamdong", "dongvn", "vndong": factor = 1
    case "nghindong", "ngandong", "1000dong", "1000d", "nghind", "ngand", "nghinvnd", "1000vnd", "nghin", "ngan":
      factor = 1_000
    case "trieudong", "trd", "trieu", "trieud", "1000000dong", "trieuvnd": factor = 1_000_000
    case "tydong", "tidong", "ty": factor = 1_000_000_000
    default: return nil
    }
  }
}

extension MoneyUnit {
  /// The same as a unit of measure.
  var measure: MeasureUnit { .money(power: String(factor).count - 1) }
}
