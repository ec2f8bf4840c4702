import FacilityPlanning
import Vocabulary

/// A line that is not the same in two proposals, and why.
struct LineDifference {
  enum Change: String, Encodable, Sendable, CaseIterable {
    case added
    case removed
    /// Another amount, quantity or price.
    case changed
    /// The same, in another place among those that both have.
    case moved
  }

  var change: Change
  /// `unit/requirement`.
  var name: String
  var rankBefore: Int?
  var rankAfter: Int?
  var costBefore: Int?
  var costAfter: Int?
  var causes: [DifferenceCause]
}

extension LineDifference.Change {
  /// The change in a word, as a cell of a table says it.
  var name: LocalizedText {
    switch self {
    case .added: LocalizedText(vi: "Thêm", en: "Added")
    case .removed: LocalizedText(vi: "Bỏ", en: "Removed")
    case .changed: LocalizedText(vi: "Đổi", en: "Changed")
    case .moved: LocalizedText(vi: "Chuyển thứ tự", en: "Moved")
    }
  }

  /// The heading above the lines with the change.
  var title: LocalizedText {
    switch self {
    case .added: LocalizedText(vi: "Hạng mục thêm vào", en: "Lines added")
    case .removed: LocalizedText(vi: "Hạng mục bỏ ra", en: "Lines removed")
    case .changed: LocalizedText(vi: "Hạng mục đổi số tiền hoặc khối lượng", en: "Lines with other figures")
    case .moved: LocalizedText(vi: "Hạng mục chuyển thứ tự ưu tiên", en: "Lines in another order")
    }
  }
}

/// The longest part of a list of different numbers in which each is greater than the one before.
///
///     LongestRise(of: [3, 0, 1, 4, 2]).places   // [1, 2, 4]
///
/// What is not in it has moved.
struct LongestRise {
  /// The places of the numbers in it, ascending.
  let places: [Int]

  /// Finds the part.
  ///
  /// - Complexity: O(*n* log *n*) (Schensted 1961).
  init(of numbers: [Int]) {
    /// The place where the best part of each length ends.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous[place] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var places: [Int] = []
    var place = ends.last
    while let current = place {
      places.append(current)
      place = previous[current]
    }
    self.places = places.reversed()
  }
}
