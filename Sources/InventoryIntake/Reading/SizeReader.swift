import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads width and height from one cell: `600 x 450`, `60x45 cm`, `0,6 m x 0,45 m`.
struct SizeReader {
  /// What the column is called.
  let column: String
  /// The unit of sizes that name none.
  let unit: MeasureUnit

  /// The sides in millimetres.
  struct Size: Sendable, Hashable {
    let width: Int
    let height: Int
  }

  func read(_ cell: Cell) -> ReadResult<Size> {
    let text = cell.trimmed
    let invalid = ReadResult<Size>.failure(ReadProblem(InvalidNumber(text: text, column: column)))
    guard text.utf8.count <= 200 else { return invalid }
    let sides = text.split { "xX×*".contains($0) }.map { String($0).trimmingBlanks() }
    guard sides.count == 2 else {
      // One number alone could be either side.
      if sides.count == 1, sides[0] == text, case .success = reader(unit).read(cell) { return unclear(text) }
      return sides.count > 2
        ? InexactNumber(text, column: column).map { .failure(ReadProblem($0)) } ?? invalid : invalid
    }
    // What stands behind the second number is meant for both: «60 x 45 cm».
    let last = MeasurePart.parts(of: sides[1]).last?.unit ?? ""
    let shared = last.isEmpty ? unit : MeasureUnit(last) ?? unit
    let results = [reader(shared).read(sides[0]), reader(unit).read(sides[1])]
    var lengths: [Int] = []
    for result in results {
      switch result {
      case .success(let length): lengths.append(length)
      case .failure(let problem): return .failure(problem)
      }
    }
    if lengths[0] == lengths[1] { return .success(Size(width: lengths[0], height: lengths[1])) }
    switch SizeOrder(column) {
    case .widthFirst: return .success(Size(width: lengths[0], height: lengths[1]))
    case .heightFirst: return .success(Size(width: lengths[1], height: lengths[0]))
    case nil: return unclear(text)
    }
  }

  private func reader(_ unit: MeasureUnit) -> MeasureReader {
    MeasureReader(column: column, unit: unit, maximum: InventoryLimits.millimetres)
  }

  private func unclear(_ text: String) -> ReadResult<Size> {
    .failure(ReadProblem(UnclearSize(text: text, column: column)))
  }
}

extension String {
  /// The text without white space around it.
  fileprivate func trimmingBlanks() -> String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
