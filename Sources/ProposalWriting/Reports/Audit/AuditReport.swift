package import Documents
package import FacilityPlanning
package import Vocabulary

/// The uniformity audit as a person reads it: item by item against the standard, then what each unit has to change.
package struct AuditReport: Sendable {
  let audit: CityAudit
  let register: Register
  let edition: CriteriaEdition
  let delivery: AuditedDelivery?

  /// What was looked at of deliveries.
  package struct AuditedDelivery: Sendable {
    /// How many lines of decisions there are.
    package let lines: Int
    /// The days for which no limit of procurement is known.
    package let daysWithoutLimits: [CalendarDate]

    package init(lines: Int, daysWithoutLimits: [CalendarDate]) {
      (self.lines, self.daysWithoutLimits) = (lines, daysWithoutLimits)
    }
  }

  /// - Parameter delivery: what was looked at of deliveries; nothing if nothing was decided.
  package init(audit: CityAudit, register: Register, edition: CriteriaEdition, delivery: AuditedDelivery? = nil) {
    self.delivery = delivery
    self.audit = audit
    self.register = register
    self.edition = edition
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let title = title(in: language)
    var blocks: [Report.Block] = [.heading(level: 1, Phrase(text: title))]
    guard !audit.uniformity.items.isEmpty else {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Bộ tiêu chí không có quy cách nhận diện nào để kiểm tra.",
            en: "The criteria hold no identity standard to audit."
          )
        )
      )
      blocks += waived(in: language)
      blocks += evidence(in: language) + photos(in: language)
      blocks += deliveries(in: language)
      return Report(language: language, title: title, blocks: blocks)
    }
    blocks += definitions(in: language).map { .paragraph($0) }
    for requirement in requirements { blocks += self.blocks(of: requirement, in: language) }
    blocks += changes(in: language)
    blocks.append(.heading(level: 2, language.phrase(vi: "Điểm sai quy cách theo đơn vị", en: "Deviations by unit")))
    blocks += deviations(in: language)
    blocks += waived(in: language)
    blocks += evidence(in: language) + photos(in: language)
    blocks += deliveries(in: language)
    return Report(language: language, title: title, blocks: blocks)
  }

  func title(in language: Language) -> String {
    language.text(
      vi: "Kiểm tra tính thống nhất về nhận diện, kỳ kiểm kê \(audit.uniformity.round.name.vi)",
      en: "Uniformity audit, inventories of \(audit.uniformity.round.name.en)"
    )
  }

  private func definitions(in language: Language) -> [Phrase] {
    [
      language.phrase(
        vi:
          "Độ phân tán là xác suất để hai lần rút ngẫu nhiên một đơn vị (có hoàn lại) gặp hai giá trị khác nhau: 1 − Σ(nᵢ ÷ T)², với nᵢ là số đơn vị dùng giá trị thứ i và T là tổng các nᵢ, làm tròn xuống đến 0,1%; 0% nghĩa là mọi đơn vị dùng cùng một giá trị. Kinh phí là phần thành phố chi để đưa mọi biển, bảng sai quy cách về đúng quy cách.",
        en:
          "The dispersion is the chance that two units drawn at random, with replacement, use different values: 1 − Σ(nᵢ ÷ T)², where nᵢ units use value i and T is the sum of all nᵢ, rounded down to 0.1%; 0% means one value everywhere. The cost is what the city pays to bring every deviating piece to the standard."
      ),
      language.phrase(
        vi:
          "Các cách ghi cùng nghĩa (chữ hoa, dấu, đơn vị đo, từ đồng nghĩa) được gộp thành một giá trị. Mẫu là tổ hợp giá trị của mọi thuộc tính; mẫu phổ biến là mẫu có nhiều đơn vị dùng nhất, nếu bằng nhau thì lấy mẫu đúng quy cách, rồi mẫu của đơn vị có mã đứng trước.",
        en:
          "Spellings that mean the same (case, accents, units of length, synonyms) are one value. A design is the combination of the values of all attributes; the majority design is the one that most units have, of several the one that conforms, then that of the unit whose code comes first."
      ),
    ]
  }

  /// The requirements with a standard, in the order of the edition.
  private var requirements: [Requirement] {
    var seen: Set<Slug> = []
    return audit.uniformity.items.map(\.requirement).filter { seen.insert($0.id).inserted }
  }
}
