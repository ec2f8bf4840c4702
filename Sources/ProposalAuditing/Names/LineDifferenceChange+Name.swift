import FacilityPlanning
import Vocabulary

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
