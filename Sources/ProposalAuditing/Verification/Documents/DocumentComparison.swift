import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// Holds a document that lies beside a record against the one that the record gives, with all that is in it.
///
/// One difference tells what was changed in the file as a whole, one more each place: figures, words, amounts in words,
/// hidden text, formulas, charts. Only where nothing differs that anybody could see is it *repackaged*.
struct DocumentComparison {
  /// One for the file as a whole, and one for each thing that is another, in the order of the document.
  let differences: [VerificationRecord.Difference]

  /// Compares two files of one name that differ.
  ///
  /// - Parameters:
  ///   - name: As the record names it.
  ///   - path: Where the one found lies.
  init(found: [UInt8], expected: [UInt8], name: String, path: String) {
    let what = "outputs[\(name)]"
    guard let findings = Self.findings(found: found, expected: expected, name: name) else {
      let text = LocalizedText(
        vi: "Không đọc được tài liệu «\(path)»: tệp hỏng hoặc sai định dạng",
        en: "The document '\(path)' cannot be read: damaged or of another format"
      )
      differences = [Self.difference(what, nil, nil, path, text)]
      return
    }
    var names: [String: Int] = [:]
    let list = findings.all.map { finding in
      let figure = finding.number.map { ", figure \($0)" } ?? ""
      let aspect = [.figure, .text].contains(finding.aspect) ? "" : ", \(finding.aspect.rawValue)"
      let whole = "\(what) \(finding.place.en)\(figure)\(aspect)"
      let count = (names[whole] ?? 0) + 1
      names[whole] = count
      return Self.difference(
        count == 1 ? whole : "\(whole) #\(count)",
        finding.recorded,
        finding.found,
        finding.place.vi.isEmpty ? path : "\(path): \(finding.place.vi)",
        finding.sentence(in: name)
      )
    }
    differences = [Self.difference(what, nil, nil, path, Self.summary(of: findings, path: path))] + list
  }

  /// What is another in a file; nothing if it is not what its name says.
  private static func findings(found: [UInt8], expected: [UInt8], name: String) -> DocumentFindings? {
    let most = TextPieces.most(beside: expected)
    let file = StoredFile(found, name: name, maximumCells: most)
    guard !file.isMisnamed else { return nil }
    var findings = DocumentFindings()
    switch file.format {
    case .page, .separatedValues, .text, .json:
      guard !TextPieces.isFarLonger(found, than: expected) else {
        findings.add(DocumentFinding(longer: found.count))
        return findings
      }
    case .wordDocument, .workbook, .empty, .foreign: break
    }
    switch file.format {
    case .wordDocument, .workbook: return (try? OfficeComparison(expected: expected, found: found))?.findings
    case .page:
      if let old = PagePieces(expected, most: most), let new = PagePieces(found, most: most) {
        findings.compare(old.lines, new.lines)
        findings.compareByPlace(old.data, new.data)
      } else {
        findings.compare(TextPieces.lines(of: expected[...]), TextPieces.lines(of: found[...]))
      }
    case .separatedValues:
      let wanted = StoredFile(expected, name: name, maximumCells: most)
      guard let old = try? wanted.table(), let new = try? file.table() else { return nil }
      findings.compare(TextPieces.cells(of: old.table), TextPieces.cells(of: new.table))
    case .text, .json: findings.compare(TextPieces.lines(of: expected[...]), TextPieces.lines(of: found[...]))
    case .empty, .foreign: return nil
    }
    return findings
  }

  private static func summary(of findings: DocumentFindings, path: String) -> LocalizedText {
    guard !findings.all.isEmpty else {
      return LocalizedText(
        vi: "Tài liệu «\(path)» đã được đóng gói lại: nội dung vẫn như cũ",
        en: "The document '\(path)' was repackaged: same content"
      )
    }
    let counts = Dictionary(grouping: findings.all, by: \.aspect).mapValues { $0.reduce(0) { $0 + 1 + $1.others } }
    let kinds = DocumentAspect.allCases.compactMap { aspect in counts[aspect].map { (aspect.name, $0) } }
    let more = findings.dropped
    return LocalizedText(
      vi: "Tài liệu «\(path)» đã bị sửa: " + kinds.map { "\($0.vi) (\($1))" }.joined(separator: "; ")
        + (more > 0 ? "; và \(more) chỗ khác nữa" : ""),
      en: "The document '\(path)' was edited: " + kinds.map { "\($0.en) (\($1))" }.joined(separator: "; ")
        + (more > 0 ? "; and \(more) more" : "")
    )
  }

  private static func difference(
    _ what: String,
    _ recorded: String?,
    _ shown: String?,
    _ source: String,
    _ text: LocalizedText
  ) -> VerificationRecord.Difference {
    var difference = VerificationRecord.Difference(
      what: what,
      recorded: recorded,
      recomputed: nil,
      source: source,
      check: .documents
    )
    difference.shown = shown
    difference.text = RecordText(text)
    return difference
  }
}

extension DocumentFinding {
  /// The finding that a document is far longer than the record's.
  fileprivate init(longer bytes: Int) {
    self.init(
      place: LocalizedText(vi: "", en: ""),
      aspect: .text,
      recorded: nil,
      found: nil,
      text: LocalizedText(
        vi: "dài hơn hẳn so với hồ sơ (\(bytes) byte) nên không so sánh tiếp",
        en: "far longer than the record's (\(bytes) bytes), and not compared further"
      )
    )
  }

  /// The finding in words, with its place and the heading above it.
  fileprivate func sentence(in name: String) -> LocalizedText {
    let under = heading.map { LocalizedText(vi: ", mục «\($0)»", en: ", under '\($0)'") }
    let at = LocalizedText(
      vi: "«\(name)»" + (place.vi.isEmpty ? "" : ", \(place.vi)") + (under?.vi ?? ""),
      en: "'\(name)'" + (place.en.isEmpty ? "" : ", \(place.en)") + (under?.en ?? "")
    )
    let more = LocalizedText(
      vi: others > 0 ? " (và \(others) chỗ khác như vậy)" : "",
      en: others > 0 ? " (and \(others) more places alike)" : ""
    )
    if let text { return LocalizedText(vi: "\(at.vi): \(text.vi)\(more.vi)", en: "\(at.en): \(text.en)\(more.en)") }
    if aspect == .figure, let recorded, let found {
      return LocalizedText(
        vi: "\(at.vi): tài liệu ghi \(found), hồ sơ là \(recorded)",
        en: "\(at.en): the document shows \(found), the record gives \(recorded)"
      )
    }
    let name = aspect.name
    switch (recorded, found) {
    case (nil, _?):
      return LocalizedText(vi: "\(at.vi): thêm vào: \(name.vi)\(more.vi)", en: "\(at.en): put in: \(name.en)\(more.en)")
    case (_?, nil):
      return LocalizedText(
        vi: "\(at.vi): bớt đi: \(name.vi)\(more.vi)",
        en: "\(at.en): taken out: \(name.en)\(more.en)"
      )
    default:
      return LocalizedText(
        vi: "\(at.vi): \(name.vi) khác với hồ sơ\(more.vi)",
        en: "\(at.en): the \(name.en) is not that of the record\(more.en)"
      )
    }
  }
}
