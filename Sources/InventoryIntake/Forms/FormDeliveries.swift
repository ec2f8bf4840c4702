import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// What a unit is to receive under decisions, and the question whether it has come.
struct FormDeliveries {
  let form: InventoryForm

  private var language: Language { form.language }

  /// The rows below the gaps; none if nothing is to come.
  var rows: [WorkbookDocument.Row] {
    guard !form.expected.isEmpty else { return [] }
    let title = language.text(
      vi: "ĐÃ ĐƯỢC DUYỆT, SẮP NHẬN: đã về chưa? Nếu đã về, hãy ghi số lượng mới vào đúng hạng mục ở trang “Kiểm kê”.",
      en: "APPROVED AND TO COME: has it come? If so, write the new quantity at the item in the sheet “Inventory”."
    )
    // None of these is the heading of an inventory, so that nobody takes the sheet for one.
    let headings = [
      language.text(vi: "Tiêu chí", en: "Requirement"), language.text(vi: "Ghi ở dòng", en: "Goes to the row"),
      language.text(vi: "Quyết định", en: "Decision"), language.text(vi: "Sẽ nhận", en: "To come"),
      language.text(vi: "Ngày ký", en: "Decided on"), language.text(vi: "Bên cung cấp", en: "Supplier"),
    ]
    return [
      .init(),
      .init([.init(.text(title), SheetStyles.bold.with { $0.wraps = false })], height: 20),
      .init(headings.map { .init(.text($0), SheetStyles.heading) }, height: 34),
    ] + form.expected.map(row)
  }

  private func row(_ entry: Commitments.Entry) -> WorkbookDocument.Row {
    let requirement = form.edition.requirement(entry.requirement)
    let (line, decision) = (entry.share.line, entry.share.decision)
    let item = requirement.flatMap { form.edition.item($0.item)?.name[language] }
    return .init([
      .words(requirement?.title[language] ?? entry.requirement.description),
      .words(item ?? ""),
      .words(decision.number?.value ?? decision.name),
      .init(.integer(entry.share.outstanding), SheetStyles.centeredCell),
      .words(decision.date?.value.figures[language] ?? ""),
      .words(line.contract?.supplier?.value ?? ""),
    ])
  }

  /// The question at the row of an item; nothing for an item of which nothing is to come.
  func question(about item: Slug) -> WorkbookDocument.Note? {
    let entries = form.expected.filter { form.edition.requirement($0.requirement)?.item == item }
    guard !entries.isEmpty else { return nil }
    let texts = entries.map { entry in
      let decision = entry.share.decision.number?.value ?? entry.share.decision.name
      return language.text(
        vi: "\(entry.share.outstanding) theo quyết định \(decision)",
        en: "\(entry.share.outstanding) by the decision \(decision)"
      )
    }.joined(separator: "; ")
    return .init(
      author: "onestop",
      language.text(
        vi: "Được duyệt \(texts): đã về chưa? Nếu đã về, hãy ghi số lượng mới.",
        en: "Approved: \(texts). Has it come? If so, write the new quantity."
      )
    )
  }
}
