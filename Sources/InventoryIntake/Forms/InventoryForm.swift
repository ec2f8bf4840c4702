import Documents
package import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The workbook that a unit fills in: its inventory as the last round knew it, a guide, and what it lacks.
///
/// Headings, codes and names are locked; a cell with a closed set of values offers them; numbers are checked while they
/// are typed. Filled in and sent as it is, it reads back without a finding.
package struct InventoryForm: Sendable {
  let unit: AdministrativeUnit
  let edition: CriteriaEdition
  /// The round for which the form is.
  let round: Round
  let previous: Inventory?
  let assessment: UnitAssessment
  /// What decisions have approved for the unit and is still to come.
  let expected: [Commitments.Entry]
  /// The words by which whoever reads the filled-in form knows its columns and its conditions again.
  let words: WordBook
  /// What the shop is called at the end of the round.
  let shop: ShopName
  let language: Language

  /// Makes the form of a unit.
  ///
  /// - Parameters:
  ///   - previous: what the last round knew, if anything.
  ///   - assessment: how the unit stood then.
  ///   - expected: what decisions have approved for the unit and is still to come.
  ///   - shop: what the shop is called at the end of the round.
  package init(
    unit: AdministrativeUnit,
    edition: CriteriaEdition,
    round: Round,
    previous: Inventory?,
    assessment: UnitAssessment,
    expected: [Commitments.Entry] = [],
    words: WordBook,
    shop: ShopName = .usual,
    language: Language
  ) {
    self.unit = unit
    self.edition = edition
    self.round = round
    self.previous = previous
    self.assessment = assessment
    self.expected = expected
    self.words = words
    self.shop = shop
    self.language = language
  }

  /// Makes the workbook.
  package func document() -> WorkbookDocument {
    var document = WorkbookDocument(
      title: language.text(
        vi: "Bảng kiểm kê cơ sở vật chất \(shop.name.vi), \(unit.name.vi), \(round.name.vi)",
        en: "Inventory of the \(shop.name.en), \(unit.name.en), \(round.name.en)"
      ),
      language: language.text(vi: "vi-VN", en: "en-GB"),
      fontSize: SheetStyles.fontSize
    )
    var lists = FormLists(sheet: language.text(vi: "Danh mục", en: "Lists"))
    document.append(FormTable(self).sheet(lists: &lists))
    document.append(FormGuide(form: self).sheet())
    document.append(FormOutlook(form: self).sheet())
    document.append(lists.hiddenSheet(mark: FormMark(self)))
    return document
  }

  func heading(_ column: Column) -> String { words.heading(of: column, in: language) }
  func word(for condition: Condition) -> String { words.word(for: condition, in: language) }

  /// The columns that the criteria look at for an item.
  func required(for item: Slug) -> Set<Column> {
    var columns: Set<Column> = [.quantity, .condition]
    for requirement in edition.requirements where requirement.item == item {
      switch requirement.measure {
      case .age: columns.insert(.year)
      case .area: columns.insert(.area)
      case .count, .presence:
        let rules = edition.standard(of: requirement)?.rules ?? []
        columns.formUnion(rules.map { .attribute($0.attribute) })
      case .condition: break
      }
    }
    return columns
  }
}

/// How a form shows the columns.
extension Column {
  /// The columns of the forms of an edition, from the left.
  static func forms(of edition: CriteriaEdition) -> [Self] {
    [.number, .code, .item, .unitOfMeasure, .quantity, .condition, .year, .area]
      + edition.attributes.map { .attribute($0.id) } + [.originalCost, .note]
  }

  /// Whether the tool fills the column in, and nobody else.
  var isFixed: Bool {
    switch self {
    case .number, .code, .item: true
    default: false
    }
  }

  /// The width in characters.
  func width(in edition: CriteriaEdition) -> Int {
    switch self {
    case .number: 5
    case .code: 12
    case .item: 32
    case .unitOfMeasure, .year: 8
    case .quantity: 9
    case .area: 9
    case .condition: 12
    case .attribute(let id):
      switch edition.attribute(id)?.kind {
      case .length: 8
      case .word, nil: 13
      case .text: 26
      }
    case .originalCost, .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused: 13
    case .note: 20
    }
  }
}
