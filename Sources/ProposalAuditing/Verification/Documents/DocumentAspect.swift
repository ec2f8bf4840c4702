import Vocabulary

/// What of a document was changed: by this a difference is named, and the differences of a document are counted.
enum DocumentAspect: String, CaseIterable {
  case figure
  case amountInWords = "amount in words"
  case text
  case chart
  case numberFormat = "number format"
  case cellType = "cell type"
  case formula
  case keptFormula = "formula (value kept)"
  case hidden = "hidden text"
  case visibility = "hidden"
  case inserted = "insertion"
  case deleted = "deletion"
  case textBox = "text box"
  case comment
  case header
  case note
  case field
  case data
  case script = "program"
  case property
  case link
  case setting
  case part
  case look = "appearance"

  /// What it is called in a sentence.
  var name: LocalizedText {
    switch self {
    case .figure: LocalizedText(vi: "số liệu", en: "figure")
    case .amountInWords: LocalizedText(vi: "số tiền bằng chữ", en: "amount in words")
    case .text: LocalizedText(vi: "lời văn", en: "wording")
    case .chart: LocalizedText(vi: "số liệu biểu đồ", en: "chart data")
    case .numberFormat: LocalizedText(vi: "định dạng số của ô", en: "number format")
    case .cellType: LocalizedText(vi: "kiểu giá trị của ô (số hay chữ)", en: "type of the cell, number or text")
    case .formula: LocalizedText(vi: "công thức", en: "formula")
    case .keptFormula:
      LocalizedText(vi: "công thức (giá trị đã lưu vẫn giữ như cũ)", en: "formula, with its stored value kept")
    case .hidden: LocalizedText(vi: "chữ ẩn, người đọc không nhìn thấy", en: "hidden text, which no reader sees")
    case .visibility: LocalizedText(vi: "dòng, cột hoặc trang tính ẩn", en: "hidden row, column or sheet")
    case .inserted: LocalizedText(vi: "chữ chèn thêm có theo dõi sửa đổi", en: "tracked insertion")
    case .deleted: LocalizedText(vi: "chữ xóa đi có theo dõi sửa đổi", en: "tracked deletion")
    case .textBox: LocalizedText(vi: "hộp chữ", en: "text box")
    case .comment: LocalizedText(vi: "nhận xét bên lề", en: "comment")
    case .header: LocalizedText(vi: "đầu trang, chân trang", en: "header or footer")
    case .note: LocalizedText(vi: "chú thích cuối trang", en: "footnote")
    case .field: LocalizedText(vi: "mã trường", en: "field code")
    case .data: LocalizedText(vi: "dữ liệu nhúng trong trang", en: "data embedded in the page")
    case .script: LocalizedText(vi: "chương trình", en: "program")
    case .property: LocalizedText(vi: "thuộc tính của tệp", en: "property of the file")
    case .link: LocalizedText(vi: "liên kết", en: "link")
    case .setting: LocalizedText(vi: "thiết lập", en: "setting")
    case .part: LocalizedText(vi: "phần trong tệp", en: "part of the file")
    case .look: LocalizedText(vi: "cách trình bày", en: "appearance")
    }
  }

  /// Whether many places of one change are told as one: a style that is another is so in every cell.
  var isGrouped: Bool { self == .look || self == .numberFormat || self == .cellType }
}

/// Something in a document that is not what the record gives.
struct DocumentFinding {
  /// As a person finds it: `bảng 5, dòng 3, cột 11`, `Phụ lục I!K6`; empty for the file as a whole.
  let place: LocalizedText
  /// The heading above it.
  var heading: String?
  /// Which of several figures at the place, from 1.
  var number: Int?
  let aspect: DocumentAspect
  let recorded: String?
  let found: String?
  /// What there is to say in place of the usual sentence.
  var text: LocalizedText?
  /// What is told only once, with the number of places.
  var group: String?
  /// In how many more places the same was changed.
  var others = 0
}

/// What was found in a document, in its order.
struct DocumentFindings {
  private(set) var all: [DocumentFinding] = []
  /// How many were not kept.
  private(set) var dropped = 0

  private var groups: [String: Int] = [:]

  /// Beyond so many it is another document; nobody reads on.
  private static let most = 10_000

  mutating func add(_ finding: DocumentFinding) {
    let change = "\(finding.aspect.rawValue)\0\(finding.recorded ?? "")\0\(finding.found ?? "")"
    if let key = finding.group ?? (finding.aspect.isGrouped ? change : nil) {
      if let first = groups[key] {
        all[first].others += 1
        return
      }
      if all.count < Self.most { groups[key] = all.count }
    }
    if all.count < Self.most { all.append(finding) } else { dropped += 1 }
  }

  /// Adds a change of a text: each figure by itself, and then the words, if they are others too.
  ///
  /// - Parameter aspect: what a change of words is called there.
  mutating func addText(
    _ recorded: String?,
    _ found: String?,
    at place: LocalizedText,
    under heading: String? = nil,
    as aspect: DocumentAspect = .text,
    group: String? = nil
  ) {
    if let recorded, let found, recorded.utf8.elementsEqual(found.utf8) { return }
    guard recorded?.isEmpty == false || found?.isEmpty == false else { return }
    let (before, after) = (Figure.all(in: recorded ?? ""), Figure.all(in: found ?? ""))
    var words = (recorded, found)
    let isFigures = aspect == .text || aspect == .chart || aspect == .data
    if isFigures, let recorded, let found, !before.isEmpty, before.count == after.count {
      for (number, (old, new)) in zip(before, after).enumerated() where !old.elementsEqual(new) {
        add(
          DocumentFinding(
            place: place,
            heading: heading,
            number: before.count == 1 ? nil : number + 1,
            aspect: aspect == .text ? .figure : aspect,
            recorded: String(old),
            found: String(new)
          )
        )
      }
      let masked = Figure.replacing(after, in: found, by: before)
      guard !masked.utf8.elementsEqual(recorded.utf8) else { return }
      words = (recorded, masked)
    }
    let shown = Excerpt.pair(words.0, words.1)
    var named = aspect
    if aspect == .text {
      let isOther = before.count != after.count || !zip(before, after).allSatisfy { $0.elementsEqual($1) }
      if isOther, words.1 == found { named = .figure }
      if Self.isInWords(words.0 ?? "", words.1 ?? "") { named = .amountInWords }
    }
    add(
      DocumentFinding(
        place: place,
        heading: heading,
        aspect: named,
        recorded: shown.recorded,
        found: shown.found,
        group: group
      )
    )
  }

  /// Whether the first change of a text stands behind the words that lead an amount in words.
  private static func isInWords(_ recorded: String, _ found: String) -> Bool {
    let same = zip(recorded.utf8, found.utf8).prefix { $0 == $1 }.count
    return ["bằng chữ", "Bằng chữ", "in words", "In words"].contains { marker in
      [recorded, found].contains { text in
        guard let range = Array(text.utf8).firstRange(of: Array(marker.utf8)) else { return false }
        return range.upperBound <= same
      }
    }
  }
}

/// The figures in a text, as they are written: amounts, quantities, dates.
enum Figure {
  static func all(in text: String) -> [Substring.UTF8View] {
    let bytes = text.utf8
    var figures: [Substring.UTF8View] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard isDigit(bytes[place]) else {
        place = bytes.index(after: place)
        continue
      }
      let start = place
      var end = place
      while place < bytes.endIndex, isDigit(bytes[place]) || bytes[place] == 0x2E || bytes[place] == 0x2C {
        if isDigit(bytes[place]) { end = bytes.index(after: place) }
        place = bytes.index(after: place)
      }
      figures.append(text[start..<end].utf8)
    }
    return figures
  }

  /// The text with other figures in their places.
  static func replacing(
    _ figures: [Substring.UTF8View],
    in text: String,
    by others: [Substring.UTF8View]
  ) -> String {
    var result = ""
    var place = text.startIndex
    for (figure, other) in zip(figures, others) {
      result += text[place..<figure.startIndex]
      result += String(Substring(other))
      place = figure.endIndex
    }
    return result + text[place...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
