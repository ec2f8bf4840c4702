import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// One letter to one or several late units.
struct ReminderLetter {
  /// Up to how many units are addressed one below the other.
  private static let addressed = 10

  let authority: Authority
  let units: [AdministrativeUnit]
  /// How many are late, and how many there are.
  let late: Int
  let all: Int
  /// "phường, xã", or the only kind that there is.
  let kinds: LocalizedText
  let round: Round
  let days: (asOf: CalendarDate?, deadline: CalendarDate?, extended: CalendarDate?)
  let shop: ShopName
  let language: Language

  private var names: OfficialNames { OfficialNames(authority) }
  private var isSingle: Bool { units.count == 1 }
  private var isListed: Bool { units.count > Self.addressed }

  var subject: String {
    language.text(
      vi: "V/v đôn đốc gửi biểu kiểm kê \(shop.name.vi) kỳ \(round.name.vi)",
      en: "Re: inventories of the \(shop.name.en)s for \(round.name.en)"
    )
  }

  var blocks: [Report.Block] {
    [.letterhead(letterhead)] + body.map { .paragraph($0) } + closing + (isListed ? list : [])
  }

  private var letterhead: Report.Letterhead {
    let number: Phrase = "\(placeholder: language.text(vi: "số công văn", en: "number of the letter"))"
    let symbol = names.symbol.map { Phrase(text: $0) } ?? "\(placeholder: language.text(vi: "ký hiệu", en: "symbol"))"
    return Report.Letterhead(
      superior: Phrase(text: authority.superior[language].uppercased()),
      issuer: Phrase(text: names.own[language].uppercased()),
      number: language.phrase(vi: "Số: \(number)/\(symbol)", en: "No. \(number)/\(symbol)"),
      placeAndDate: "\(authority.place[language]), \(OpenDate(year: round.year, language).signing)",
      documentType: nil,
      subject: Phrase(text: subject),
      addressees: addressees,
      language: language
    )
  }

  private var addressees: [Phrase] {
    guard !isListed else {
      return [
        language.phrase(
          vi: "Ủy ban nhân dân các \(kinds.vi) (theo danh sách kèm theo)",
          en: "the People's Committees of the \(kinds.en) (see the list attached)"
        )
      ]
    }
    return units.map { Phrase(text: language == .english ? "the \($0.committee.en)" : $0.committee.vi) }
  }

  private var body: [Phrase] {
    [state, wish, "1. \(request)", "2. \(warning)", contact, ending]
  }

  private var state: Phrase {
    let open = OpenDate(year: round.year, language)
    let letter = language.phrase(
      vi:
        "Thực hiện Công văn số \(placeholder: "số công văn yêu cầu kiểm kê")/\(names.symbol ?? "…") \(open.day) của \(names.own.vi) về việc kiểm kê cơ sở vật chất \(shop.name.vi) kỳ \(round.name.vi), thời hạn gửi biểu kiểm kê là \(day(days.deadline, "thời hạn gửi biểu kiểm kê")).",
      en:
        "Under Official Letter No. \(placeholder: "number of the letter that asked for the inventories")/\(names.symbol ?? "…") of \(open.day), the inventories of \(round.name.en) were due on \(day(days.deadline, "day on which the inventories were due"))."
    )
    let until = days.asOf.map {
      LocalizedText(vi: "Đến hết ngày \($0.figures.vi)", en: "By the end of \($0.figures.en)")
    }
    let since = until ?? LocalizedText(vi: "Đến nay", en: "So far")
    let (sent, missing) = (all - late, Count(late))
    let count = language.phrase(
      vi:
        "\(since.vi), \(names.own.vi) đã nhận được biểu của \(sent)/\(all) \(kinds.vi); \(isSingle ? "\(units[0].nameInSentence.vi) chưa gửi" : "còn \(missing.vi) đơn vị \(isListed ? "có tên trong danh sách" : "có tên trên") chưa gửi").",
      en:
        "\(since.en) the \(names.own.en) has received those of \(sent) of \(all) \(kinds.en); \(isSingle ? "\(units[0].name.en) has not sent its own" : "the \(missing.en) \(isListed ? "on the list" : "above") have not sent theirs")."
    )
    return "\(letter) \(count)"
  }

  private var wish: Phrase {
    language.phrase(
      vi: "Để kịp tổng hợp, báo cáo \(names.committee.vi), \(names.own.vi) đề nghị:",
      en:
        "So that the figures can be put together and reported to the \(names.committee.en) in time, the units are asked:"
    )
  }

  private var request: Phrase {
    let who =
      isSingle
      ? units[0].committee.vi : "Ủy ban nhân dân các \(kinds.vi) có tên \(isListed ? "trong danh sách" : "trên")"
    let day = days.extended.map { $0.figures[language] }
    let (vi, en) = ("trước 17 giờ 00 ngày \(day ?? "…")", "by 17:00 on \(day ?? "…")")
    return language.phrase(
      vi:
        "\(who) gửi biểu kiểm kê \(strong: vi) về \(names.own.vi) (địa chỉ thư điện tử: \(placeholder: "địa chỉ thư điện tử nhận biểu")), theo biểu mẫu đã ghi sẵn số liệu kỳ trước gửi kèm Công văn này; chỉ sửa những dòng có thay đổi, hạng mục không có thì ghi số lượng 0.",
      en:
        "to send them \(strong: en) to the \(names.own.en) (e-mail: \(placeholder: "e-mail address for inventories")), on the form attached, which holds last round's figures; to change only what has changed, and to write 0 for what they do not have."
    )
  }

  private var warning: Phrase {
    language.phrase(
      vi:
        "Sau thời hạn trên, đơn vị không gửi biểu thì không có số liệu để xem xét hỗ trợ trong kỳ; \(names.own.vi) sẽ báo cáo \(names.committee.vi).",
      en:
        "to note that a unit that sends nothing cannot be considered for support in this round; this will be reported to the \(names.committee.en)."
    )
  }

  private var contact: Phrase {
    language.phrase(
      vi:
        "Khi cần trao đổi, đề nghị liên hệ ông (bà) \(placeholder: "người liên hệ"), \(names.own.vi), điện thoại \(placeholder: "số điện thoại liên hệ").",
      en: "Contact: \(placeholder: "contact person"), \(names.own.en), telephone \(placeholder: "telephone")."
    )
  }

  private var ending: Phrase {
    language.phrase(
      vi:
        "\(names.own.vi) đề nghị \(isSingle ? units[0].committee.vi : "Ủy ban nhân dân các \(kinds.vi)") quan tâm thực hiện./.",
      en: "Thank you for your attention."
    )
  }

  private var closing: [Report.Block] {
    [
      .signature(Report.Signature(authority.signer, name: nil, language: language)),
      .recipients(
        Report.Recipients(
          title: language.text(vi: "Nơi nhận:", en: "Recipients:"),
          items: [
            language.phrase(vi: "Như trên", en: "As above"),
            language.phrase(vi: "Lãnh đạo \(short) (để báo cáo)", en: "Leaders of the \(names.committee.en)"),
            language.phrase(
              vi: "Lưu: VT, \(placeholder: "đơn vị soạn thảo")",
              en: "Filed: records office, \(placeholder: "drafting office")"
            ),
          ]
        )
      ),
    ]
  }

  private var short: String { names.committee.vi.replacing("Ủy ban nhân dân", with: "UBND") }

  private var list: [Report.Block] {
    let title = language.text(vi: "DANH SÁCH ĐƠN VỊ CHƯA GỬI BIỂU KIỂM KÊ", en: "UNITS THAT HAVE NOT SENT AN INVENTORY")
    return [
      .annex(
        Report.Annex(
          label: language.text(vi: "Phụ lục", en: "Annex"),
          title: Phrase(text: title),
          reference: language.phrase(
            vi:
              "Kèm theo Công văn số …/\(names.symbol ?? "…") \(OpenDate(year: round.year, language).day) của \(authority.name.vi)",
            en:
              "attached to Official Letter No. …/\(names.symbol ?? "…") of \(OpenDate(year: round.year, language).day) of the \(authority.name.en)"
          )
        )
      ),
      .table(
        Report.Table(
          columns: [
            Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
            Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
          ],
          rows: units.enumerated().map { [Phrase(.integer($0 + 1)), Phrase(text: $1.name[language])] }
        )
      ),
    ]
  }

  private func day(_ day: CalendarDate?, _ what: String) -> Phrase {
    guard let day else { return OpenDate(year: round.year, language).day(what) }
    return language.phrase(vi: "ngày \(day.figures.vi)", en: Phrase(text: day.figures.en))
  }
}
