import FacilityPlanning
import FacilityWording
import Vocabulary

/// How uniform the signs are: one table of signs and attributes with the number of units that deviate.
struct PageUniformity {
  let proposal: Proposal
  private let audit: UniformityAudit?
  private let attributes: [IdentityAttribute]

  init(_ proposal: Proposal) {
    self.proposal = proposal
    audit = proposal.audit
    let used = Set((proposal.audit?.items ?? []).map(\.rule.attribute))
    attributes = proposal.edition.attributes.filter { used.contains($0.id) }
  }

  private var designs: [DesignAudit] { audit?.designs ?? [] }

  private func items(of design: DesignAudit) -> [AttributeAudit?] {
    attributes.map { attribute in
      audit?.items.first { $0.requirement.id == design.requirement.id && $0.rule.attribute == attribute.id }
    }
  }

  /// The units that deviate, by sign and attribute, for the page to open.
  func deviating(_ places: [Slug: Int]) -> [PageRecord.Sign] {
    designs.map { design in
      PageRecord.Sign(
        id: design.requirement.id.description,
        units: items(of: design).map { item in
          (item?.standings ?? []).filter { $0.standing == .deviating }.compactMap { places[$0.unit] }
        }
      )
    }
  }

  /// The section; nothing where no standard is audited.
  var markup: PageMarkup {
    guard !designs.isEmpty, !attributes.isEmpty else { return "" }
    return """
      <section class="p-un" id="s-uniformity" aria-labelledby="un-t"><header><div>\
      <p class="kick">\(.both("Thống nhất nhận diện: số đơn vị sai quy cách", "Uniformity: units that deviate from the standard"))</p>\
      <h2 id="un-t" tabindex="-1">\(.each("span") { title($0) })</h2>\
      <p class="lead">\(.both("Ô trống: quy cách không nêu thuộc tính đó.", "Blank: the standard does not name that attribute."))\
      <span class="needs"> \(.both("Bấm vào số để xem đơn vị.", "Press a number to see the units."))</span></p></div></header>
      <div class="tw" id="uniformity">\(.each { table($0) })</div>
      </section>
      """
  }

  private func title(_ words: PageWords) -> PageMarkup {
    let all = designs.flatMap { design in items(of: design).compactMap(\.self) }
    let most = all.map { $0.count(.deviating) }.max() ?? 0
    guard most > 0, let worst = all.first(where: { $0.count(.deviating) == most }) else {
      return "\(words.text("Không đơn vị nào sai quy cách", "No unit deviates from the standard"))"
    }
    let attribute = words.inside(proposal.edition.attributeName(worst.rule.attribute)[words.language])
    let sign = words.inside(worst.requirement.title[words.language])
    let count = words.number(most)
    return
      "\(words.text("Lệch nhiều nhất: \(attribute) của \(sign), \(count) đơn vị", "The commonest deviation: \(attribute) of the \(sign), \(count) units"))"
  }

  private func table(_ words: PageWords) -> PageMarkup {
    let heads = attributes.map { attribute in
      "<th scope=\"col\" class=\"xh\">\(proposal.edition.attributeName(attribute.id)[words.language])</th>"
        as PageMarkup
    }
    let rows = designs.enumerated().map { place, design in row(place, design, words) }
    return """
      <table class="un"><thead><tr><th scope="col">\(words.text("Biển, bảng", "Sign"))</th>\(heads)\
      <th scope="col" class="sep">\(words.text("Đơn vị lệch", "Units off"))</th><th scope="col">\(words.text("Chưa có", "None there"))</th>\
      <th scope="col">\(words.text("Chưa rõ", "Unknown"))</th><th scope="col">\(words.text("Sửa hết (triệu)", "To fix all (million)"))</th></tr></thead>\
      <tbody>\(rows)</tbody></table>
      """
  }

  private func row(_ place: Int, _ design: DesignAudit, _ words: PageWords) -> PageMarkup {
    let items = items(of: design)
    let cells = items.enumerated().map { column, item -> PageMarkup in
      guard let item else { return "<td class=\"x\"></td>" }
      let count = item.count(.deviating)
      guard count > 0 else { return "<td class=\"x\"><span class=\"z0\">0</span></td>" }
      let name = proposal.edition.attributeName(attributes[column].id)[words.language]
      let label = "\(design.requirement.title[words.language]), \(name): \(words.number(count))"
      return """
        <td class="x"><button type="button" class="q\(min(5, count))" disabled aria-expanded="false" aria-label="\(label)" \
        data-sign="\(place) \(column)">\(words.number(count))</button></td>
        """
    }
    func units(_ standing: AttributeAudit.Standing) -> Int {
      Set(items.compactMap(\.self).flatMap { $0.standings.filter { $0.standing == standing }.map(\.unit) }).count
    }
    func figure(_ count: Int) -> PageMarkup { count > 0 ? "\(words.number(count))" : "<span class=\"muted\">–</span>" }
    return """
      <tr><th scope="row">\(design.requirement.title[words.language])</th>\(cells)<td class="sep"><b>\(words.number(units(.deviating)))</b></td>\
      <td>\(figure(units(.absent)))</td><td>\(figure(units(.unknown)))</td><td>\(words.tenths(design.costToStandard))</td></tr>
      """
  }
}
