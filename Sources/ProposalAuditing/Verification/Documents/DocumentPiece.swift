import FacilityPlanning
import Vocabulary

/// A piece of text that a document shows, and where.
struct DocumentPiece: Hashable {
  /// As a person finds it: `bảng 5, dòng 3, cột 11`, or `14:3`.
  let place: LocalizedText
  let text: String

  /// The figures in it, as they are written: amounts, quantities, dates.
  var figures: [Substring] {
    text.split { !$0.isNumber && $0 != "." && $0 != "," }.compactMap { run in
      let trimmed = run.drop { !$0.isNumber }
      guard let end = trimmed.lastIndex(where: \.isNumber) else { return nil }
      return trimmed[...end]
    }
  }
}
