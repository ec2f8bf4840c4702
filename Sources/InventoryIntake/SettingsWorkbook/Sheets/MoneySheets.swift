import FacilityPlanning
import Vocabulary

extension SettingsSheet {
  static let classes = [
    SettingsWord("equipment", "Thiết bị", "Equipment"), SettingsWord("tool", "Công cụ", "Tool"),
    SettingsWord("repair", "Sửa chữa", "Repair"), SettingsWord("upgrade", "Nâng cấp", "Upgrade"),
  ]
  private static let goals = [
    SettingsWord("floor", "Số đơn vị đạt mức sao tối thiểu", "Units at the least star"),
    SettingsWord("upgrades", "Số đơn vị tăng sao", "Units that rise"),
    SettingsWord("retain", "Số đơn vị giữ được sao", "Units that keep their star"),
    SettingsWord("essentials", "Thiếu hụt thiết yếu được khắc phục", "Essential gaps closed"),
    SettingsWord("stars", "Tổng số sao", "Sum of stars"),
    SettingsWord("uniformity", "Điểm chưa thống nhất được khắc phục", "Uniformity gaps closed"),
    SettingsWord("points", "Tổng điểm tăng thêm", "Points gained"),
    SettingsWord("cost", "Chi phí thấp nhất", "Least cost"),
  ]
  private static let actions = [
    SettingsWord("fund", "Chắc chắn cấp", "Fund"), SettingsWord("exclude", "Không cấp", "Exclude"),
  ]
  private static let quoteRules = [
    SettingsWord("lowest", "Thấp nhất", "Lowest"), SettingsWord("median", "Trung vị", "Median"),
    SettingsWord("mean", "Bình quân", "Mean"),
  ]
  private static let answers = [SettingsWord("yes", "Có", "Yes"), SettingsWord("no", "Không", "No")]

  /// The budget, how it is shared, and what it is for.
  static let policySheets: [SettingsSheet] = [
    SettingsSheet(
      role: .policy,
      name: LocalizedText(vi: "Chính sách", en: "Policy"),
      purpose: LocalizedText(
        vi: "Ngân sách và cách tính chi phí của thành phố.",
        en: "The budget, and how the city's costs are counted."
      ),
      shape: .form,
      columns: [
        [
          .money("budget", "Ngân sách (đồng)", "Budget (đồng)").wanted().saying(
            "Để trống thì vẫn kiểm tra và chấm điểm được, nhưng chưa lập được phương án.",
            "Left blank, checking and assessing work, but nothing can be planned."
          ),
          .percent("costShare.ward", "Thành phố chi cho phường (%)", "Share for wards (%)").wanted(),
          .percent("costShare.commune", "Thành phố chi cho xã (%)", "Share for communes (%)").wanted(),
          .percent("contingencyPercent", "Dự phòng (%)", "Contingency (%)").wanted(),
          .money("rounding", "Làm tròn lên đến (đồng)", "Round up to (đồng)")
            .saying("Để trống là 1.000 đồng.", "Blank means 1,000 đồng."),
          .date("deadline", "Hạn nộp kiểm kê", "Inventories due")
            .saying(
              "Ngày cuối các đơn vị gửi kiểm kê của kỳ trong tháng ấy hoặc tháng trước.",
              "The last day for the inventories of the round of that month or the month before."
            ),
          .word("quotes.rule", "Đơn giá theo báo giá", "Price by quotes", quoteRules).saying(
            "Để trống là theo bảng giá; báo giá ghi ở trang Báo giá.",
            "Blank means by the price book; the quotes stand in the sheet Quotes."
          ),
          .number("quotes.atLeast", "Số báo giá tối thiểu", "Quotes at least", 1...1_000),
        ],
        SettingsColumn.pair("budgetSource.name", "Nguồn ngân sách", "Source within the budget"),
        [
          .text("budgetSource.document.number", "Văn bản giao nguồn: số, ký hiệu", "Source document: number"),
          .date("budgetSource.document.date", "Văn bản giao nguồn: ngày", "Source document: day"),
        ],
        SettingsColumn.pair(
          "budgetSource.document.authority",
          "Văn bản giao nguồn: cơ quan ban hành",
          "Source document: issued by"
        ),
        [
          .assumption, .source,
        ], SettingsColumn.note,
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .policy,
      name: LocalizedText(vi: "Ngân sách từng kỳ", en: "Budgets of rounds"),
      purpose: LocalizedText(
        vi: "Kỳ nào có ngân sách riêng thì ghi ở đây; kỳ không ghi thì theo trang Chính sách.",
        en: "Rounds with a budget of their own; for others the sheet Policy counts."
      ),
      shape: .list("budgets"),
      columns: [
        [
          .text("round", "Kỳ", "Round", width: 13).wanted().saying("Năm và tháng, như 2025-04.", "As 2025-04."),
          .money("budget", "Ngân sách (đồng)", "Budget (đồng)").wanted(), .source, .assumption,
        ], SettingsColumn.note,
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .policy,
      name: LocalizedText(vi: "Mục tiêu", en: "Goals"),
      purpose: LocalizedText(
        vi: "Từ quan trọng nhất xuống; đổi thứ tự các dòng là đổi thứ tự ưu tiên.",
        en: "The most important first; the order of the rows is the order of importance."
      ),
      shape: .list("goals"),
      columns: [
        [
          .word("goal", "Mục tiêu", "Goal", goals).wanted(),
          .number("stars", "Mức sao tối thiểu", "Least star", 1...9)
            .saying("Chỉ cho mục tiêu mức sao tối thiểu.", "Only for the units at the least star."),
          .percent("targetPercent", "Tỷ lệ đơn vị tăng sao (%)", "Share of units that rise (%)")
            .saying("Chỉ cho mục tiêu tăng sao.", "Only for the units that rise."), .source, .assumption,
        ], SettingsColumn.note,
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .policy,
      name: LocalizedText(vi: "Khoản chốt", en: "Locks"),
      purpose: LocalizedText(
        vi: "Khoản đã quyết trước: chắc chắn cấp hoặc không cấp, kèm lý do.",
        en: "What is decided beforehand: fund or exclude, with the reason."
      ),
      shape: .list("locks"),
      columns: [
        [
          .reference("unit", "Đơn vị", "Unit", .unit).wanted(),
          .reference("requirement", "Yêu cầu", "Requirement", .requirement)
            .saying("Để trống là mọi thiếu hụt của đơn vị.", "Blank means every gap of the unit."),
          .word("action", "Quyết định", "Action", actions).wanted(),
        ], SettingsColumn.pair("reason", "Lý do", "Reason", wanted: true, width: 40), [.assumption],
        SettingsColumn.note, [.source],
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .policy,
      name: LocalizedText(vi: "Nguồn khác", en: "Contributions"),
      purpose: LocalizedText(
        vi: "Tiền của nguồn khác cho một yêu cầu của một đơn vị: xã hội hóa, ngân sách tỉnh.",
        en: "Money of others for a requirement of a unit: donations, the province."
      ),
      shape: .list("contributions"),
      columns: [
        [
          .reference("unit", "Đơn vị", "Unit", .unit).wanted(),
          .reference("requirement", "Yêu cầu", "Requirement", .requirement).wanted(),
          .money("amount", "Số tiền (đồng)", "Amount (đồng)").wanted(),
          .text("source", "Nguồn", "Source", width: 34).wanted(), .assumption,
        ], SettingsColumn.note,
      ].flatMap(\.self)
    ),
  ]

  /// The price book and the quotes; their members are the columns of `prices.csv` and `quotes.csv`.
  static let priceSheets: [SettingsSheet] = [
    SettingsSheet(
      role: .prices,
      name: LocalizedText(vi: "Đơn giá", en: "Prices"),
      purpose: LocalizedText(
        vi: "Đơn giá bằng đồng: thấp nhất, dùng để tính, cao nhất.",
        en: "Prices in đồng: low, the one that counts, high."
      ),
      shape: .list("prices"),
      target: .price,
      columns: [
        .code("item"), .text("name_vi", "Tên (tiếng Việt)", "Name (Vietnamese)", width: 34).wanted(),
        .text("name_en", "Tên (tiếng Anh)", "Name (English)", width: 34).wanted(),
        .text("unit_of_measure", "Đơn vị tính", "Unit of measure", width: 12).wanted(),
        .money("low", "Thấp nhất", "Low").wanted(), .money("base", "Đơn giá", "Base price").wanted(),
        .money("high", "Cao nhất", "High").wanted(),
        .word("vat_included", "Đã có thuế GTGT", "VAT included", answers).wanted(),
        .word("class", "Loại chi", "Class", classes).wanted(),
        .number("useful_life_years", "Thời gian dùng (năm)", "Useful life (years)", 0...200),
        .text("source", "Nguồn", "Source", width: 34).wanted(), .date("date", "Ngày", "Date").wanted(),
        .word("assumption", "Giả định", "Assumption", answers).wanted(),
      ]
    ),
    SettingsSheet(
      role: .quotes,
      name: LocalizedText(vi: "Báo giá", en: "Quotes"),
      purpose: LocalizedText(
        vi: "Báo giá của nhà cung cấp cho các mục của trang Đơn giá; cách tính ghi ở trang Chính sách.",
        en: "What suppliers ask for items of the sheet Prices; the rule by which they count stands in the sheet Policy."
      ),
      shape: .list("quotes"),
      columns: [
        .reference("item", "Mục", "Item", .price).wanted(),
        .text("supplier", "Nhà cung cấp", "Supplier", width: 34).wanted()
          .saying("Mỗi nhà cung cấp một báo giá cho một mục.", "One quote of a supplier for an item."),
        .date("date", "Ngày", "Date").wanted(), .money("unit_price", "Giá chào (đồng)", "Unit price (đồng)").wanted(),
        .word("vat_included", "Đã có thuế GTGT", "VAT included", answers).wanted()
          .saying("Ghi như ở trang Đơn giá cho mục đó.", "As the sheet Prices says of the item."),
        .text("file", "Tệp báo giá", "File", width: 30)
          .saying("Tên thư hoặc bản quét; có thể để trống.", "The letter or scan; may be blank."),
      ]
    ),
  ]
}
