import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The annexes of a proposal as a workbook: figures are figures, sums are formulas, and each amount names its cells.
///
/// Formulas hold the values that the proposal states, so that readers that do not compute show the same.
///
///     Contents          the sums, the goals, the way to each annex
///     Annexes I, II, III   lines, units and items, which refer to each other
///     Annex IV          what is not funded, and why
///     Annexes V, VI, VII   uniformity, sources, quality of the data
struct AnnexWorkbook: Sendable {
  private let proposal: Proposal
  private let reasons: LineReasons
  private let language: Language

  /// - Parameter reasons: those of the proposal, if they have been made already.
  init(_ proposal: Proposal, reasons: LineReasons? = nil, language: Language) {
    self.proposal = proposal
    self.reasons = reasons ?? LineReasons(proposal)
    self.language = language
  }

  /// Writes the file.
  ///
  /// - Throws: `WorkbookWriteError` for more rows or larger sums than a spreadsheet holds.
  func write() throws(WorkbookWriteError) -> [UInt8] { try WorkbookWriter().write(document()) }

  /// The workbook before it becomes bytes.
  ///
  /// - Complexity: O(*n*) for *n* lines and open gaps.
  func document() -> WorkbookDocument {
    let places = AnnexPlaces(proposal, language: language)
    let letter = ProposalLetter(proposal: proposal, language: language)
    var document = WorkbookDocument(
      title: language.text(vi: "Phụ lục của \(letter.title)", en: "Annexes of the \(letter.title)"),
      language: language.text(vi: "vi-VN", en: "en-GB"),
      fontSize: SheetStyles.fontSize
    )
    let reference = Figures(language).text(letter.marks.reference)
    var contents = AnnexSheet(
      name: places.contents,
      title: language.text(vi: "PHỤ LỤC", en: "ANNEXES"),
      reference: reference,
      widths: ContentsSheet.widths,
      isLandscape: false,
      language: language
    )
    ContentsSheet(proposal: proposal, places: places, language: language).write(to: &contents)
    document.append(contents.finished())
    for number in AnnexNumber.allCases { document.append(sheet(number, places, reference)) }
    return document
  }

  private func sheet(_ number: AnnexNumber, _ places: AnnexPlaces, _ reference: String) -> WorkbookDocument.Sheet {
    let annexes = ProposalAnnexes(proposal: proposal, reasons: reasons, reference: Phrase(), language: language)
    let hasLines = !proposal.plan.lines.isEmpty
    func finished(
      _ widths: [Int],
      textColumns: Int? = nil,
      besides cells: [WorkbookDocument.Cell] = [],
      _ write: (inout AnnexSheet) -> Void
    ) -> WorkbookDocument.Sheet {
      var draft = AnnexSheet(
        name: number.label(in: language),
        title: number.title[language],
        reference: reference,
        widths: widths,
        textColumns: textColumns,
        isLandscape: true,
        language: language
      )
      draft.addWayBack(to: places.contents, besides: cells)
      write(&draft)
      return draft.finished()
    }
    switch number {
    case .priorities where hasLines:
      let sheet = LinesSheet(proposal: proposal, reasons: reasons, places: places, language: language)
      return finished(
        sheet.columns.map(\.width),
        textColumns: places.layout.lastPrinted,
        besides: sheet.parameters
      ) { sheet.write(to: &$0) }
    case .units:
      let sheet = UnitsSheet(proposal: proposal, places: places, language: language)
      return finished(sheet.columns.map(\.width)) { sheet.write(to: &$0) }
    case .items where hasLines:
      let sheet = ItemsSheet(proposal: proposal, places: places, language: language)
      return finished(sheet.widths) { sheet.write(to: &$0) }
    case .unfunded where !proposal.plan.unfunded.isEmpty:
      let sheet = OpenGapsSheet(proposal: proposal, places: places, language: language)
      return finished(sheet.columns.map(\.width)) { sheet.write(to: &$0) }
    default:
      let sheet = ReportSheet(blocks: annexes.content(of: number), language: language)
      return finished(sheet.widths) { sheet.write(to: &$0) }
    }
  }
}
