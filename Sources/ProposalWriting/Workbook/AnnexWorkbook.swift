import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The annexes of a proposal as a workbook: figures are figures, sums are formulas, and each amount names its cells.
///
/// Formulas hold the values that the proposal states, so that readers that do not compute show the same.
///
///     Contents             the sums, the goals, the way to each sheet
///     Annexes I, II        lines and items, which refer to each other and to the sheet of units
///     Annexes III, IV      what is not funded, and why; the uniform identity
///     Quotes, Units        the table of quotes; one row for each unit
///     Sources, Quality     what only auditors need
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
    let words = LetterWords(proposal, language)
    let letter = ProposalLetter(words: words, isDraft: true)
    var document = WorkbookDocument(
      title: language.text(vi: "Phụ lục của \(letter.title)", en: "Annexes of the \(letter.title)"),
      language: language.text(vi: "vi-VN", en: "en-GB"),
      fontSize: SheetStyles.fontSize
    )
    let reference = Figures(language).text(words.marks.reference)
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
    for part in AnnexPart.allCases where part != .quotes || !proposal.plan.lines.isEmpty {
      document.append(sheet(part, places, reference))
    }
    let decisions = DeliverySheet(proposal: proposal, places: places, reference: reference, language: language).sheet
    if let decisions { document.append(decisions) }
    return document
  }

  private func sheet(_ part: AnnexPart, _ places: AnnexPlaces, _ reference: String) -> WorkbookDocument.Sheet {
    let words = LetterWords(proposal, language)
    let hasLines = !proposal.plan.lines.isEmpty
    func finished(
      _ widths: [Int],
      textColumns: Int? = nil,
      codeColumns: Int = 0,
      besides cells: [WorkbookDocument.Cell] = [],
      _ write: (inout AnnexSheet) -> Void
    ) -> WorkbookDocument.Sheet {
      var draft = AnnexSheet(
        name: part.label(in: language),
        title: part.title[language],
        reference: reference,
        widths: widths,
        textColumns: textColumns,
        codeColumns: codeColumns,
        isLandscape: true,
        language: language
      )
      draft.addWayBack(to: places.contents, besides: cells)
      write(&draft)
      return draft.finished()
    }
    switch part {
    case .lines where hasLines:
      let sheet = LinesSheet(proposal: proposal, reasons: reasons, places: places, language: language)
      return finished(
        sheet.columns.map(\.width),
        textColumns: places.layout.lastPrinted,
        besides: sheet.parameters
      ) { sheet.write(to: &$0) }
    case .units:
      let sheet = UnitsSheet(proposal: proposal, places: places, language: language)
      return finished(sheet.columns.map(\.width), codeColumns: 1) { sheet.write(to: &$0) }
    case .items where hasLines:
      let sheet = ItemsSheet(proposal: proposal, places: places, language: language)
      return finished(sheet.widths, textColumns: ItemsSheet.lastPrinted, codeColumns: 1) { sheet.write(to: &$0) }
    case .unfunded where !proposal.plan.unfunded.isEmpty:
      let sheet = OpenGapsSheet(proposal: proposal, places: places, language: language)
      return finished(sheet.columns.map(\.width), textColumns: OpenGapsSheet.lastPrinted, codeColumns: 1) {
        sheet.write(to: &$0)
      }
    default:
      let sheet = ReportSheet(blocks: blocks(of: part, words), language: language)
      return finished(sheet.widths) { sheet.write(to: &$0) }
    }
  }

  /// What a sheet says that is not made of formulas.
  private func blocks(of part: AnnexPart, _ words: LetterWords) -> [Report.Block] {
    switch part {
    case .uniformity: IdentityAnnex(words: words).blocks
    case .quotes: EstimateAnnex(words: words).quoteBlocks
    case .sources: SourcesAnnex(proposal: proposal, language: language).blocks
    case .quality: QualityAnnex(proposal: proposal, language: language).blocks
    case .lines, .items, .units, .unfunded:
      [.paragraph(language.phrase(vi: "Không có.", en: "None."))]
    }
  }
}

/// The sheets of the workbook behind its contents: the annexes of the letter, then what it is made of.
enum AnnexPart: CaseIterable {
  case lines
  case items
  case unfunded
  case uniformity
  case quotes
  case units
  case sources
  case quality

  /// The name of the sheet.
  func label(in language: Language) -> String {
    let text =
      switch self {
      case .lines: LocalizedText(vi: "Phụ lục I", en: "Annex I")
      case .items: LocalizedText(vi: "Phụ lục II", en: "Annex II")
      case .unfunded: LocalizedText(vi: "Phụ lục III", en: "Annex III")
      case .uniformity: LocalizedText(vi: "Phụ lục IV", en: "Annex IV")
      case .quotes: LocalizedText(vi: "Báo giá", en: "Quotes")
      case .units: LocalizedText(vi: "Theo đơn vị", en: "Units")
      case .sources: LocalizedText(vi: "Nguồn số liệu", en: "Sources")
      case .quality: LocalizedText(vi: "Chất lượng số liệu", en: "Quality")
      }
    return text[language]
  }

  var title: LocalizedText {
    switch self {
    case .lines: LocalizedText(vi: "DANH MỤC ĐỀ NGHỊ HỖ TRỢ THEO THỨ TỰ ƯU TIÊN", en: "ITEMS BY PRIORITY")
    case .items:
      LocalizedText(vi: "DỰ TOÁN THEO MẶT HÀNG, CÔNG VIỆC VÀ GÓI MUA SẮM", en: "ESTIMATE BY ITEM, AND PACKAGES")
    case .unfunded: LocalizedText(vi: "NỘI DUNG CHƯA ĐƯỢC BỐ TRÍ VÀ LÝ DO", en: "WHAT IS NOT FUNDED, AND WHY")
    case .uniformity: LocalizedText(vi: "HIỆN TRẠNG THỐNG NHẤT NHẬN DIỆN", en: "STATE OF THE UNIFORM IDENTITY")
    case .quotes: LocalizedText(vi: "BẢNG TỔNG HỢP BÁO GIÁ", en: "TABLE OF QUOTES")
    case .units: LocalizedText(vi: "TỔNG HỢP THEO ĐƠN VỊ", en: "ITEMS BY UNIT")
    case .sources:
      LocalizedText(vi: "GIẢ ĐỊNH, QUY ĐỊNH ÁP DỤNG VÀ NGUỒN SỐ LIỆU", en: "ASSUMPTIONS, RULES AND SOURCES")
    case .quality: LocalizedText(vi: "CHẤT LƯỢNG SỐ LIỆU", en: "QUALITY OF THE DATA")
    }
  }
}
