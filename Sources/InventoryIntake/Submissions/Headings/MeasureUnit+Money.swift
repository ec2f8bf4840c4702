import Vocabulary

extension MeasureUnit {
  /// The unit of money that a text says and nothing else, with or without a label in front; nothing if it says none.
  ///
  ///     MeasureUnit(ofMoney: "ĐVT: nghìn đồng")     // .money(power: 3)
  ///     MeasureUnit(ofMoney: "Phường Tân Liễu")     // nil
  init?(ofMoney text: String) {
    guard text.utf8.count <= 60 else { return nil }
    // A mark may stand inside a number: "1.000 đồng".
    let bare = text.replacing("1.000.000", with: "1000000").replacing("1.000", with: "1000")
    var words = WordKey(bare).plain.split(separator: " ").map(String.init)
    for label in [["don", "vi", "tinh"], ["don", "vi", "tien"], ["don", "vi"], ["dvt"], ["tinh", "bang"]]
    where words.starts(with: label) {
      words.removeFirst(label.count)
      break
    }
    guard let unit = MeasureUnit(words.joined(separator: " ")), unit.isOfKind(.dong) else { return nil }
    self = unit
  }
}
