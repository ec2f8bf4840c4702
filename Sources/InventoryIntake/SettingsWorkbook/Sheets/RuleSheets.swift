import FacilityPlanning
import Vocabulary

extension SettingsSheet {
  private static let uses = [
    SettingsWord("cited", "Nêu trong căn cứ", "Cited"), SettingsWord("followed", "Làm theo, không nêu", "Followed"),
    SettingsWord("carriedOut", "Thực hiện công văn", "Carried out"),
    SettingsWord("againstSplitting", "Cấm chia nhỏ gói thầu", "Against splitting"),
  ]
  private static let scopes = [
    SettingsWord("estimate", "Dự toán mua sắm", "Budget estimate"), SettingsWord("project", "Dự án", "Project"),
  ]
  private static let normKinds = [
    SettingsWord("specialised", "Thiết bị chuyên dùng", "Specialised"),
    SettingsWord("unlimited", "Không có định mức", "No norm"),
  ]
  private static let period: [SettingsColumn] = [
    .date("validFrom", "Từ ngày", "From"), .date("validUntil", "Đến ngày", "Until"),
  ]
  private static let basis = SettingsColumn.pair("basis", "Căn cứ", "Legal basis", wanted: true)
  private static let rest: [SettingsColumn] =
    [SettingsColumn.source.wanted(), .assumption] + SettingsColumn.note

  /// Dated rules, a sheet for each topic.
  static let ruleSheets: [SettingsSheet] = [
    rules(
      "Căn cứ pháp lý",
      "Legal grounds",
      "Văn bản nêu hoặc làm theo trong Tờ trình, theo thời hạn.",
      "Documents that a proposal cites or follows, by period.",
      "grounds",
      [
        [.code("id"), .word("use", "Cách dùng", "Use", uses).wanted()],
        SettingsColumn.pair("name", "Tên văn bản", "Name of the document", wanted: true, width: 48), period, rest,
      ]
    ),
    rules(
      "Tài sản cố định",
      "Fixed assets",
      "Từ giá trị nào là tài sản cố định.",
      "From which value a thing is a fixed asset.",
      "fixedAssets",
      [
        [
          .code("id"), .money("minimumValue", "Giá trị tối thiểu", "Minimum value").wanted(),
          .number("minimumLifeYears", "Số năm tối thiểu", "Minimum years", 0...200).wanted(),
        ], period, basis, rest,
      ]
    ),
    rules(
      "Lựa chọn nhà thầu",
      "Procurement",
      "Hạn mức của mỗi hình thức.",
      "The limits of each way to buy.",
      "procurement",
      [
        [.code("id")], SettingsColumn.pair("route", "Hình thức", "Route", wanted: true),
        [
          .money("upTo", "Đến (đồng)", "Up to (đồng)"), .word("scope", "Phạm vi", "Scope", scopes),
          .words("classes", "Loại chi", "Classes", classes),
        ], SettingsColumn.pair("condition", "Điều kiện", "Condition"), period, basis, rest,
      ]
    ),
    rules(
      "Mức giá trần",
      "Price ceilings",
      "Giá cao nhất theo tiêu chuẩn, định mức.",
      "The highest prices by the norms.",
      "ceilings",
      [
        [.code("id")], SettingsColumn.pair("name", "Tên", "Name", wanted: true),
        [.money("amount", "Mức (đồng)", "Amount (đồng)").wanted(), .references("items", "Đơn giá", "Prices", .price)],
        SettingsColumn.pair("quantity", "Số lượng theo định mức", "Quantity"), period, basis, rest,
      ]
    ),
    rules(
      "Định mức",
      "Norms",
      "Thiết bị chuyên dùng, và thiết bị không có định mức.",
      "Specialised equipment, and equipment without a norm.",
      "norms",
      [
        [
          .code("id"), .word("kind", "Loại", "Kind", normKinds).wanted(),
          .references("items", "Đơn giá", "Prices", .price),
        ], period, SettingsColumn.pair("guidance", "Hướng dẫn", "Guidance", wanted: true, width: 44), basis, rest,
      ]
    ),
    rules(
      "Nguồn theo loại chi",
      "Spending classes",
      "Mỗi loại chi được lấy từ nguồn nào.",
      "From which money each class may be paid.",
      "classes",
      [
        [.word("class", "Loại chi", "Class", classes).wanted()], period,
        SettingsColumn.pair("guidance", "Hướng dẫn", "Guidance", wanted: true, width: 44), basis, rest,
      ]
    ),
    rules(
      "Khảo sát",
      "Surveys",
      "Các ngày khảo sát hằng năm.",
      "The days of the yearly survey.",
      "surveys",
      [
        [
          .code("id"), .date("opens", "Bắt đầu", "Opens").wanted(), .date("closes", "Kết thúc", "Closes"),
        ], period, basis, rest,
      ]
    ),
    rules(
      "Tên gọi",
      "Names",
      "Bộ phận Một cửa mang tên gì vào từng thời gian.",
      "What the one-stop shops are called at each time.",
      "shops",
      [[.code("id")], SettingsColumn.pair("name", "Tên", "Name", wanted: true), period, basis, rest]
    ),
    rules(
      "Bổ sung mục tiêu",
      "Supplements",
      "Ai quyết định bổ sung có mục tiêu cho ngân sách cấp dưới.",
      "Who decides on targeted supplements to lower budgets.",
      "supplements",
      [[.code("id")], SettingsColumn.pair("council", "Hội đồng quyết định", "Council"), period, basis, rest]
    ),
    rules(
      "Thời gian sử dụng",
      "Useful lives",
      "Thời gian sử dụng của tài sản theo quy định từng thời gian.",
      "How long assets are reckoned to last at each time.",
      "usefulLives",
      [
        [.code("id")], SettingsColumn.pair("name", "Tên", "Name", wanted: true),
        [.number("years", "Số năm", "Years", 1...200).wanted(), .references("items", "Đơn giá", "Prices", .price)],
        period, basis, rest,
      ]
    ),
  ]

  private static func rules(
    _ vi: String,
    _ en: String,
    _ purpose: String,
    _ purposeInEnglish: String,
    _ list: String,
    _ columns: [[SettingsColumn]]
  ) -> SettingsSheet {
    SettingsSheet(
      role: .rules,
      name: LocalizedText(vi: vi, en: en),
      purpose: LocalizedText(vi: purpose, en: purposeInEnglish),
      shape: .list(list),
      columns: columns.flatMap(\.self)
    )
  }
}

extension SettingsSheet {
  private static let wordKinds = [
    SettingsWord("column", "Tiêu đề cột", "Heading"), SettingsWord("item", "Hạng mục", "Item"),
    SettingsWord("condition", "Tình trạng", "Condition"), SettingsWord("value", "Từ của thuộc tính", "Attribute word"),
    SettingsWord("unitOfMeasure", "Đơn vị tính", "Unit of measure"),
  ]

  /// Words of the units' own, deviations allowed, and what is said about whole documents.
  static let wordSheets: [SettingsSheet] = [
    SettingsSheet(
      role: .aliases,
      name: LocalizedText(vi: "Từ của đơn vị", en: "Words of units"),
      purpose: LocalizedText(
        vi: "Cách ghi mà đơn vị quen dùng, và nghĩa của nó.",
        en: "Words that units are used to, and what they mean."
      ),
      shape: .list("aliases"),
      columns: [
        [
          .word("kind", "Loại từ", "Kind", wordKinds).wanted(),
          .reference("attribute", "Thuộc tính", "Attribute", .attribute)
            .saying("Chỉ cho từ của thuộc tính.", "Only for attribute words."),
          .text("means", "Có nghĩa là", "Means").wanted()
            .saying("Một tiêu đề của mẫu, một tên hoặc mã.", "A heading of the form, a name or a code."),
          .texts("words", "Cách ghi", "Words").wanted(),
          .references("units", "Của các đơn vị", "Of the units", .unit)
            .saying("Để trống là mọi đơn vị.", "Blank means all units."), .source, .assumption,
        ], SettingsColumn.note,
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .waivers,
      name: LocalizedText(vi: "Miễn trừ", en: "Waivers"),
      purpose: LocalizedText(
        vi: "Điểm sai quy cách được cho phép trong một thời gian.",
        en: "Deviations that are allowed for a time."
      ),
      shape: .list("waivers"),
      columns: [
        [
          .reference("unit", "Đơn vị", "Unit", .unit).wanted(),
          .reference("requirement", "Yêu cầu", "Requirement", .requirement).wanted(),
          .reference("attribute", "Thuộc tính", "Attribute", .attribute)
            .saying("Để trống là mọi thuộc tính.", "Blank means all attributes."),
          .date("until", "Đến ngày", "Until").wanted(),
        ], SettingsColumn.pair("reason", "Lý do", "Reason", wanted: true, width: 40),
        [.text("grantedBy", "Người cho phép", "Granted by").wanted(), .source, .assumption], SettingsColumn.note,
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .rules,
      name: LocalizedText(vi: "Ghi chú chung", en: "Notes"),
      purpose: LocalizedText(
        vi: "Điều cần nói về cả phần quy định, từ của đơn vị và miễn trừ.",
        en: "What is to be said about all rules, words of units and waivers."
      ),
      shape: .form,
      columns: [
        notes(.rules, "Có phần quy định", "There are rules", "Ghi chú về quy định", "Note about the rules"),
        notes(.aliases, "Có từ của đơn vị", "There are words", "Ghi chú về từ ngữ", "Note about words"),
        notes(.waivers, "Có miễn trừ", "There are waivers", "Ghi chú về miễn trừ", "Note about waivers"),
      ].flatMap(\.self)
    ),
  ]

  private static func notes(
    _ role: WorkspaceRole,
    _ vi: String,
    _ en: String,
    _ note: String,
    _ noteInEnglish: String
  ) -> [SettingsColumn] {
    [.presence(vi, en, of: role)] + SettingsColumn.pair("note", note, noteInEnglish).map { $0.of(role) }
  }
}
