import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What is assumed, the rules of the day, and the cells and files behind the figures.
struct SourcesAnnex {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    var sections: [(title: Phrase, blocks: [Report.Block])] = [
      (language.phrase(vi: "Giả định", en: "Assumptions"), assumptions)
    ]
    if let quotes = QuoteNotes(proposal.plan.lines, language: language).table {
      sections.append((language.phrase(vi: "Báo giá", en: "Quotes"), [.table(quotes)]))
    }
    sections += [
      (
        language.phrase(vi: "Quy định áp dụng", en: "Rules"),
        RulesTable(proposal: proposal, language: language).blocks
      ),
      (language.phrase(vi: "Nguồn số liệu của từng hạng mục", en: "Sources of each line"), [.table(cells)]),
      (
        language.phrase(vi: "Tệp số liệu và mã băm SHA-256", en: "Data files and their SHA-256 digests"),
        [.table(files)]
      ),
    ]
    return sections.enumerated().flatMap { place, section in
      [.heading(level: 3, "\(place + 1). \(section.title)")] + section.blocks
    }
  }

  private var assumptions: [Report.Block] {
    let assumptions = ProposalAssumptions(proposal)
    guard !assumptions.sentences.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Các tệp số liệu không ghi giả định nào.",
            en: "The data files name no assumption."
          )
        )
      ]
    }
    var blocks: [Report.Block] = [
      .paragraph(
        language.phrase(
          vi: "Các số liệu sau là giả định, chưa có nguồn công bố xác nhận:",
          en: "These figures are assumptions that no published source confirms:"
        )
      )
    ]
    let general = assumptions.general.map { $0[language] }
    if !general.isEmpty { blocks.append(.list(Report.List(.bulleted, general))) }
    if !assumptions.assumedPrices.isEmpty { blocks.append(.table(table(of: assumptions.assumedPrices))) }
    return blocks
  }

  private func table(of prices: [Price]) -> Report.Table {
    Report.Table(
      caption: language.phrase(vi: "Đơn giá giả định", en: "Assumed prices"),
      columns: [
        Report.Table.Column(language.text(vi: "Mặt hàng, công việc", en: "Item")),
        Report.Table.Column(language.text(vi: "ĐVT", en: "Measure")),
        Report.Table.Column(language.text(vi: "Thấp (đồng)", en: "Low (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Dùng để tính (đồng)", en: "Used (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Cao (đồng)", en: "High (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Nguồn ghi trong bảng giá", en: "Source in the price book")),
      ],
      rows: prices.map { price in
        [
          Phrase(text: price.name[language]), Phrase(text: proposal.edition.unitOfMeasure(of: price)[language]),
          Phrase(.money(price.low)), Phrase(.money(price.base)), Phrase(.money(price.high)), Phrase(text: price.source),
        ]
      }
    )
  }

  private var cells: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Ô trong kiểm kê", en: "Inventory cells"), .source),
        Report.Table.Column(language.text(vi: "Ô đơn giá", en: "Price cell"), .source),
      ],
      rows: proposal.plan.lines.map { line in
        [
          Phrase(.integer(line.rank)),
          Phrase(text: line.unit.name[language]),
          Phrase(text: line.requirement.title[language]),
          .sources(line.assessment.sources),
          Phrase(.source(line.remedy.price.cell)),
        ]
      }
    )
  }

  private var files: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Nội dung", en: "Content")),
        Report.Table.Column(language.text(vi: "Tệp", en: "File")),
        Report.Table.Column("SHA-256"),
      ],
      rows: proposal.inputs.enumerated().map { place, input in
        [
          Phrase(.integer(place + 1)), Phrase(text: input.role.name[language]), Phrase(text: input.file),
          Phrase(.code(input.sha256)),
        ]
      }
    )
  }
}
