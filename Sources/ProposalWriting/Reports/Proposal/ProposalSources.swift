import FacilityPlanning

/// The annexes: the cells behind each line, and the files with their digests.
struct ProposalSources {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = []
    if !proposal.plan.lines.isEmpty {
      blocks += [
        .annex(annex(1, language.phrase(vi: "Nguồn số liệu của từng hạng mục", en: "Sources of each line"))),
        .table(cells),
      ]
    }
    guard !proposal.inputs.isEmpty else { return blocks }
    blocks += [
      .annex(
        annex(
          proposal.plan.lines.isEmpty ? 1 : 2,
          language.phrase(vi: "Tệp số liệu và mã băm SHA-256", en: "Data files and their SHA-256 digests")
        )
      ),
      .table(files),
    ]
    return blocks
  }

  private func annex(_ number: Int, _ title: Phrase) -> Report.Annex {
    let roman = String(repeating: "I", count: number)
    return Report.Annex(
      label: language.text(vi: "Phụ lục \(roman)", en: "Annex \(roman)"),
      title: title,
      reference: language.phrase(
        vi: "Kèm theo Tờ trình số \(placeholder: "số ký hiệu") \(date) của \(proposal.authority.name.vi)",
        en:
          "To Proposal No. \(placeholder: "number and symbol") of \(date) by the \(proposal.authority.name.en)"
      )
    )
  }

  private var date: Phrase {
    proposal.particulars.date.map { Phrase(text: $0.name[language]) }
      ?? Phrase(.placeholder(language.text(vi: "ngày tháng năm", en: "date")))
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
