import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// Holds a document that lies beside a record against the one that the record gives, figure by figure.
struct DocumentComparison {
  /// One for each figure or text that is another, in the order of the document, and one for the file as a whole.
  let differences: [VerificationRecord.Difference]

  /// Beyond so many pieces that are others it is another document, and no alignment is tried.
  private static let mostEdits = 2_000

  /// Compares two files of one name that differ.
  ///
  /// - Parameters:
  ///   - name: As the record names it.
  ///   - path: Where the one found lies.
  init(found: [UInt8], expected: [UInt8], name: String, path: String) {
    let what = "outputs[\(name)]"
    guard let shown = DocumentReader.pieces(of: found, name: name) else {
      differences = [
        Self.difference(
          what,
          nil,
          path,
          LocalizedText(
            vi: "Không đọc được tài liệu «\(path)»: tệp hỏng hoặc sai định dạng",
            en: "The document '\(path)' cannot be read: damaged or of another format"
          )
        )
      ]
      return
    }
    let wanted = DocumentReader.pieces(of: expected, name: name) ?? []
    let edits = DocumentEdits(from: wanted, to: shown, most: Self.mostEdits)
    var list: [VerificationRecord.Difference] = []
    var figures = 0
    for edit in edits.all {
      let before = edit.before?.figures.map(String.init) ?? []
      let after = edit.after?.figures.map(String.init) ?? []
      let place = edit.after?.place ?? edit.before?.place ?? LocalizedText(vi: "", en: "")
      let source = "\(path): \(place.vi)"
      let path = "\(what) \(place.en)"
      if before.count == after.count, before != after {
        for (number, (recorded, found)) in zip(before, after).enumerated()
        where recorded != found {
          figures += 1
          let text = LocalizedText(
            vi: "«\(name)», \(place.vi): tài liệu ghi \(found), hồ sơ là \(recorded)",
            en: "'\(name)', \(place.en): the document shows \(found), the record gives \(recorded)"
          )
          let figure = before.count == 1 ? path : "\(path), figure \(number + 1)"
          list.append(Self.difference(figure, (recorded, found), source, text))
        }
      } else {
        let (recorded, found) = (edit.before.map { Self.clipped($0.text) }, edit.after.map { Self.clipped($0.text) })
        let text = LocalizedText(
          vi: "«\(name)», \(place.vi): lời văn khác với hồ sơ",
          en: "'\(name)', \(place.en): the text is not that of the record"
        )
        list.append(Self.difference(path, (recorded, found), source, text))
      }
    }
    let whole =
      figures == 0
      ? LocalizedText(
        vi: "Tài liệu «\(path)» đã bị sửa; mọi số liệu trong đó vẫn khớp",
        en: "The document '\(path)' was edited; all figures in it still agree"
      )
      : LocalizedText(
        vi: "Tài liệu «\(path)» đã bị sửa: \(figures) số liệu khác với hồ sơ",
        en: "The document '\(path)' was edited: \(figures) of its figures are not those of the record"
      )
    differences = [Self.difference(what, nil, path, whole)] + list
  }

  private static func difference(
    _ what: String,
    _ values: (recorded: String?, shown: String?)?,
    _ source: String,
    _ text: LocalizedText
  ) -> VerificationRecord.Difference {
    var difference = VerificationRecord.Difference(
      what: what,
      recorded: values?.recorded,
      recomputed: nil,
      source: source,
      check: .documents
    )
    difference.shown = values?.shown
    difference.text = RecordText(text)
    return difference
  }

  private static func clipped(_ text: String) -> String { text.count > 80 ? text.prefix(79) + "…" : text }
}
