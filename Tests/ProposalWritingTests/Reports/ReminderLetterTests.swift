import Foundation
import TestSupport
import Testing
@testable import Documents
@testable import FacilityPlanning

@testable import FacilityWording
@testable import FileFormats
@testable import ProposalWriting
@testable import Vocabulary

@Suite("Letters to late units")
struct ReminderLetterTests {
  private func letters(late: [String], rules: RulesInForce? = nil) -> ReminderLetters {
    let city = SampleCity()
    var authority = city.authority
    authority.symbol = "TTr-PNV"
    return ReminderLetters(
      authority,
      register: city.register,
      round: SampleCity.round,
      late: late.compactMap(Slug.init),
      asOf: CalendarDate("2025-02-27"),
      deadline: CalendarDate("2025-02-25"),
      extended: CalendarDate("2025-03-05"),
      rules: rules
    )
  }

  private func text(_ report: Report) -> String { TextWriter(width: 1_000).write(report) }

  private func report(late: [String], in language: Language = .vietnamese) -> Report {
    let units = late.compactMap(Slug.init).compactMap(SampleCity().register.unit)
    return letters(late: late).report(to: units, in: language)
  }

  @Test("One letter goes to all late units, and one to each; a single late unit gets one, and nobody gets none")
  func files() throws {
    let files = try letters(late: ["tri-yen", "song-khe", "nobody"]).files(in: .vietnamese)
    #expect(
      files.map(\.name) == [
        "cong-van-don-doc.docx", "cong-van-don-doc/song-khe.docx", "cong-van-don-doc/tri-yen.docx",
      ]
    )
    #expect(try letters(late: ["tri-yen"]).files(in: .english).count == 1)
    #expect(try letters(late: []).files(in: .vietnamese).isEmpty)
  }

  @Test("The letter names its units small in the sentence, the days, and how many have sent theirs")
  func sentences() {
    let text = text(report(late: ["tri-yen", "song-khe"]))
    #expect(text.contains("Số: …/PNV"))
    #expect(text.contains("V/v đôn đốc gửi biểu kiểm kê Bộ phận Một cửa kỳ tháng 02/2025"))
    #expect(text.contains("- Ủy ban nhân dân xã Trí Yên"))
    #expect(
      text.contains("thời hạn gửi biểu kiểm kê là ngày 25/02/2025. Đến hết ngày 27/02/2025, Phòng Nội vụ đã nhận")
    )
    #expect(text.contains("được biểu của 3/5 phường, xã; còn 02 đơn vị có tên trên chưa gửi."))
    #expect(text.contains("trước 17 giờ 00 ngày 05/3/2025"))
    #expect(text.contains("báo cáo Ủy ban nhân dân thành phố."))
    let single = self.text(report(late: ["tri-yen"], in: .english))
    #expect(single.contains("To: the People's Committee of Tri Yen Commune"))
    #expect(single.contains("received those of 4 of 5 wards and communes; Tri Yen Commune has not sent its own."))
    #expect(single.contains("by 17:00 on 5 March 2025"))
  }

  @Test("From the day of a rule on, the one-stop shops bear the name that it gives them")
  func shop() {
    var book = RuleBook()
    book.shops = [
      Rule(
        id: SampleCity.slug("one-stop-shop"),
        content: ShopName(LocalizedText(vi: "Trung tâm Phục vụ hành chính công", en: "Service Centre")),
        period: Period(from: CalendarDate("2025-07-01")),
        basis: LocalizedText(vi: "Nghị định", en: "Decree"),
        source: "test"
      )
    ]
    for (day, name) in [("2025-06-30", "Bộ phận Một cửa"), ("2025-07-01", "Trung tâm Phục vụ hành chính công")] {
      let rules = CalendarDate(day).map(book.inForce)
      let unit = SampleCity().register.units[0]
      let report = letters(late: ["tri-yen"], rules: rules).report(to: [unit], in: .vietnamese)
      #expect(text(report).contains("kiểm kê cơ sở vật chất \(name) kỳ"))
    }
  }

  @Test(
    "Names are short where the letterhead has said the rest",
    arguments: [
      (
        "Phòng Nội vụ thành phố Bắc Giang", "Ủy ban nhân dân thành phố Bắc Giang", "Phòng Nội vụ",
        "Ủy ban nhân dân thành phố"
      ),
      ("Sở Nội vụ tỉnh Bắc Ninh", "Ủy ban nhân dân tỉnh Bắc Ninh", "Sở Nội vụ", "Ủy ban nhân dân tỉnh"),
      ("Văn phòng", "Ủy ban nhân dân huyện Lục Nam", "Văn phòng", "Ủy ban nhân dân huyện"),
    ]
  )
  func names(name: String, superior: String, own: String, committee: String) {
    var authority = SampleCity().authority
    authority.name.vi = name
    authority.superior.vi = superior
    authority.addressee.vi = superior
    let names = OfficialNames(authority)
    #expect(names.own.vi == own)
    #expect(names.committee.vi == committee)
    #expect(OfficialNames(SampleCity().authority).own.en == "Division of Home Affairs")
    #expect(OfficialNames(SampleCity().authority).committee.en == "City People's Committee")
  }

  @Test("Units are listed by kind and by the Vietnamese alphabet")
  func listing() {
    #expect(
      SampleCity().register.units.listed.vi
        == "các phường Hoàng Văn Thụ, Song Khê, Tân Liễu và các xã Đồng Phúc, Trí Yên"
    )
    #expect(
      ["Đa Mai", "Dĩnh Trì", "Ô", "Ơ", "Tân An", "Tàn An"].sorted(by: VietnameseOrder.precedes) == [
        "Dĩnh Trì", "Đa Mai", "Ô", "Ơ", "Tàn An", "Tân An",
      ]
    )
  }
}
