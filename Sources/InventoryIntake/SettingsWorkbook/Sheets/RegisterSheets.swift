import FacilityPlanning
import Vocabulary

extension SettingsSheet {
  static let kinds = [SettingsWord("ward", "Phường", "Ward"), SettingsWord("commune", "Xã", "Commune")]

  /// The city, who proposes, the units, and what becomes of them.
  static let registerSheets: [SettingsSheet] = [
    SettingsSheet(
      role: .register,
      name: LocalizedText(vi: "Thành phố", en: "City"),
      purpose: LocalizedText(
        vi: "Tên thành phố và năm làm mốc so sánh.",
        en: "The city, and the year to compare with."
      ),
      shape: .form,
      columns: SettingsColumn.pair("city", "Tên thành phố", "Name of the city", wanted: true) + [
        .number("baselineYear", "Năm làm mốc", "Baseline year", 1990...2199).wanted()
          .saying("Năm của lần xếp sao gần nhất.", "The year of the last rating.")
      ] + SettingsColumn.note
    ),
    SettingsSheet(
      role: .register,
      name: LocalizedText(vi: "Cơ quan trình", en: "Authorities"),
      purpose: LocalizedText(
        vi: "Cơ quan lập Tờ trình và nơi nhận; mỗi thời kỳ một dòng.",
        en: "Who issues the proposal and to whom; a row for each period."
      ),
      shape: .either(single: "authority", list: "authorities"),
      columns: [
        [
          .place(
            "Áp dụng",
            "Applies",
            [
              SettingsWord("authority", "Mọi ngày", "On all days"),
              SettingsWord("authorities", "Theo thời hạn", "By period"),
            ]
          )
        ],
        SettingsColumn.pair("name", "Tên cơ quan", "Name of the agency", wanted: true),
        SettingsColumn.pair("superior", "Cơ quan cấp trên", "Superior agency", wanted: true),
        SettingsColumn.pair("place", "Địa danh", "Place", wanted: true, width: 16),
        SettingsColumn.pair("addressee", "Kính gửi", "Addressee", wanted: true),
        SettingsColumn.pair("area", "Địa bàn", "Area", width: 22),
        SettingsColumn.pair("budget", "Nguồn ngân sách", "Which budget", width: 22),
        [.text("symbol", "Ký hiệu văn bản", "Symbol", width: 13)],
        SettingsColumn.pair("signer.post", "Chức vụ người ký", "Post of the signer", width: 20),
        SettingsColumn.pair("signer.onBehalfOf", "Ký thay mặt (TM.)", "Signs on behalf of", width: 20),
        SettingsColumn.pair("signer.actingFor", "Ký thay (KT.)", "Signs for", width: 20),
        [
          .text("signer.name", "Họ và tên người ký", "Name of the signer"),
          .texts("recipients[].vi", "Nơi nhận (tiếng Việt)", "Recipients (Vietnamese)"),
          .texts("recipients[].en", "Nơi nhận (tiếng Anh)", "Recipients (English)"),
          .date("validFrom", "Từ ngày", "From"), .date("validUntil", "Đến ngày", "Until"),
          .assumption,
        ],
        SettingsColumn.note, [.source],
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .register,
      name: LocalizedText(vi: "Đơn vị", en: "Units"),
      purpose: LocalizedText(
        vi: "Các phường, xã. Mã để trống thì lấy từ tên: Phường Tân Liễu thành tan-lieu.",
        en: "The wards and communes. A code left blank is made from the name: Phường Tân Liễu becomes tan-lieu."
      ),
      shape: .list("units"),
      target: .unit,
      columns: unitColumns(.children("predecessors", isAlways: false))
    ),
    SettingsSheet(
      role: .register,
      name: LocalizedText(vi: "Tên trước đây", en: "Earlier names"),
      purpose: LocalizedText(
        vi: "Tên mà một đơn vị đã mang trước khi đổi tên hoặc nhập, tách.",
        en: "Names that a unit had before it was renamed, merged or split."
      ),
      shape: .children(list: "predecessors", of: .unit),
      columns: [
        [.parent(.unit, "Đơn vị", "Unit")], SettingsColumn.pair("name", "Tên cũ", "Earlier name", wanted: true),
        [.date("until", "Đến ngày", "Until").wanted(), .assumption], SettingsColumn.note, [.source],
      ].flatMap(\.self)
    ),
    SettingsSheet(
      role: .register,
      name: LocalizedText(vi: "Sắp xếp", en: "Reorganisations"),
      purpose: LocalizedText(
        vi: "Đơn vị mới sau sắp xếp: mỗi đơn vị một dòng, các dòng cùng ngày là một đợt.",
        en: "New units of a reorganisation: a row for each, rows with the same day are one reorganisation."
      ),
      shape: .groups(list: "reorganisations", by: "date", inner: "units"),
      target: .unit,
      columns: [
        [
          .date("date", "Ngày có hiệu lực", "Effective day").wanted().ofGroup(),
          .date("knownFrom", "Ngày công bố", "Known from").ofGroup(),
        ],
        unitColumns(
          nil,
          parts: [
            .references("parts", "Nhập từ các đơn vị", "Made of the units", .unit),
            .texts("outsiders[].vi", "Từ ngoài thành phố (tiếng Việt)", "From outside (Vietnamese)"),
            .texts("outsiders[].en", "Từ ngoài thành phố (tiếng Anh)", "From outside (English)"),
          ]
        ),
        [
          .text("source", "Căn cứ của cả đợt", "Ground of the whole", width: 34).ofGroup(),
          .yesNo("assumption", "Cả đợt là giả định", "The whole is assumed").ofGroup(),
        ],
        SettingsColumn.pair("note", "Ghi chú về cả đợt", "Note about the whole", width: 34).map { $0.ofGroup() },
      ].flatMap(\.self)
    ),
  ]

  private static func unitColumns(_ children: SettingsColumn?, parts: [SettingsColumn] = []) -> [SettingsColumn] {
    [
      [.code("code")], SettingsColumn.pair("name", "Tên đơn vị", "Name of the unit", wanted: true),
      SettingsColumn.pair("place", "Địa danh", "Place", width: 16),
      [.word("kind", "Loại", "Kind", kinds).wanted()],
      parts,
      [
        .number("recognisedStar", "Số sao được công nhận", "Recognised star", 0...9).saying(
          "0 là đã xếp loại mà chưa đạt; để trống là chưa biết.",
          "0 means rated, none given; blank means not known."
        ),
        .number("otherScore", "Điểm các nội dung khác", "Other score", 0...100).saying(
          "Điểm của mọi nội dung ngoài cơ sở vật chất; để trống là chưa biết.",
          "The points of everything that is not facilities; blank means not known."
        ),
        .number("counters", "Số quầy", "Counters", 0...1_000),
        .number("residents", "Dân số", "Residents", 0...10_000_000),
        .percent("costShare", "Thành phố chi (%)", "City's share (%)").saying(
          "Để trống là theo chính sách cho loại đơn vị.",
          "Blank means as the policy says for its kind."
        ),
        .money("ownFunds", "Kinh phí tự có (đồng)", "Own funds (đồng)").saying(
          "Số tiền đơn vị có thể tự đối ứng; để trống là không giới hạn.",
          "What the unit can add itself; blank means without limit."
        ),
        .text("contact.name", "Người gửi kiểm kê", "Who sends the inventory"),
        .text("contact.email", "Thư điện tử", "E-mail"), .text("contact.phone", "Điện thoại", "Telephone", width: 16),
      ],
      [children].compactMap(\.self),
      [.date("validFrom", "Từ ngày", "From"), .date("validUntil", "Đến ngày", "Until"), .assumption],
      SettingsColumn.note, [.source],
    ].flatMap(\.self)
  }
}
