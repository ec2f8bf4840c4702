import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

// What the plan and its data ask to look at: parts D to K of the sheet.

extension ReviewItems {
  // MARK: - D: data

  var data: [Item] {
    let reasons = Dictionary(grouping: plan.blocked, by: \.unit.code)
    let missing = words.blocked.map { unit in
      let rows = MissingData(words).rows((reasons[unit.code] ?? []).map(\.reason))
      return Item(
        what: "\(unit.name[language]): \(rows.map(\.what.uncapitalisedSentence).joined(separator: "; "))",
        action: Phrase(text: rows.first?.remedy ?? "")
      )
    }
    // What was not reported stands above, unit by unit.
    let blocked = Set(words.blocked.map(\.code))
    let remarks = proposal.remarks.filter { remark in
      guard !["missing-other-score", "later-price"].contains(remark.code) else { return false }
      guard let unit = unit(of: remark.source) else { return true }
      return !(blocked.contains(unit) && remark.code.hasSuffix("not-reported"))
    }
    let kinds = Dictionary(grouping: remarks, by: \.code).sorted { $0.key < $1.key }
    let doubtful = kinds.compactMap { _, remarks -> Item? in
      guard let first = remarks.first else { return nil }
      let units = Set(remarks.compactMap { unit(of: $0.source) })
      let names = plan.units.map(\.unit).filter { units.contains($0.code) }
      let whose = names.isEmpty ? "" : "\(names.listed[language].capitalisedSentence): "
      return Item(
        what: words.phrase(
          vi: "\(whose)\(Count(remarks.count).vi) cảnh báo, ví dụ: \(first.message.vi)",
          en: "\(whose)\(Count(remarks.count).en(of: "warning")), such as: \(first.message.en)"
        ),
        action: Phrase(text: first.remedy[language])
      )
    }
    return missing + doubtful + lives
  }

  /// Where the price book reckons with another useful life than the rule of the day, in one item.
  private var lives: [Item] {
    let found = proposal.usedPrices.compactMap { price -> (text: String, basis: LocalizedText)? in
      guard let rule = proposal.rules?.usefulLife(of: price), let own = price.usefulLifeYears,
        own != rule.content.years
      else { return nil }
      let years = rule.content.years
      let text = words.text(
        vi: "\(words.work(price).uncapitalisedSentence) (\(own) năm, quy định \(years))",
        en: "\(words.work(price).uncapitalisedSentence) (\(own), by the rule \(years))"
      )
      return (text, rule.basis)
    }
    guard let basis = found.first?.basis else { return [] }
    let list = found.map(\.text).joined(separator: "; ")
    return [
      item(
        words.phrase(
          vi: "Thời gian sử dụng trong bảng giá khác quy định (\(basis.vi)): \(list)",
          en: "Years of useful life in the price book that are not the rule's (\(basis.en)): \(list)"
        ),
        vi: "Sửa bảng giá theo quy định khi ghi sổ tài sản",
        en: "Follow the rule in the asset register, and correct the price book"
      )
    ]
  }

  /// The unit whose file a remark is about.
  private func unit(of source: Source) -> Slug? {
    source.file.split(separator: "/").last.flatMap { $0.split(separator: ".").first }.flatMap { Slug(String($0)) }
  }

  // MARK: - E, F: ties and fragile lines

  var ties: [Item] {
    plan.unfunded.filter { if case .tie = $0.reason { true } else { false } }.map { gap in
      item(
        words.phrase(
          vi: "\(words.renamed(gap.gap.requirement.title)) của \(gap.unit.nameInSentence.vi): \(gap.sentence.vi)",
          en: "“\(words.renamed(gap.gap.requirement.title))” of \(gap.unit.name.en): \(gap.sentence.en)"
        ),
        vi: "Xin ý kiến lựa chọn",
        en: "Ask for a choice"
      )
    }
  }

  /// The lines that a đồng more would tip, since something else is as good; and how to learn of the others.
  var fragile: [Item] {
    let tied = Dictionary(grouping: plan.lines.filter { $0.tie != nil }, by: \.remedy.price.item)
    let named = tied.values.compactMap { lines -> Item? in
      guard let first = lines.first else { return nil }
      let (name, units) = (words.work(first.remedy.price), lines.map(\.unit).listed)
      return item(
        words.phrase(
          vi: "\(name) của \(units.vi): mức hỗ trợ tăng 1 đồng là không còn được chọn",
          en: "\(name) of \(units.en): one đồng more and it is no longer chosen"
        ),
        vi: "Lấy báo giá trước các hạng mục khác",
        en: "Obtain quotes for it first"
      )
    }.sorted { Figures(language).text($0.what) < Figures(language).text($1.what) }
    guard !plan.lines.isEmpty else { return named }
    return named + [
      item(
        words.phrase(
          vi: "Các hạng mục\(named.isEmpty ? "" : " khác"): giá tăng đến mức nào thì không còn được chọn",
          en: "All \(named.isEmpty ? "" : "other ")items: up to which price they would still be chosen"
        ),
        vi: "Xem bằng lệnh “onestop explain” của từng đơn vị khi có báo giá",
        en: "Ask “onestop explain” about the unit once there are quotes"
      )
    ]
  }

  // MARK: - G: locks

  var locks: [Item] {
    let reasons = LineReasons(proposal)
    let funded = proposal.lockEffects.map { effect in
      item(
        LockSentences(words: words, reasons: reasons, effect: effect).sentence,
        vi: "Ghi văn bản quyết định khoản bố trí trước (số, ngày)",
        en: "Note the document that decided it (number, day)"
      )
    }
    let excluded = plan.unfunded.compactMap { gap -> Item? in
      guard case .excluded(let reason) = gap.reason else { return nil }
      return item(
        words.phrase(
          vi: "\(words.renamed(gap.gap.requirement.title)) của \(gap.unit.nameInSentence.vi): \(reason.vi)",
          en: "“\(words.renamed(gap.gap.requirement.title))” of \(gap.unit.name.en): \(reason.en)"
        ),
        vi: "Xác nhận nguồn vốn khác đã được bố trí",
        en: "Confirm that the other money is provided"
      )
    }
    return funded + excluded
  }

  // MARK: - H, I, K

  var procurement: [Item] {
    let overview = proposal.procurement
    let near = overview.entries.flatMap(\.single).filter { package in
      guard case .known(let rule) = package.route, let limit = rule.content.upTo else { return false }
      return package.amount.dong * 10 >= limit.dong * 9
    }.map { package in
      item(
        words.phrase(
          vi:
            "\(buyer(package).vi), \(package.subject.category.name.vi.uncapitalisedSentence): gói \(package.amount) đồng, sát hạn mức",
          en:
            "\(buyer(package).en), \(package.subject.category.name.en): package of \(package.amount) đồng, close to a limit"
        ),
        vi: "Kiểm tra lại sau khi có báo giá",
        en: "Check again with the quotes"
      )
    }
    let split = overview.entries.compactMap { entry -> Item? in
      let units = entry.atRisk.compactMap { package -> AdministrativeUnit? in
        if case .unit(let unit) = package.buyer { unit } else { nil }
      }
      guard !units.isEmpty, let limit = entry.atRisk.compactMap({ $0.splitLimit?.content.upTo }).min() else {
        return nil
      }
      let (names, kind) = (units.listed, entry.subject.category.name)
      return item(
        words.phrase(
          vi:
            "\(kind.vi) của \(Count(units.count).vi) đơn vị (\(names.vi)): tổng của mỗi đơn vị vượt hạn mức \(limit) đồng tuy từng hạng mục không vượt",
          en:
            "\(kind.en) of \(Count(units.count).en(of: "unit")) (\(names.en)): the sum of each passes the limit of \(limit) đồng, which no item does"
        ),
        vi: "Mua trong một gói, không chia nhỏ",
        en: "Buy it as one package; do not split it"
      )
    }
    return near + split
  }

  private func buyer(_ package: ProcurementPackage) -> LocalizedText {
    switch package.buyer {
    case .unit(let unit): unit.name
    case .city: LocalizedText(vi: "Mua tập trung", en: "All together")
    }
  }

  var reorganisation: [Item] {
    let gone = plan.units.map(\.unit).filter { !$0.period.contains(words.day) }
    let ended =
      gone.isEmpty
      ? []
      : [
        item(
          words.phrase(
            vi:
              "\(gone.count)/\(plan.units.count) đơn vị không còn vào ngày \(words.day.figures.vi) do sắp xếp đơn vị hành chính",
            en:
              "\(gone.count) of \(plan.units.count) units no longer exist on \(words.day.figures.en) after a reorganisation"
          ),
          vi: "Lập lại theo đơn vị của ngày đó (--as-of), kiểm kê lại trước khi trình",
          en: "Write it for the units of that day (--as-of), after a new inventory"
        )
      ]
    return ended + avoided + names
  }

  /// That signs were to be avoided and no reorganisation is known that would make them wrong.
  private var avoided: [Item] {
    guard proposal.particulars.avoidsObsolete, proposal.knownReorganisation == nil else { return [] }
    return [
      item(
        words.phrase(
          vi: "Yêu cầu bỏ biển, sơ đồ ghi tên cũ không bỏ hạng mục nào: chưa biết đợt sắp xếp nào sau ngày lập",
          en: "Nothing was left out as obsolete: no reorganisation to come is known on the day of the letter"
        ),
        vi: "Ghi ngày công bố đợt sắp xếp vào danh sách đơn vị, nếu đã công bố",
        en: "Add the day on which it became known to the register, if it is public"
      )
    ]
  }

  /// The signs and charts that a reorganisation would make wrong.
  private var names: [Item] {
    let named = plan.lines.filter(\.requirement.showsName)
    guard !named.isEmpty else { return [] }
    return [
      item(
        words.phrase(
          vi: "\(named.count) hạng mục biển, sơ đồ ghi tên đơn vị (\(named.map(\.cost).total()) đồng)",
          en: "\(named.count) items of signs and charts that show names (\(named.map(\.cost).total()) đồng)"
        ),
        vi: "Rà soát chủ trương sắp xếp đơn vị hành chính trước khi đặt làm",
        en: "Check the plans for a reorganisation before anything is ordered"
      )
    ]
  }

  var form: [Item] { competence + usualForm }

  /// Where a council decides, the Committee's decision follows its resolution.
  private var competence: [Item] {
    guard let council = words.council, !plan.lines.isEmpty else { return [] }
    return [
      item(
        words.phrase(
          vi: "Thẩm quyền quyết định bổ sung có mục tiêu: \(council.vi)",
          en: "Who decides on the targeted supplement: the \(council.en)"
        ),
        vi: "Trình thông qua nghị quyết trước khi ban hành Quyết định",
        en: "Its resolution comes before the Decision"
      )
    ]
  }

  private var usualForm: [Item] {
    [
      item(
        words.phrase(
          vi: "Thể thức, kỹ thuật trình bày Tờ trình và dự thảo Quyết định",
          en: "Form of the letter and of the draft decision"
        ),
        vi: "Rà soát theo Nghị định số 30/2020/NĐ-CP",
        en: "Check against Decree 30/2020/NĐ-CP"
      ),
      item(
        words.phrase(vi: "Hồ sơ kèm theo tại mục 9", en: "What goes with the letter (section 9)"),
        vi: "Kiểm tra đủ tài liệu, lấy ý kiến \(words.names.finance.vi)",
        en: "Check that all is there; ask the \(words.names.finance.en) for its opinion"
      ),
    ]
  }
}
