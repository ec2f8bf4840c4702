import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The sheet about earlier decisions, behind the annexes; a proposal without any has none.
struct DeliverySheet {
  private static let label = LocalizedText(vi: "Quyết định trước", en: "Decisions")

  let proposal: Proposal
  let places: AnnexPlaces
  let reference: String
  let language: Language

  /// Nothing if no decision counts.
  var sheet: WorkbookDocument.Sheet? {
    let blocks = DeliveryAnnex(proposal: proposal, language: language, namesCells: true).blocks
    guard !blocks.isEmpty else { return nil }
    let report = ReportSheet(blocks: blocks, language: language)
    var draft = AnnexSheet(
      name: Self.label[language],
      title: DeliveryAnnex.title[language].uppercased(),
      reference: reference,
      widths: report.widths,
      isLandscape: true,
      language: language
    )
    draft.addWayBack(to: places.contents, besides: [])
    report.write(to: &draft)
    return draft.finished()
  }
}
