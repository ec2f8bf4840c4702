import FacilityPlanning
import FileFormats
import ProposalAuditing
import Testing
import Vocabulary
@testable import ProposalRecord

/// The schema against the record that is shipped, and against itself.
@Suite struct SchemaTests {
  private let shipped: ShippedProposal

  init() throws { shipped = try ShippedProposal.shared.get() }

  @Test func `the record has what the schema says, and nothing else`() {
    check(shipped.document, RecordedProposal.form, at: .root)
  }

  private func check(_ value: JSONValue, _ form: RecordForm, at path: RecordPath) {
    switch form {
    case .object(let object):
      let keys = Set((value.members ?? []).map(\.key))
      #expect(value.members != nil && keys.isSubset(of: object.members.map(\.key)), "\(path)")
      for member in object.members {
        guard let inner = value[member.key] else {
          #expect(!member.isRequired, "\(path).\(member.key)")
          continue
        }
        check(inner, member.form, at: path.member(member.key))
      }
    case .list(let element):
      #expect(value.elements != nil, "\(path)")
      for inner in value.elements ?? [] { check(inner, element, at: path.element("…")) }
    case .table(let entry):
      for member in value.members ?? [] { check(member.value, entry, at: path.member(member.key)) }
    case .leaf(.integer): #expect(Int(recorded: value) != nil, "\(path)")
    case .leaf(.text): #expect(String(recorded: value) != nil, "\(path)")
    case .leaf(.boolean): #expect(Bool(recorded: value) != nil, "\(path)")
    case .leaf(.extent): #expect(RecordExtent(recorded: value) != nil, "\(path)")
    }
  }

  @Test func `a key has one wording, wherever it stands`() {
    var words: [String: LocalizedText] = [:]
    func collect(_ form: RecordForm) {
      if let element = form.element { collect(element) }
      for member in form.members {
        if let wording = member.words { #expect(words.updateValue(wording, forKey: member.key) ?? wording == wording) }
        collect(member.form)
      }
    }
    collect(RecordedProposal.form)
    #expect(words.count > 60)
    for (key, wording) in words { #expect(RecordWords.name(of: key) == wording) }
  }

  @Test func `every sum of the schema is the sum that its formula says`() {
    let totals = shipped.record.totals
    #expect(totals.sums.map(\.recorded.path.last).contains("highest"))
    #expect(totals.sums.count == 11)
    #expect(totals.sums.filter(\.recorded.isAbsent).map(\.formula) == [.lines(.contribution), .lines(.ownPart)])
    #expect(shipped.record.packages.elements().allSatisfy { $0.sums.map(\.formula) == [.lines(.gross)] })
    #expect(shipped.record.priorities.elements().allSatisfy { $0.sums.count == 5 })
  }

  @Test(
    arguments: [
      ("lines[tan-lieu/queue-machine].cost", "Phường Tân Liễu, Máy lấy số thứ tự: đề nghị hỗ trợ"),
      ("units[tan-lieu].recognised", "Phường Tân Liễu: mức sao được công nhận"),
      ("lines[category chart].cost", "Nhóm Bảng biểu, sơ đồ: đề nghị hỗ trợ"),
      ("spending[fixedAsset].gross", "Cộng theo loại chi, Mua sắm tài sản cố định: kinh phí cả dự phòng"),
      ("totals.remaining", "Tổng cộng, ngân sách còn lại"),
      ("policy.locks (order)", "Chính sách phân bổ, locks (order)"),
      ("outputs[lines.csv].sha256", "Tài liệu, lines.csv: mã băm"), ("nothing[x].y", "Nothing, x: y"),
    ]
  ) func `a path is said in words`(path: String, words: String) {
    #expect(RecordPathText(shipped.record, edition: shipped.basis.edition).text(of: path).vi == words)
  }

  @Test func `elements go by what they are about`() {
    let record = shipped.record
    #expect(record.packages.elements().first?.path.description == "packages[canh-thuy/signboard/goods]")
    #expect(record.packages.elements().contains { $0.path.last == "*/signboard/goods" })
    #expect(record.certificate.goals.elements().first?.path.description == "certificate.goals[goal_1_floor]")
    #expect(record.edition.levels.elements()[1].stars.path.description == "edition.levels[2].stars")
    #expect(record.policy.costShare[entry: "ward"].value == 70)
    let cell = record.lines.elements()[0].sources.inventory.elements()[0]
    #expect(cell.place == "inventories/2025-02/huong-gian.csv:9:19")
  }

  @Test func `a repeated name is counted`() {
    let inputs = shipped.record.inputs.elements().count
    let changed = shipped.document.changing([.key("inputs"), .index(0)]) { node in [node, node].compactMap(\.self) }
    let names = Recorded<RecordedProposal>(changed).inputs.elements().map(\.path.last)
    #expect(names.count == inputs + 1)
    #expect(names[1] == "inventories/register.json #2")
  }
}
