import FacilityPlanning
import FileFormats

extension NumberReader {
  /// Makes the reader of a length in millimetres, by the unit of measure that the cell itself names.
  ///
  /// `1200`, `1.200 mm`, `120 cm` and `1,2 m` are the same length; without a unit the number is in millimetres.
  static func length(of cell: Cell, column: String) -> NumberReader {
    let word = cell.trimmed.lowercased().reversed().prefix { $0.isLetter }
    // One more decimal place for each power of ten by which the unit is longer than a millimetre.
    let (scale, suffix) =
      switch String(word.reversed()) {
      case "m": (3, "m")
      case "dm": (2, "dm")
      case "cm": (1, "cm")
      default: (0, "mm")
      }
    var maximum = InventoryLimits.millimetres
    for _ in 0..<scale { maximum /= 10 }
    return NumberReader(column: column, scale: scale, maximum: maximum, suffixes: [suffix])
  }
}
