import FacilityPlanning

/// Sections 6 to 8: what is not funded, who lacks data, and what is assumed.
struct ProposalRemainder {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    let plan = proposal.plan
    var blocks: [Report.Block] = [
      .heading(
        level: 2,
        language.phrase(vi: "6. Nội dung chưa được bố trí và lý do", en: "6. What is not funded, and why")
      )
    ]
    blocks += UnfundedSection(plan: plan, language: language).blocks
    blocks.append(
      .heading(level: 2, language.phrase(vi: "7. Đơn vị thiếu dữ liệu", en: "7. Units that lack data"))
    )
    blocks += BlockedTable(plan: plan, edition: proposal.edition, language: language).blocks
    blocks.append(
      .heading(
        level: 2,
        language.phrase(vi: "8. Giả định và nguồn số liệu", en: "8. Assumptions and sources")
      )
    )
    blocks += assumptions
    blocks.append(
      .paragraph(
        language.phrase(
          vi: "Nguồn của từng số liệu nêu tại phụ lục kèm theo.",
          en: "The annexes name the source of each figure."
        )
      )
    )
    return blocks
  }

  private var assumptions: [Report.Block] {
    let sentences = ProposalAssumptions(proposal).sentences
    guard !sentences.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Các tệp số liệu không ghi giả định nào.",
            en: "The data files name no assumption."
          )
        )
      ]
    }
    return [
      .paragraph(
        language.phrase(
          vi: "Các số liệu sau là giả định, chưa có nguồn công bố xác nhận:",
          en: "These figures are assumptions that no published source confirms:"
        )
      ),
      .list(Report.List(.bulleted, sentences.map { $0[language] })),
    ]
  }
}
