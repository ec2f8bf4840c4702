/// Adds styles to those of a workbook, at the ends of its lists, so that every style keeps its number.
struct StylesEditor {
  /// The lists of the part that may grow, in the order of the standard.
  enum List: Int, CaseIterable {
    case fonts, fills, borders, cellFormats

    var name: String { self == .cellFormats ? "cellXfs" : "\(self)" }
  }

  /// A format of cells as it is written.
  struct Format {
    let range: Range<Int>
    /// Where its name ends and its attributes begin.
    let nameEnd: Int
    /// The attributes that say how it is filled, from the left.
    let fillAttributes: [Range<Int>]
  }

  let prefix: String
  let reader: XMLReader
  private(set) var formats: [Format] = []
  private var root: XMLPatch.Element
  private var lists: [List: (element: XMLPatch.Element, count: Int, countRange: Range<Int>?)] = [:]
  /// Where each element at the front of the part ends.
  private var ends: [String: Int] = [:]
  private var additions: [List: [String]] = [:]

  /// The styles that have been added, by what they are for.
  var numbers: [Purpose: Int] = [:]
  /// The fills that have been added, by their colours.
  var fills: [String: Int] = [:]

  /// A part without styles, for workbooks that have none.
  static func blank(namespace: String) -> [UInt8] { Array("<styleSheet xmlns=\"\(namespace)\"/>".utf8) }

  init(_ bytes: [UInt8], part: PartName) throws(WorkbookError) {
    var (reader, root) = try PackageEditor.root(of: bytes, part)
    prefix = reader.xml.prefix
    self.reader = reader.xml
    self.root = root
    while try reader.nextChild() {
      let element = reader.xml.openingTag
      let local = String(element.name.dropFirst(reader.xml.prefix.count))
      if let list = List.allCases.first(where: { $0.name == local }), lists[list] == nil {
        try read(list, element, &reader)
      } else {
        try reader.skipElement()
      }
      ends[local] = reader.xml.index
    }
    root.end = reader.xml.start
    self.root = root
    // What every workbook has: the first two fills have their meaning by their numbers.
    while count(.fills) < 2 {
      add("<fill><patternFill patternType=\"\(count(.fills) == 0 ? "none" : "gray125")\"/></fill>", to: .fills)
    }
    if count(.fonts) == 0 { add("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>", to: .fonts) }
    if count(.borders) == 0 { add("<border/>", to: .borders) }
    if count(.cellFormats) == 0 { add("<xf/>", to: .cellFormats) }
  }

  private mutating func read(
    _ list: List,
    _ element: XMLPatch.Element,
    _ reader: inout PartReader
  ) throws(WorkbookError) {
    let countRange = reader.xml.valueRange(of: "count")
    var element = element
    var count = 0
    while try reader.nextChild() {
      count += 1
      let tag = reader.xml.openingTag
      let fillAttributes = reader.xml.ranges(of: ["fillId", "applyFill"])
      try reader.skipElement()
      guard list == .cellFormats else { continue }
      let nameEnd = tag.tag.lowerBound + 1 + tag.name.utf8.count
      formats.append(
        Format(range: tag.tag.lowerBound..<reader.xml.index, nameEnd: nameEnd, fillAttributes: fillAttributes)
      )
    }
    element.end = reader.xml.start
    lists[list] = (element, count, countRange)
  }
}

extension StylesEditor {
  private func count(_ list: List) -> Int { (lists[list]?.count ?? 0) + (additions[list]?.count ?? 0) }

  /// Adds an element, written without a prefix, and returns its number.
  @discardableResult
  mutating func add(_ xml: String, to list: List) -> Int {
    guard !prefix.isEmpty else { return add(written: xml, to: list) }
    let prefixed = xml.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { index, piece in
      if index == 0 { return String(piece) }
      return piece.hasPrefix("/") ? "</\(prefix)\(piece.dropFirst())" : "<\(prefix)\(piece)"
    }
    return add(written: prefixed.joined(), to: list)
  }

  /// Adds an element as the part itself writes it, and returns its number.
  mutating func add(written xml: String, to list: List) -> Int {
    additions[list, default: []].append(xml)
    return count(list) - 1
  }

  /// The part with what has been added.
  func applied() -> [UInt8] {
    // The elements at the front, in the order of the standard; the missing ones come behind those that are there.
    let front = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"]
    var patch = XMLPatch(reader)
    var intoEmptyRoot = ""
    for list in List.allCases {
      guard let added = additions[list], !added.isEmpty else { continue }
      if let (element, _, countRange) = lists[list] {
        patch.append(added.joined(), to: element)
        if let countRange { patch.replace(countRange, with: "\(count(list))") }
        continue
      }
      let xml = "<\(prefix)\(list.name) count=\"\(added.count)\">\(added.joined())</\(prefix)\(list.name)>"
      let before = front.prefix { $0 != list.name }.compactMap { ends[$0] }.max()
      if root.isEmpty { intoEmptyRoot += xml } else { patch.insert(xml, at: before ?? root.tag.upperBound) }
    }
    patch.append(intoEmptyRoot, to: root)
    return patch.applied()
  }
}
