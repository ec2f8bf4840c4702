package import FacilityPlanning
import FileFormats
import Vocabulary

/// The words that submissions are made of: those of the reader itself, and those of an edition of the criteria,
/// and those that a workspace has taught it.
package struct WordBook: Sendable {
  var columns: ColumnWords { didSet { headings = HeadingMemo() } }
  var items: WordList<Slug>
  var conditions: WordList<Condition> { didSet { headings = HeadingMemo() } }
  /// The words of every attribute whose values are words.
  var attributeWords: [Slug: AttributeWords]
  /// The words of every item's unit of measure.
  var unitsOfMeasure: [Slug: WordList<Void>]
  /// The codes of the items.
  let itemCodes: NearestWords
  let edition: CriteriaEdition
  /// With which words the names of things begin.
  let itemNames: ItemNames
  /// What headings mean by these words.
  private(set) var headings = HeadingMemo()
  /// The items of the edition, and the requirements that look at each.
  private let itemsByID: [Slug: Item]
  private let requirementsByItem: [Slug: [Requirement]]
  private let attributeKinds: [Slug: IdentityAttribute.Kind]
  /// The items that requirements look at.
  let requiredItems: Set<Slug>

  package init(_ edition: CriteriaEdition) {
    self.edition = edition
    itemNames = ItemNames(edition)
    itemsByID = Dictionary(edition.items.map { ($0.id, $0) }) { first, _ in first }
    requirementsByItem = Dictionary(grouping: edition.requirements, by: \.item)
    attributeKinds = Dictionary(edition.attributes.map { ($0.id, $0.kind) }) { first, _ in first }
    requiredItems = Set(requirementsByItem.keys)
    itemCodes = NearestWords(edition.items.map(\.id.description))
    columns = Self.columns(of: edition)
    conditions = Self.conditions
    var items = WordList<Slug>()
    items.skipsNumbering = true
    var unitsOfMeasure: [Slug: WordList<Void>] = [:]
    for item in edition.items {
      items.add([item.name.vi, item.name.en, item.id.description] + item.aliases, proposed: 2, meaning: item.id)
      var units = WordList<Void>()
      units.add([item.unitOfMeasure.vi, item.unitOfMeasure.en] + item.unitAliases, meaning: ())
      unitsOfMeasure[item.id] = units
    }
    self.items = items
    self.unitsOfMeasure = unitsOfMeasure
    let wordAttributes = edition.attributes.compactMap { attribute in
      AttributeWords(attribute).map { (attribute.id, $0) }
    }
    attributeWords = Dictionary(wordAttributes) { first, _ in first }
  }

  /// The item of a code.
  func item(_ id: Slug) -> Item? { itemsByID[id] }

  /// What the values of an attribute are; nothing if the edition has no such attribute.
  func kind(of attribute: Slug) -> IdentityAttribute.Kind? { attributeKinds[attribute] }

  /// The requirements that look at an item, in the edition's order.
  func requirements(about item: Slug) -> [Requirement] { requirementsByItem[item] ?? [] }

  private static func columns(of edition: CriteriaEdition) -> ColumnWords {
    var columns = ColumnWords(ownColumns)
    for attribute in edition.attributes { columns.add(attribute) }
    return columns
  }

  /// The columns that every submission may have, whatever the edition.
  static let ownColumns: WordList<Column> = {
    var columns = WordList<Column>()
    columns.add(["STT", "No.", "TT", "Số TT", "Số thứ tự", "#"], meaning: .number)
    columns.add(["Mã hạng mục", "Item code", "Mã", "Code", "Mã tài sản"], proposed: 2, meaning: .code)
    columns.add(
      [
        "Tên hạng mục", "Item", "Tên tài sản", "Hạng mục", "Tên tài sản/hạng mục", "Tên trang thiết bị",
        "Trang thiết bị",
        "Tên thiết bị", "Tài sản", "Nội dung kiểm kê", "Item name", "Name", "Tên TS", "Tên tài sản cố định", "Danh mục",
        "Danh mục tài sản", "Danh mục trang thiết bị", "Tên, quy cách tài sản", "Loại tài sản", "Tên vật tư, thiết bị",
        "Tên máy móc, thiết bị", "Tên hạng mục, tài sản", "Tên đồ dùng", "Tên công cụ, dụng cụ",
      ],
      proposed: 2,
      meaning: .item
    )
    columns.add(
      ["ĐVT", "Unit of measure", "Đơn vị tính", "unitOfMeasure", "UoM"],
      proposed: 2,
      meaning: .unitOfMeasure
    )
    columns.add(["Số lượng", "Quantity", "SL", "Số lượng hiện có", "Qty"], proposed: 2, meaning: .quantity)
    columns.add(
      ["Tình trạng", "Condition", "Tình trạng sử dụng", "Hiện trạng", "Chất lượng", "Status"],
      proposed: 2,
      meaning: .condition
    )
    columns.add(
      ["Năm sử dụng", "Year", "Năm đưa vào sử dụng", "Năm", "Ngày đưa vào sử dụng", "Year of use"],
      proposed: 2,
      meaning: .year
    )
    columns.add(
      ["Diện tích (m2)", "Area (m2)", "Diện tích", "Diện tích (m²)", "Area", "Area (m²)", "DT (m2)"],
      proposed: 2,
      meaning: .area
    )
    columns.add(
      ["Nguyên giá", "Original cost", "Nguyên giá (đồng)", "Original cost (đồng)", "originalCost"],
      proposed: 2,
      meaning: .originalCost
    )
    columns.add(["Ghi chú", "Note", "Notes", "Remarks"], proposed: 2, meaning: .note)
    columns.add(
      [
        "Định mức", "Nhu cầu bổ sung", "Nhu cầu", "Đơn giá", "Thành tiền", "Nguồn", "Nguồn kinh phí",
        "Nguồn hình thành", "unused", "Giá trị còn lại", "Giá trị", "Hao mòn", "Hao mòn lũy kế", "Khấu hao lũy kế",
        "Nơi sử dụng", "Bộ phận sử dụng", "Vị trí", "Nơi đặt", "Người sử dụng", "Phòng ban", "Nước sản xuất",
        "Nhãn hiệu, quy cách", "Quy cách", "Ký hiệu", "Model", "Năm sản xuất",
      ],
      proposed: 0,
      meaning: .unused
    )
    columns.add(
      [
        "Số seri", "Serial", "Số serial", "Serial number", "Số sê-ri", "Số hiệu", "Mã số", "Số máy", "Số thẻ",
        "Mã TSCĐ",
      ],
      proposed: 0,
      meaning: .serial
    )
    columns.add(
      [
        "Đơn vị", "Tên đơn vị", "Đơn vị báo cáo", "Phường, xã", "Phường xã", "Xã, phường", "Tên phường, xã",
        "Tên xã, phường", "Phường", "Xã", "UBND phường, xã", "Ward", "Administrative unit",
      ],
      proposed: 0,
      meaning: .administrativeUnit
    )
    return columns
  }()

  private static let conditions: WordList<Condition> = {
    var conditions = WordList<Condition>()
    conditions.add(["Tốt", "Good", "Còn tốt", "Mới", "New", "Rất tốt", "Hoạt động tốt"], proposed: 2, meaning: .good)
    conditions.add(
      [
        "Còn sử dụng", "Usable", "Còn sử dụng được", "Đang sử dụng", "Sử dụng được", "Bình thường", "Trung bình",
        "Còn dùng",
        "Còn dùng được", "Hoạt động bình thường", "Fair", "In use",
      ],
      proposed: 2,
      meaning: .usable
    )
    conditions.add(
      [
        "Hỏng", "Broken", "Hư hỏng", "Đã hỏng", "Bị hỏng", "Hư", "Không sử dụng được", "Không hoạt động", "Xuống cấp",
        "Hỏng nặng", "Bad", "Out of order",
      ],
      proposed: 2,
      meaning: .broken
    )
    return conditions
  }()
}

extension WordBook {
  /// The heading that a form gives to a column, so that this reader knows it again.
  func heading(of column: Column, in language: Language) -> String {
    if column == .number { return LocalizedText(vi: "STT", en: "No.")[language] }
    let words = columns.proposedWords.filter { columns[$0] == column }
    if let word = Self.word(of: words, in: language) { return word }
    if case .attribute(let id) = column, let attribute = edition.attribute(id) { return attribute.name[language] }
    return ""
  }

  /// The word that a form offers for a condition.
  func word(for condition: Condition, in language: Language) -> String {
    let words = conditions.proposedWords.filter { conditions[$0] == condition }
    return Self.word(of: words, in: language) ?? condition.rawValue
  }

  /// Of the words to propose, the first is Vietnamese and the second English.
  private static func word(of words: [String], in language: Language) -> String? {
    switch language {
    case .vietnamese: words.first
    case .english: words.dropFirst().first ?? words.first
    }
  }
}

extension WordBook {
  /// The vocabulary with some more words.
  func taught(_ aliases: [Alias]) -> WordBook {
    var taught = self
    for alias in aliases { taught.teach(alias) }
    return taught
  }

  /// Adds a word to those that mean the same; nothing if the meaning is not known, or the word is.
  mutating func teach(_ alias: Alias) {
    switch alias.kind {
    case .column: columns.teach(alias.word, meaning: alias.meaning)
    case .item: items.teach(alias.word, meaning: alias.meaning)
    case .condition:
      let known = firstWord(for: alias.meaning, among: .condition) ?? alias.meaning
      conditions.teach(alias.word, meaning: known)
    case .value(let attribute): attributeWords[attribute]?.teach(alias.word, meaning: alias.meaning)
    case .unitOfMeasure:
      for item in unitsOfMeasure.keys { unitsOfMeasure[item]?.teach(alias.word, meaning: alias.meaning) }
    }
  }

  /// What a phrase says of the condition of a thing: by the words that are known as a whole, or else by the single ones.
  func condition(in text: String) -> ConditionPhrase { conditions[text].map { .level($0) } ?? ConditionPhrase(text) }

  /// The words for conditions of which a word can be a slip of the pen, if all of them mean the same; none if the word
  /// stands among others that could turn its meaning round.
  func slip(ofCondition text: String) -> [String] {
    guard case .unknown(hasNegation: false) = ConditionPhrase(text) else { return [] }
    let words = conditions.slips(of: text)
    return Set(words.map { conditions[$0] }).count == 1 ? words : []
  }

  /// The words that forms offer for a condition, in both languages.
  func words(for condition: Condition) -> LocalizedText {
    LocalizedText(vi: word(for: condition, in: .vietnamese), en: word(for: condition, in: .english))
  }

  /// The first of the words that mean the same as a word; nothing if it is not known among those of its kind.
  func firstWord(for word: String, among kind: Alias.Kind) -> String? {
    switch kind {
    case .column: columns.firstWord(for: word)
    case .item: items.firstWord(for: word)
    case .condition:
      conditions.firstWord(for: word) ?? ConditionPhrase(word).condition.map { self.word(for: $0, in: .vietnamese) }
    case .value(let attribute): attributeWords[attribute]?.firstWord(for: word)
    case .unitOfMeasure: unitsOfMeasure.values.contains { $0[word] != nil } ? word : nil
    }
  }

  /// The known words that are nearest to one that is not known among those of its kind.
  func nearest(to word: String, among kind: Alias.Kind) -> [String] {
    switch kind {
    case .column: columns.nearest(to: word)
    case .item: items.nearest(to: word)
    case .condition: conditions.slips(of: word)
    case .value(let attribute): attributeWords[attribute]?.slips(of: word) ?? []
    case .unitOfMeasure: NearestWords(Set(edition.items.map(\.unitOfMeasure.vi)).sorted()).nearest(to: word)
    }
  }
}
