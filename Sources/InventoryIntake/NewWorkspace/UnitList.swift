import FacilityPlanning
package import FileFormats
import Vocabulary

/// A list of the units of a city, as somebody has it: a table with a heading for each thing that is known of them.
package struct UnitList: Sendable {
  /// What a heading of the list can be about.
  enum Field: CaseIterable, Sendable {
    case code, name, englishName, kind, star, otherScore, counters, residents, contact

    /// The headings that mean the field; the first ones are those of the blank list.
    var headings: [String] {
      switch self {
      case .code: ["Mã", "Code", "Mã đơn vị", "Unit code"]
      case .name:
        [
          "Tên đơn vị", "Unit", "Tên", "Đơn vị", "Phường, xã", "Phường/xã", "Xã, phường", "Tên phường, xã", "Name",
          "Name of the unit", "Tên đơn vị (tiếng Việt)", "Đơn vị hành chính",
        ]
      case .englishName: ["Tên tiếng Anh", "English name", "Tên đơn vị (tiếng Anh)", "Name (English)"]
      case .kind: ["Loại", "Kind", "Loại hình", "Loại đơn vị", "Type"]
      case .star: ["Số sao", "Stars", "Sao", "Mức sao", "Số sao được công nhận", "Recognised star", "Star"]
      case .otherScore: ["Điểm các nội dung khác", "Other score", "Điểm khác"]
      case .counters: ["Số quầy", "Counters", "Quầy", "Số quầy giao dịch"]
      case .residents: ["Dân số", "Residents", "Số dân", "Population"]
      case .contact: ["Người gửi", "Contact", "Liên hệ", "Đầu mối", "Điện thoại", "Email", "Cán bộ đầu mối"]
      }
    }

    /// The largest number that the field takes; nothing for text.
    var maximum: Int? {
      switch self {
      case .star: 9
      case .otherScore: 100
      case .counters: 1_000
      case .residents: 10_000_000
      case .code, .name, .englishName, .kind, .contact: nil
      }
    }

    var member: String {
      switch self {
      case .star: "recognisedStar"
      case .otherScore: "otherScore"
      case .counters: "counters"
      case .residents: "residents"
      case .code: "code"
      case .name, .englishName: "name"
      case .kind: "kind"
      case .contact: "contact"
      }
    }
  }

  /// The units as a register writes them.
  let units: [JSONValue]

  /// Reads a list from a workbook or separated values.
  ///
  /// - Returns: the list, if every row has a name and a kind that can be read, with what was found.
  package static func read(_ bytes: [UInt8], file: String, _ csvReader: CSVReader = CSVReader()) -> Checked<UnitList> {
    let stored = StoredFile(bytes, name: file)
    let tables: [Table]
    do throws(StoredFileError) {
      switch try stored.contents(csvReader) {
      case .workbook(let book): tables = book.sheets.filter { $0.visibility == .visible }.map(\.table)
      case .table(let document): tables = [document.table]
      case .document:
        return Checked(refusal: Finding(ForeignFile(format: .zip, isJSONExpected: false), at: Source(file: file)))
      }
    } catch {
      return Checked(refusal: .unreadable(error, file: file))
    }
    for table in tables {
      if let header = UnitListHeader(of: table) { return UnitListReader(file: file, header: header).read(table) }
    }
    let place = tables.first?.rows.first { !$0.isBlank }.map { Source(file: file, $0.position) } ?? Source(file: file)
    return Checked(refusal: Finding(MissingColumn(Field.name.headings[0]), at: place))
  }
}

/// The row of headings of a list of units, and what each of its columns is about.
struct UnitListHeader {
  let row: Int
  private(set) var fields: [Int: UnitList.Field] = [:]
  private(set) var unknown: [Cell] = []

  /// Finds the first row that has a heading of names.
  init?(of table: Table) {
    for (row, candidate) in table.rows.prefix(30).enumerated() {
      var fields: [Int: UnitList.Field] = [:]
      var unknown: [Cell] = []
      for (index, cell) in candidate.cells.enumerated() where !cell.isBlank {
        let key = WordKey(cell.text)
        let field = UnitList.Field.allCases.first { $0.headings.contains { WordKey($0) == key } }
        if let field, !fields.values.contains(field) {
          fields[cell.placeInRow(index)] = field
        } else if !["stt", "tt", "no", "so tt"].contains(key.plain) {
          unknown.append(cell)
        }
      }
      if fields.values.contains(.name) {
        (self.row, self.fields, self.unknown) = (row, fields, unknown)
        return
      }
    }
    return nil
  }
}

extension Cell {
  /// The column in which the cell stands: as its reference says, or as it comes in its row.
  fileprivate func placeInRow(_ index: Int) -> Int {
    if case .cell(let place) = position { place.reference.column } else { index + 1 }
  }
}

/// Reads the rows of a list of units.
private struct UnitListReader {
  let file: String
  let header: UnitListHeader
  private var findings: [Finding] = []
  private let kinds = SettingsSheet.kinds

  init(file: String, header: UnitListHeader) { (self.file, self.header) = (file, header) }

  private mutating func report(_ kind: some FindingKind, at position: Position) {
    findings.append(Finding(kind, at: Source(file: file, position)))
  }

  func read(_ table: Table) -> Checked<UnitList> {
    var reader = self
    return reader.list(table)
  }

  private mutating func list(_ table: Table) -> Checked<UnitList> {
    for cell in header.unknown {
      report(UnknownColumn(cell.trimmed, known: UnitList.Field.allCases.flatMap(\.headings)), at: cell.position)
    }
    var rows: [[UnitList.Field: Cell]] = []
    for row in table.rows.dropFirst(header.row + 1) {
      var cells: [UnitList.Field: Cell] = [:]
      for (index, cell) in row.cells.enumerated() where !cell.isBlank {
        if let field = header.fields[cell.placeInRow(index)] { cells[field] = cell }
      }
      // A row without a name is a total, a signature or a remark.
      if cells[.name] != nil { rows.append(cells) }
    }
    var maker = CodeMaker(taken: Set(rows.compactMap { $0[.code]?.trimmed }))
    let units = rows.compactMap { unit($0, &maker) }
    if units.isEmpty, findings.isEmpty, let first = table.rows.first {
      report(EmptyRegister(), at: first.position)
    }
    findings += RepeatedName.findings(in: units, file: file)
    return Checked(UnitList(units: units), findings).withoutErrors
  }

  private mutating func unit(_ cells: [UnitList.Field: Cell], _ maker: inout CodeMaker) -> JSONValue? {
    guard let cell = cells[.name] else { return nil }
    let name = cell.trimmed
    var unit = JSONValue(.object([]), at: cell.position)
    func put(_ text: String, at keys: [String]) { unit.put(JSONValue(.string(text), at: cell.position), at: keys) }
    guard let kind = kind(cells[.kind], name: cell) else { return nil }
    let bare = Self.withoutKind(name)
    guard let code = cells[.code]?.trimmed ?? maker.code(for: name) else {
      report(InvalidCode(text: name, member: UnitList.Field.name.headings[0]), at: cell.position)
      return nil
    }
    let full = bare == name ? "\(kind.name.vi) \(name)" : name
    put(code, at: ["code"])
    put(full, at: ["name", "vi"])
    put(cells[.englishName]?.trimmed ?? "\(Self.plain(bare)) \(kind.name.en)", at: ["name", "en"])
    put(bare, at: ["place", "vi"])
    put(Self.plain(bare), at: ["place", "en"])
    put(kind.raw, at: ["kind"])
    for field in [UnitList.Field.star, .otherScore, .counters, .residents] {
      guard let cell = cells[field], let maximum = field.maximum, !["-", "–", "…"].contains(cell.trimmed) else {
        continue
      }
      let reader = NumberReader(column: field.headings[0], maximum: maximum, suffixes: ["sao", "★", "stars", "star"])
      let isStored = if case .number = cell.value { true } else { false }
      switch isStored ? reader.readLexical(cell.trimmed) : reader.read(cell.trimmed) {
      case .success(let number):
        unit.put(JSONValue(.number(String(number)), at: cell.position), at: [field.member])
      case .failure(let problem): findings.append(problem.finding(at: Source(file: file, cell.position)))
      }
    }
    for (member, text) in Self.contact(cells[.contact]?.trimmed ?? "") { put(text, at: ["contact", member]) }
    return unit
  }

  /// The kind as its cell says, or else as the name begins.
  private mutating func kind(_ cell: Cell?, name: Cell) -> SettingsWord? {
    if let cell {
      let key = WordKey(cell.text)
      if let kind = kinds.first(where: { [$0.raw, $0.name.vi, $0.name.en].contains { WordKey($0) == key } }) {
        return kind
      }
      report(UnknownWord(text: cell.trimmed, member: "Loại", known: kinds.map(\.name.vi)), at: cell.position)
      return nil
    }
    let words = WordKey(name.text).plain.split(separator: " ")
    switch words.first {
    case "phuong": return kinds.first { $0.raw == "ward" }
    case "xa": return kinds.first { $0.raw == "commune" }
    default:
      report(MissingCell(heading: LocalizedText(vi: "Loại", en: "Kind"), hasColumn: false), at: name.position)
      return nil
    }
  }

  /// Name, e-mail and telephone of a person, as they stand in one cell: `Nguyễn Văn A, 0912 345 678; a@bacgiang.gov.vn`.
  private static func contact(_ text: String) -> [(member: String, text: String)] {
    var (names, mail, phone): ([String], String?, String?) = ([], nil, nil)
    for part in text.split(whereSeparator: { ",;\n".contains($0) }).map({ String($0).trimmingWhitespace }) {
      let isNumber = part.count { $0.isNumber } >= 8 && part.allSatisfy { $0.isNumber || " +.-()".contains($0) }
      if mail == nil, part.contains("@") {
        mail = part
      } else if phone == nil, isNumber {
        phone = part
      } else if !part.isEmpty {
        names.append(part)
      }
    }
    // A contact has a name; where only a number is known, that is what one asks for.
    let name = names.isEmpty ? mail ?? phone : names.joined(separator: ", ")
    return [("name", name), ("email", mail), ("phone", phone)].compactMap { member, text in
      text.map { (member, $0) }
    }
  }

  private static func withoutKind(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, ["phuong", "xa"].contains(WordKey(first).plain) else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  /// A name without marks, each word with a capital: `Tan Lieu`.
  private static func plain(_ name: String) -> String {
    WordKey(name).plain.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
