import Documents
import FacilityPlanning
package import FileFormats
package import Vocabulary

/// The settings with which a city begins: its units, and for the rest what the project ships as an illustration.
///
/// Criteria, prices and rules are those of the sample and marked as it marks them. What nobody can know here is a
/// placeholder in brackets or blank: the city, its authority, the budget.
package struct NewWorkspace: Sendable {
  private let units: UnitList
  private let round: Round
  private let nowhere = Position.text(line: 1, column: 1)

  /// - Parameter round: the first collection of inventories; the rating before it is that of the year before.
  package init(_ units: UnitList, round: Round) { (self.units, self.round) = (units, round) }

  package var unitCount: Int { units.units.count }

  /// The files of the workspace in some clothes.
  ///
  /// - Throws: an error of reading what is embedded or of writing a workbook, which no list of units causes.
  package func files(_ clothes: SettingsConversion.Clothes, language: Language) throws -> [OutputFolder.File] {
    var documents: [WorkspaceRole: JSONValue] = [
      .register: register, .policy: try policy(),
      .criteria: try JSONReader().read(PackageResources.criteria_json),
      .rules: try JSONReader().read(PackageResources.rules_json),
    ]
    let prices = try CSVReader().read(PackageResources.prices_csv).table
    documents[.prices] = TableDocument(.prices)?.value(of: prices)
    switch clothes {
    case .workbook:
      let workbook = SettingsWorkbookWriter(documents, language: language).document()
      return [.init(name: WorkspaceRole.workbook.fileName, contents: try WorkbookWriter().write(workbook))]
    case .files:
      return documents.sorted { $0.key.rawValue < $1.key.rawValue }.map { role, document in
        .init(name: role.fileName, contents: SettingsConversion.bytes(of: document, role))
      }
    }
  }

  private func object(_ members: [(String, JSONValue)]) -> JSONValue {
    var object = JSONValue(.object([]), at: nowhere)
    for (key, value) in members { object.put(value, at: [key]) }
    return object
  }

  private func string(_ text: String) -> JSONValue { JSONValue(.string(text), at: nowhere) }

  private func text(_ vi: String, _ en: String) -> JSONValue { object([("vi", string(vi)), ("en", string(en))]) }

  private var register: JSONValue {
    let authority = object([
      ("name", text("[cơ quan trình]", "[issuing agency]")),
      ("superior", text("[cơ quan cấp trên]", "[superior agency]")),
      ("place", text("[địa danh]", "[place]")),
      ("addressee", text("[nơi nhận]", "[addressee]")),
    ])
    return object([
      ("format", string(RegisterFile.format)), ("authority", authority),
      ("city", text("[tên thành phố]", "[name of the city]")),
      ("baselineYear", JSONValue(.number(String(max(1990, round.year - 1))), at: nowhere)),
      ("units", JSONValue(.array(units.units), at: nowhere)),
    ])
  }

  /// The policy of the sample without what is the sample's own: no budget, no locks.
  private func policy() throws(JSONError) -> JSONValue {
    let sample = try JSONReader().read(PackageResources.policy_json)
    let note = text(
      "Chưa có ngân sách. Tỷ lệ hỗ trợ, dự phòng và thứ tự mục tiêu là giả định để minh họa.",
      "There is no budget yet. Cost shares, contingency and the order of goals are assumptions for illustration."
    )
    var members = (sample.members ?? []).filter { !["budget", "budgets", "locks", "note"].contains($0.key) }.map {
      ($0.key, $0.value)
    }
    members.insert(("note", note), at: min(2, members.count))
    return object(members)
  }
}

extension NewWorkspace {
  /// The list that somebody fills in who has none: a sheet with headings, lists and checks.
  ///
  /// - Throws: an error of writing a workbook, which no language causes.
  package static func blankList(_ language: Language) throws -> [UInt8] {
    let place = language == .vietnamese ? 0 : 1
    let sheet = SettingsSheet(
      role: .register,
      name: LocalizedText(vi: "Danh sách đơn vị", en: "Units of the city"),
      purpose: LocalizedText(
        vi: "Mỗi phường, xã một dòng, ghi đủ cả chữ Phường hoặc Xã. Điều chưa biết thì để trống.",
        en: "A row for each ward or commune, with its kind in the name. What is not known stays blank."
      ),
      shape: .list("units"),
      columns: UnitList.Field.allCases.filter { $0 != .code && $0 != .englishName }.map { field in
        let (vi, en) = (field.headings[0], field.headings[1])
        switch field {
        case .name: return .text("name", vi, en, width: 34).wanted()
        case .kind: return .word("kind", vi, en, SettingsSheet.kinds)
        case .contact: return .text("contact", vi, en, width: 34)
        default: return .number(field.member, vi, en, 0...(field.maximum ?? 0))
        }
      }
    )
    var document = WorkbookDocument(
      title: sheet.name[language],
      language: language.text(vi: "vi-VN", en: "en-GB"),
      fontSize: 11
    )
    var lists = FormLists(sheet: ["Danh mục", "Lists"][place])
    document.append(
      SheetLayoutOfSettings(sheet: sheet, language: language, rows: [], form: []).worksheet(lists: &lists)
    )
    document.append(lists.hiddenSheet())
    return try WorkbookWriter().write(document)
  }
}
