import FileFormats
import Vocabulary

/// Holds an office file against the one that the record gives, part by part, so that nothing in it is left out.
///
/// Parts of which the kind is known are compared by what a person sees of them, all others by their markup or their bytes.
struct OfficeComparison {
  private let expected: OfficePackage
  private let found: OfficePackage
  private(set) var findings = DocumentFindings()

  /// How much a part may hold that the record does not give, or how many times as much as the record gives.
  private static let smallPart = 8 << 20
  private static let mostGrowth = 4
  /// The parts beyond those of the record of which each is named.
  private static let mostParts = 200

  /// Compares two files.
  ///
  /// - Throws: `WorkbookError` if the one found cannot be read.
  /// - Complexity: O(*n* log *n*) in the bytes that both unpack to; a part that outgrows the record's is not unpacked.
  init(expected: [UInt8], found: [UInt8]) throws(WorkbookError) {
    self.expected = try OfficePackage(expected)
    let size = self.expected.archive.entries.reduce(0) { $0 + $1.size }
    let most = max(8 * Self.smallPart, Self.mostGrowth * size)
    self.found = try OfficePackage(
      found,
      limits: ZIPArchive.Limits(entrySize: most, totalSize: most)
    )
    try compareParts()
  }

  private mutating func compareParts() throws(WorkbookError) {
    var done: Set<PartName> = []
    if expected.has(PartName("xl/workbook.xml")), try hasOther(in: ["xl/"]) {
      let old = try WorkbookSurvey(expected)
      let cells = old.sheets.reduce(0) { $0 + $1.cells.count }
      let limits = WorkbookReader.Limits(cells: max(500_000, Self.mostGrowth * cells))
      let new = try WorkbookSurvey(found, limits: limits)
      WorkbookComparison(expected: old, found: new).compare(&findings)
      done = old.parts.union(new.parts)
    }
    let headings = try Self.headings(of: expected)
    for entry in expected.archive.entries {
      let name = PartName(entry.name)
      guard !done.contains(name) else { continue }
      guard let size = found.size(of: name) else {
        add(.part, entry.name, LocalizedText(vi: "phần này không còn", en: "the part is not there"))
        continue
      }
      guard size <= max(Self.smallPart, Self.mostGrowth * entry.size) else {
        addSize(entry.name, size)
        continue
      }
      let (old, new) = (try expected.contents(of: name) ?? [], try found.contents(of: name) ?? [])
      if old != new { try compare(old, new, part: name, headings) }
    }
    try nameOthers(than: done, headings)
  }

  /// Names what the record does not give, and what stands in it if that is text.
  private mutating func nameOthers(than done: Set<PartName>, _ headings: Set<String>) throws(WorkbookError) {
    var count = 0
    for entry in found.archive.entries {
      let name = PartName(entry.name)
      guard !done.contains(name), !expected.has(name) else { continue }
      count += 1
      guard count <= Self.mostParts else { continue }
      let aspect = DocumentAspect(ofPart: name)
      let text = LocalizedText(
        vi: "phần này không có trong tài liệu của hồ sơ (\(entry.size) byte)",
        en: "the record's document has no such part (\(entry.size) bytes)"
      )
      add(aspect == .header || aspect == .comment || aspect == .note ? aspect : .part, entry.name, text)
      guard WordPart(name) != nil, entry.size <= Self.smallPart else { continue }
      try compare([], try found.contents(of: name) ?? [], part: name, headings)
    }
    guard count > Self.mostParts else { return }
    let text = LocalizedText(vi: "có \(count) phần lạ", en: "\(count) parts that are not of the record")
    findings.add(
      DocumentFinding(place: LocalizedText(vi: "", en: ""), aspect: .part, recorded: nil, found: nil, text: text)
    )
  }

  private mutating func compare(
    _ old: [UInt8],
    _ new: [UInt8],
    part name: PartName,
    _ headings: Set<String>
  ) throws(WorkbookError) {
    do throws(XMLError) {
      if let part = WordPart(name) {
        let passages = old.isEmpty ? [] : try WordPassage.all(of: old)
        let comparison = WordComparison(aspect: part.aspect, part: part.place, headings: headings)
        comparison.compare(passages, try WordPassage.all(of: new), &findings)
      } else if name.text.hasPrefix("word/charts/") || name.text.hasPrefix("xl/charts/") {
        try findings.compare(chart: ChartReading(old), ChartReading(new), part: name)
      } else if name.text.hasSuffix(".xml") || name.text.hasSuffix(".rels") {
        let (old, new) = (try XMLOutline(old).items, try XMLOutline(new).items)
        findings.compare(old, new, in: name.text, as: DocumentAspect(ofPart: name))
      } else {
        add(.part, name.text, LocalizedText(vi: "nội dung khác", en: "its contents are others"))
      }
    } catch {
      throw .damagedPart(error, part: name.text)
    }
  }

  private func hasOther(in folders: [String]) throws(WorkbookError) -> Bool {
    for entry in expected.archive.entries where folders.contains(where: { entry.name.hasPrefix($0) }) {
      let name = PartName(entry.name)
      guard let size = found.size(of: name), size == entry.size,
        try expected.contents(of: name) == found.contents(of: name)
      else { return true }
    }
    return found.archive.entries.contains { entry in
      folders.contains { entry.name.lowercased().hasPrefix($0) } && !expected.has(PartName(entry.name))
    }
  }

  /// The styles by which a paragraph is a heading.
  private static func headings(of package: OfficePackage) throws(WorkbookError) -> Set<String> {
    let name = PartName("word/styles.xml")
    guard let bytes = try package.contents(of: name) else { return [] }
    let items: [XMLOutline.Item]
    do { items = try XMLOutline(bytes).items } catch { throw .damagedPart(error, part: name.text) }
    let level = Array("<outlineLvl".utf8)
    return Set(
      items.filter { $0.label.hasPrefix("style ") && $0.markup.firstRange(of: level) != nil }
        .map { String($0.label.dropFirst("style ".count)) }
    )
  }

  private mutating func addSize(_ name: String, _ size: Int) {
    add(
      .part,
      name,
      LocalizedText(
        vi: "phần này lớn hơn hẳn so với hồ sơ (\(size) byte) nên không so sánh tiếp",
        en: "the part is far larger than the record's (\(size) bytes), and is not compared further"
      )
    )
  }

  private mutating func add(_ aspect: DocumentAspect, _ name: String, _ text: LocalizedText) {
    let shown = ShownText.written(name)
    let place = LocalizedText(vi: "phần «\(shown)»", en: "part '\(shown)'")
    findings.add(DocumentFinding(place: place, aspect: aspect, recorded: nil, found: nil, text: text))
  }
}

/// A part of a Word document that holds paragraphs.
private struct WordPart {
  let aspect: DocumentAspect
  let place: LocalizedText?

  init?(_ name: PartName) {
    let text = name.text.lowercased()
    guard text.hasPrefix("word/"), text.hasSuffix(".xml"), !text.dropFirst(5).contains("/") else { return nil }
    let stem = text.dropFirst(5).dropLast(4)
    func part(_ vi: String, _ en: String) -> LocalizedText {
      LocalizedText(vi: "\(vi) (\(name.text))", en: "\(en) (\(name.text))")
    }
    switch true {
    case stem == "document": (aspect, place) = (.text, nil)
    case stem.hasPrefix("header"): (aspect, place) = (.header, part("đầu trang", "header"))
    case stem.hasPrefix("footer"): (aspect, place) = (.header, part("chân trang", "footer"))
    case stem == "comments": (aspect, place) = (.comment, part("nhận xét", "comments"))
    case stem.hasPrefix("footnotes"), stem.hasPrefix("endnotes"):
      (aspect, place) = (.note, part("chú thích", "notes"))
    case stem.hasPrefix("document"): (aspect, place) = (.text, part("nội dung thay thế", "another body"))
    default: return nil
    }
  }
}

extension DocumentAspect {
  /// What a change in a part is called whose kind tells no more.
  fileprivate init(ofPart name: PartName) {
    let text = name.text.lowercased()
    if let part = WordPart(name) {
      self = part.aspect
    } else if text.hasPrefix("docprops/") {
      self = .property
    } else if text.hasSuffix(".rels") {
      self = .link
    } else if text.contains("comment") {
      self = .comment
    } else if text.contains("styles") || text.contains("theme") || text.contains("fonttable") {
      self = .look
    } else {
      self = text.contains("settings") ? .setting : .part
    }
  }
}

// MARK: - Parts of which little is known

extension DocumentFindings {
  /// Holds the children of two roots against each other by their labels.
  ///
  /// - Parameter part: the part or the sheet, for the place.
  mutating func compare(
    _ expected: [XMLOutline.Item],
    _ found: [XMLOutline.Item],
    in part: String?,
    as aspect: DocumentAspect = .setting
  ) {
    let (old, new) = (Self.byLabel(expected), Self.byLabel(found))
    let known = Set(old.map(\.0))
    let others = Dictionary(new, uniquingKeysWith: { first, _ in first })
    for (label, item) in old { compare(item, others[label], label, in: part, as: aspect) }
    for (label, item) in new where !known.contains(label) { compare(nil, item, label, in: part, as: aspect) }
  }

  private mutating func compare(
    _ old: XMLOutline.Item?,
    _ new: XMLOutline.Item?,
    _ label: String,
    in part: String?,
    as aspect: DocumentAspect
  ) {
    guard old?.markup != new?.markup else { return }
    let shown = Excerpt.pair(old?.markup.shownMarkup, new?.markup.shownMarkup)
    let name = ShownText.written(part.map { "\($0): \(label)" } ?? label)
    var aspect = aspect
    if aspect == .setting {
      switch (new ?? old)?.label.split(separator: " ").first {
      case "headerFooter": aspect = .header
      case "legacyDrawing", "hyperlinks": aspect = .link
      case "conditionalFormatting": aspect = .look
      default: break
      }
    }
    add(
      DocumentFinding(
        place: LocalizedText(vi: name, en: name),
        aspect: aspect,
        recorded: shown.recorded,
        found: shown.found
      )
    )
  }

  private static func byLabel(_ items: [XMLOutline.Item]) -> [(String, XMLOutline.Item)] {
    var counts: [String: Int] = [:]
    return items.map { item in
      let count = (counts[item.label] ?? 0) + 1
      counts[item.label] = count
      return (count == 1 ? item.label : "\(item.label) #\(count)", item)
    }
  }

  /// Holds the numbers of a chart against those of the record.
  mutating func compare(chart expected: ChartReading, _ found: ChartReading, part: PartName) {
    let name = part.text.split(separator: "/").last.map(String.init) ?? part.text
    let number = name.filter(\.isNumber)
    let chart = number.isEmpty ? name : number
    let (old, new) = (expected.pieces, found.pieces)
    for place in 0..<max(old.count, new.count) {
      let before = place < old.count ? old[place] : nil
      let after = place < new.count ? new[place] : nil
      guard let piece = before ?? after else { continue }
      addText(before?.text, after?.text, at: Self.place(of: piece, chart), as: .chart)
    }
    guard expected.look != found.look else { return }
    let shown = Excerpt.pair(expected.look.shownMarkup, found.look.shownMarkup)
    let place = LocalizedText(vi: "biểu đồ \(chart)", en: "chart \(chart)")
    add(DocumentFinding(place: place, aspect: .look, recorded: shown.recorded, found: shown.found))
  }

  private static func place(of piece: ChartReading.Piece, _ chart: String) -> LocalizedText {
    let series = piece.seriesName
    return switch piece.role {
    case .name:
      LocalizedText(
        vi: "biểu đồ \(chart), tên dãy \(piece.series)",
        en: "chart \(chart), name of series \(piece.series)"
      )
    case .category(let number):
      LocalizedText(
        vi: "biểu đồ \(chart), dãy «\(series)», tên cột \(number)",
        en: "chart \(chart), series '\(series)', name of column \(number)"
      )
    case .value(let number, let category):
      LocalizedText(
        vi: "biểu đồ \(chart), dãy «\(series)», «\(category.isEmpty ? "\(number)" : category)»",
        en: "chart \(chart), series '\(series)', '\(category.isEmpty ? "\(number)" : category)'"
      )
    case .text: LocalizedText(vi: "biểu đồ \(chart), chữ", en: "chart \(chart), text")
    }
  }
}
