import CommandLine
import FacilityPlanning
import InventoryIntake
import Vocabulary

/// Lays out what kinds of findings mean.
struct ExplanationPrinter {
  let language: Language

  /// The ids of all kinds, with what to ask for next.
  var list: String {
    let sentence = LocalizedText(
      vi: "Thêm một mã để xem nghĩa là gì: onestop check --explain unknown-item",
      en: "Add one of these to see what it means: onestop check --explain unknown-item"
    )
    return FindingExplanation.ids.joined(separator: "\n") + "\n\n" + sentence[language]
  }

  /// An explanation, one thing a line.
  func lines(_ explanation: FindingExplanation) -> String {
    var lines = ["\(explanation.id) (\(explanation.severity.rawValue))"]
    func add(_ label: LocalizedText, _ text: String?) {
      guard let text else { return }
      lines.append("\(label[language]): \(ShownText.written(LocalizedText(vi: text, en: text)).vi)")
    }
    add(LocalizedText(vi: "Ví dụ sai", en: "Wrong"), explanation.wrong)
    add(LocalizedText(vi: "Ở", en: "At"), explanation.place)
    add(LocalizedText(vi: "Nghĩa là", en: "Meaning"), explanation.wording?.message[language])
    add(LocalizedText(vi: "Cách sửa", en: "What to do"), explanation.wording?.remedy[language])
    add(LocalizedText(vi: "Ví dụ đúng", en: "Right"), explanation.right)
    if explanation.wording == nil {
      let sentence = LocalizedText(
        vi: "Lỗi này thuộc về cả kỳ hay cả thư mục, nên không có ví dụ trong một tệp.",
        en: "It is about a whole round or folder, so that no single file can show it."
      )
      lines.append(sentence[language])
    }
    return lines.joined(separator: "\n")
  }
}

extension CommandFailure {
  /// No kind of finding goes by an id.
  init(noFinding id: String) {
    let nearest = FindingExplanation.nearest(to: id)
    let ask = LocalizedText(
      vi: "Có phải là \(nearest.joined(separator: ", "))?",
      en: "Did you mean \(nearest.joined(separator: ", "))?"
    )
    let list = LocalizedText(
      vi: "onestop check --explain liệt kê tất cả.",
      en: "onestop check --explain lists all of them."
    )
    let hint = nearest.isEmpty ? list : ask
    self.init(
      message: LocalizedText(
        vi: "«\(id)» không phải là mã lỗi hay cảnh báo nào. \(hint.vi)",
        en: "'\(id)' is not the id of a finding. \(hint.en)"
      ),
      exitCode: .usage
    )
  }
}
