import FacilityPlanning
import Vocabulary

extension SettingsSheet {
  private static let categories = [
    SettingsWord("signboard", "Biển hiệu", "Signboard"), SettingsWord("chart", "Bảng niêm yết", "Chart"),
    SettingsWord("satisfaction", "Đánh giá hài lòng", "Satisfaction"),
    SettingsWord("headquarters", "Trụ sở", "Headquarters"), SettingsWord("equipment", "Thiết bị", "Equipment"),
  ]
  private static let measures = [
    SettingsWord("count", "Số lượng", "Count"), SettingsWord("area", "Diện tích", "Area"),
    SettingsWord("presence", "Có hay không", "Presence"), SettingsWord("condition", "Tình trạng", "Condition"),
    SettingsWord("age", "Số năm sử dụng", "Age"),
  ]
  private static let bases = [
    SettingsWord("unit", "Mỗi đơn vị", "Per unit"), SettingsWord("counter", "Mỗi quầy", "Per counter"),
    SettingsWord("residents", "Theo dân số", "Per residents"),
  ]
  private static let conditions = [
    SettingsWord("usable", "Còn sử dụng được", "Usable"), SettingsWord("good", "Tốt", "Good"),
  ]
  static let remedies = [
    SettingsWord("purchase", "Mua mới", "Purchase"), SettingsWord("replace", "Thay thế", "Replace"),
    SettingsWord("repair", "Sửa chữa", "Repair"), SettingsWord("renovate", "Cải tạo", "Renovate"),
  ]
  private static let statuses = [
    SettingsWord("missing", "Chưa có", "Missing"), SettingsWord("short", "Thiếu", "Short"),
    SettingsWord("worn", "Xuống cấp", "Worn"), SettingsWord("deviates", "Sai quy cách", "Deviates"),
    SettingsWord("obsolete", "Lỗi thời", "Obsolete"),
  ]
  private static let amounts = [
    SettingsWord("piece", "Theo cái", "By piece"), SettingsWord("area", "Theo diện tích", "By area"),
    SettingsWord("fixed", "Trọn gói", "Fixed"),
  ]
  private static let attributeKinds = [
    SettingsWord("length", "Kích thước (mm)", "Length (mm)"), SettingsWord("word", "Từ cho sẵn", "Word of a list"),
    SettingsWord("text", "Chữ trên biển", "Text"),
  ]

  /// Groups, levels, items, looks and requirements.
  static let criteriaSheets: [SettingsSheet] = [
    sheet(
      "Bộ tiêu chí",
      "Criteria",
      "Tên, ngày và nguồn của bộ tiêu chí.",
      "Name, day and source of the edition.",
      .form,
      [
        SettingsColumn.pair("edition.name", "Tên bộ tiêu chí", "Name of the edition", wanted: true),
        [
          .date("edition.date", "Ngày", "Date").wanted(), .text("edition.source", "Nguồn", "Source").wanted(),
          .yesNo("edition.assumption", "Giả định", "Assumption"),
        ],
        SettingsColumn.pair("edition.note", "Ghi chú về nguồn", "Note about the source"), SettingsColumn.note,
      ]
    ),
    sheet(
      "Nhóm tiêu chí",
      "Groups",
      "Các nhóm và điểm; tổng là 100.",
      "The groups and their points; together 100.",
      .list("groups"),
      target: .group,
      [
        [.code("id")], SettingsColumn.pair("title", "Tên nhóm", "Title", wanted: true, width: 40),
        [.number("points", "Điểm", "Points", 0...100).wanted(), .source, .assumption], SettingsColumn.note,
      ]
    ),
    sheet(
      "Mức sao",
      "Star levels",
      "Điểm tối thiểu của mỗi mức, từ 1 sao.",
      "The least score of each level, from one star.",
      .list("levels"),
      [
        [
          .number("stars", "Số sao", "Stars", 1...9).wanted(),
          .number("minimumScore", "Điểm tối thiểu", "Minimum score", 0...100).wanted(), .assumption,
        ],
        SettingsColumn.note, [.source],
      ]
    ),
    sheet(
      "Hạng mục",
      "Items",
      "Những gì đơn vị kiểm kê, và các cách gọi khác.",
      "What units count, and its other names.",
      .list("items"),
      target: .item,
      [
        [.code("id")], SettingsColumn.pair("name", "Tên hạng mục", "Name of the item", wanted: true),
        [.texts("aliases", "Cách gọi khác", "Other names")],
        SettingsColumn.pair("unitOfMeasure", "Đơn vị tính", "Unit of measure", wanted: true, width: 13),
        [.texts("unitAliases", "Đơn vị tính khác", "Other units of measure", width: 24), .source, .assumption],
        SettingsColumn.note,
      ]
    ),
    sheet(
      "Yêu cầu",
      "Requirements",
      "Điều mỗi đơn vị phải có. Cách khắc phục ghi ở trang Biện pháp.",
      "What each unit must have. What closes a gap stands in the sheet Remedies.",
      .list("requirements"),
      target: .requirement,
      [
        [.code("id")], SettingsColumn.pair("title", "Yêu cầu", "Requirement", wanted: true),
        SettingsColumn.pair("short", "Tên ngắn", "Short name", width: 16),
        [
          .reference("item", "Hạng mục", "Item", .item).wanted(),
          .word("category", "Loại", "Category", categories).wanted(),
          .reference("group", "Nhóm", "Group", .group).wanted(),
          .number("points", "Điểm", "Points", 0...100).wanted(),
          .number("mandatoryFrom", "Bắt buộc từ mức sao", "Mandatory from star", 1...9),
          .yesNo("essential", "Thiết yếu", "Essential"), .yesNo("showsName", "Ghi tên đơn vị", "Shows the name"),
          .word("measure.kind", "Cách đo", "Measure", measures).wanted(),
          .number("measure.atLeast", "Tối thiểu", "At least", 1...10_000),
          .word("measure.atLeast", "Tình trạng tối thiểu", "Condition at least", conditions),
          .number("measure.atMost", "Nhiều nhất (năm)", "At most (years)", 0...200),
          .word("measure.per", "Tính cho", "Per", bases),
          .number("measure.residents", "Số dân mỗi phần", "Residents a part", 1...10_000_000),
          .reference("identityStandard", "Quy cách", "Identity standard", .standard), .children("remedies"),
          .source, .assumption,
        ],
        SettingsColumn.note,
      ]
    ),
    sheet(
      "Biện pháp",
      "Remedies",
      "Cách khắc phục mỗi yêu cầu, theo thứ tự ưu tiên, và đơn giá.",
      "What closes the gaps of a requirement, in order, and its price.",
      .children(list: "remedies", of: .requirement),
      [
        [
          .parent(.requirement, "Yêu cầu", "Requirement"), .word("kind", "Biện pháp", "Remedy", remedies).wanted(),
          .reference("price", "Đơn giá", "Price", .price).wanted(),
          .word("basis", "Cách tính", "Basis", amounts).wanted(),
          .number("perPiece", "Số lượng mỗi cái", "Quantity a piece", 1...1_000),
          .number("amount", "Số lượng trọn gói", "Fixed quantity", 1...10_000),
          .words("for", "Dùng khi", "For", statuses), .source, .assumption,
        ],
        SettingsColumn.note,
      ]
    ),
    sheet(
      "Thuộc tính",
      "Attributes",
      "Những gì quy cách nói tới: rộng, cao, màu, chất liệu, chữ.",
      "What identity standards speak of: width, colour, material, text.",
      .list("attributes"),
      target: .attribute,
      [
        [.code("id")], SettingsColumn.pair("name", "Tên thuộc tính", "Name of the attribute", wanted: true),
        [
          .texts("aliases", "Cách gọi khác", "Other names"), .word("kind", "Loại", "Kind", attributeKinds).wanted(),
          .children("values", isAlways: false), .source, .assumption,
        ],
        SettingsColumn.note,
      ]
    ),
    sheet(
      "Từ cho sẵn",
      "Words of attributes",
      "Các giá trị của mỗi thuộc tính.",
      "The words of each attribute.",
      .children(list: "values", of: .attribute),
      target: .value,
      [
        [.parent(.attribute, "Thuộc tính", "Attribute"), .code("id")],
        SettingsColumn.pair("name", "Từ", "Word", wanted: true),
        [.texts("aliases", "Cách gọi khác", "Other names"), .source, .assumption], SettingsColumn.note,
      ]
    ),
    sheet(
      "Quy cách",
      "Identity standards",
      "Tên các quy cách nhận diện; nội dung ở trang Nội dung quy cách.",
      "The identity standards; what they ask stands in the next sheet.",
      .list("identityStandards"),
      target: .standard,
      [
        [.code("id")], SettingsColumn.pair("name", "Tên quy cách", "Name of the standard", wanted: true),
        [.children("rules"), .assumption], SettingsColumn.note, [.source],
      ]
    ),
    sheet(
      "Nội dung quy cách",
      "Rules of standards",
      "Mỗi dòng đòi một điều: tối thiểu, một trong các từ, hoặc đúng tên hiện nay.",
      "Each row asks one thing: at least, one of some words, or the current name.",
      .children(list: "rules", of: .standard),
      [
        [
          .parent(.standard, "Quy cách", "Standard"),
          .reference("attribute", "Thuộc tính", "Attribute", .attribute).wanted(),
          .number("atLeast", "Tối thiểu (mm)", "At least (mm)", 0...100_000),
          .yesNo("currentName", "Đúng tên hiện nay", "Current name"),
          .references("oneOf", "Một trong các từ", "One of", .value), .source, .assumption,
        ],
        SettingsColumn.note,
      ]
    ),
  ]

  private static func sheet(
    _ vi: String,
    _ en: String,
    _ purpose: String,
    _ purposeInEnglish: String,
    _ shape: Shape,
    target: SettingsTarget? = nil,
    _ columns: [[SettingsColumn]]
  ) -> SettingsSheet {
    SettingsSheet(
      role: .criteria,
      name: LocalizedText(vi: vi, en: en),
      purpose: LocalizedText(vi: purpose, en: purposeInEnglish),
      shape: shape,
      target: target,
      columns: columns.flatMap(\.self)
    )
  }
}
