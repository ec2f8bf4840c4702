import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What somebody has to look at before a proposal is signed, part by part.
struct ReviewItems {
  /// One thing to look at, and what to do about it.
  struct Item {
    var what: Phrase
    var action: Phrase
  }

  /// A part of the sheet; one without items says so.
  struct Part {
    var mark: String
    var title: Phrase
    var items: [Item]
  }

  /// Prices and rules change; one that ends within so many days of the letter is named.
  private static let soon = 30

  let words: LetterWords

  var proposal: Proposal { words.proposal }
  var plan: FundingPlan { words.plan }
  var language: Language { words.language }

  /// Whether a blank, a rule or an assumption is still open, so that nothing may be signed.
  ///
  /// The number and the day of the decision are blank until the Committee signs it; they keep no letter back.
  var isDraft: Bool {
    // Blanks are found by writing the whole letter, so they are looked for last.
    !(openRules.isEmpty && assumptions.isEmpty && letterBlanks.isEmpty)
  }

  var parts: [Part] {
    [
      Part(mark: "A", title: words.phrase(vi: "CHỖ TRỐNG PHẢI ĐIỀN", en: "BLANKS TO FILL"), items: blanks),
      Part(
        mark: "B",
        title: words.phrase(
          vi: "CĂN CỨ VÀ QUY ĐỊNH CHƯA ĐỐI CHIẾU VỚI VĂN BẢN GỐC, HOẶC CHƯA RÕ",
          en: "RULES NOT CHECKED OR NOT KNOWN"
        ),
        items: rules
      ),
      Part(mark: "C", title: words.phrase(vi: "GIẢ ĐỊNH", en: "ASSUMPTIONS"), items: assumptions),
      Part(
        mark: "D",
        title: words.phrase(vi: "SỐ LIỆU CÒN THIẾU, CẦN HỎI LẠI", en: "MISSING OR DOUBTFUL DATA"),
        items: data
      ),
      Part(mark: "E", title: words.phrase(vi: "HẠNG MỤC NGANG ĐIỀU KIỆN", en: "ITEMS THAT TIE"), items: ties),
      Part(
        mark: "F",
        title: words.phrase(
          vi: "HẠNG MỤC DỄ THAY ĐỔI KHI GIÁ THAY ĐỔI",
          en: "ITEMS THAT A PRICE MAY TIP"
        ),
        items: fragile
      ),
      Part(
        mark: "G",
        title: words.phrase(
          vi: "KHOẢN BỐ TRÍ TRƯỚC, KHOẢN LOẠI TRỪ",
          en: "PROVIDED IN ADVANCE, LEFT OUT"
        ),
        items: locks
      ),
      Part(mark: "H", title: words.phrase(vi: "MUA SẮM", en: "PROCUREMENT"), items: procurement),
      Part(
        mark: "I",
        title: words.phrase(vi: "SẮP XẾP ĐƠN VỊ HÀNH CHÍNH", en: "REORGANISATION"),
        items: reorganisation
      ),
      Part(mark: "K", title: words.phrase(vi: "THỂ THỨC", en: "FORM"), items: form),
    ]
  }

  func item(_ what: Phrase, vi: String, en: String) -> Item {
    Item(what: what, action: Phrase(text: words.text(vi: vi, en: en)))
  }

  // MARK: - A: blanks

  private var letterBlanks: [String] { ProposalReport(proposal).blanks(words) }

  private var blanks: [Item] {
    let decision = plan.lines.isEmpty ? [] : DecisionReport(proposal, language: language).blocks.placeholders
    func items(_ blanks: [String], of document: String) -> [Item] {
      var seen: Set<String> = []
      return blanks.filter { seen.insert($0).inserted }.map { blank in
        item("\(document): \(blank)", vi: "Điền vào văn bản", en: "Fill it in")
      }
    }
    return items(letterBlanks, of: words.text(vi: "Tờ trình", en: "Letter"))
      + items(decision, of: words.text(vi: "Dự thảo Quyết định", en: "Draft decision"))
  }

  // MARK: - B: rules

  private var rules: [Item] { openRules + endingRules }

  private var openRules: [Item] {
    guard let rules = proposal.rules else {
      return [
        item(
          words.phrase(vi: "Không có tệp quy định", en: "There is no file of rules"),
          vi: "Bổ sung căn cứ, hạn mức, định mức",
          en: "Add grounds, limits and norms"
        )
      ]
    }
    let unknown = rules.unknownTopics.map { topic in
      item(
        words.phrase(
          vi: "\(topic.name.vi): danh mục quy định chưa có nội dung của ngày \(rules.day.figures.vi)",
          en: "\(topic.name.en): the list of rules has none of \(rules.day.figures.en)"
        ),
        vi: "Xác định quy định áp dụng, bổ sung vào danh mục quy định",
        en: "Find the rule and add it to the rules"
      )
    }
    var seen: Set<LocalizedText> = []
    let unchecked = longest(rules.rules.assumedBases).filter { seen.insert($0).inserted }.map { basis in
      item(
        Phrase(text: basis[language].capitalisedSentence),
        vi: "Đối chiếu số, ngày, tên gọi, nội dung với văn bản gốc",
        en: "Check number, day, title and content against the original"
      )
    }
    let late = proposal.usedPrices.filter { price in price.date > rules.day }.map { price in
      item(
        words.phrase(
          vi:
            "Đơn giá “\(price.name.vi)” có nguồn đề ngày \(price.date.figures.vi), sau ngày áp dụng quy định",
          en: "The price of “\(price.name.en)” is of \(price.date.figures.en), later than the letter"
        ),
        vi: "Thay bằng nguồn giá có trước ngày trình",
        en: "Take a source from before the letter"
      )
    }
    let sources = proposal.usedPrices.compactMap { price -> Item? in
      guard let rule = rules.laterBasis(in: price.source) else { return nil }
      return item(
        words.phrase(
          vi: "Đơn giá “\(price.name.vi)” dẫn \(rule.vi), chưa có hiệu lực ngày \(rules.day.figures.vi)",
          en: "The price of “\(price.name.en)” cites \(rule.en), not in force on \(rules.day.figures.en)"
        ),
        vi: "Thay bằng nguồn giá có trước ngày trình",
        en: "Take a source from before the letter"
      )
    }
    return unknown + unchecked + late + sources
  }

  /// What holds on the day and ends soon after it.
  private var endingRules: [Item] {
    guard let rules = proposal.rules else { return [] }
    var seen: Set<LocalizedText> = []
    return rules.rules.ending(after: rules.day, days: Self.soon).filter { seen.insert($0.basis).inserted }.map { rule in
      item(
        words.phrase(
          vi: "\(rule.basis.vi.capitalisedSentence) hết áp dụng sau ngày \(rule.until.figures.vi)",
          en: "\(rule.basis.en.capitalisedSentence) ends on \(rule.until.figures.en)"
        ),
        vi: "Kiểm tra quy định thay thế nếu trình sau ngày này",
        en: "Look for what replaces it if the letter is later"
      )
    }
  }

  /// The bases without those of which another says more: "Thông tư số 65/2021/TT-BTC" beside its whole title.
  private func longest(_ bases: [LocalizedText]) -> [LocalizedText] {
    bases.filter { basis in !bases.contains { $0.vi.count > basis.vi.count && $0.vi.contains(basis.vi) } }
  }

  // MARK: - C: assumptions

  private var assumptions: [Item] {
    let all = ProposalAssumptions(proposal)
    let check = words.text(vi: "Xác nhận hoặc thay bằng số liệu có nguồn", en: "Confirm, or replace with a source")
    let general = all.generalButRules.map { Item(what: $0[language], action: Phrase(text: check)) }
    let prices = all.assumedPrices
    guard !prices.isEmpty else { return general }
    return general + [
      item(
        words.phrase(
          vi: "\(prices.count)/\(proposal.usedPrices.count) đơn giá là giá dự kiến, chưa có báo giá",
          en: "\(prices.count) of \(proposal.usedPrices.count) prices are estimates without quotes"
        ),
        vi: "Lấy báo giá trước khi phê duyệt dự toán",
        en: "Obtain quotes before an estimate is approved"
      )
    ]
  }
}
