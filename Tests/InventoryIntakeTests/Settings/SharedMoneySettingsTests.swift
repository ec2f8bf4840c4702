import FacilityPlanning
import Testing
import Vocabulary
@testable import InventoryIntake

/// What the register and the policy say about whose money it is.
@Suite struct SharedMoneySettingsTests {
  private func policy(_ contributions: String) -> WorkspaceDocuments.Content {
    let text = Sample.policy.text(replacing: "\"rounding\": 1000,", with: "\"contributions\": \(contributions),")
    return SampleWorkspace.content(replacing: .policy, with: Array(text.utf8))
  }

  private func register(_ members: String) -> WorkspaceDocuments.Content {
    let text = Sample.register.text(replacing: "\"residents\": 7100,", with: "\"residents\": 7100, \(members),")
    return SampleWorkspace.content(replacing: .register, with: Array(text.utf8))
  }

  @Test func `contributions are read with their places`() throws {
    let content = policy(
      """
      [
        {"unit": "tan-lieu", "requirement": "name-signboard", "amount": 1000000, "source": "Tỉnh"},
        {"unit": "tan-lieu", "requirement": "name-signboard", "amount": 1000000000000, "source": "Xã hội hóa"}]
      """
    )
    #expect(content.findings.isEmpty)
    let contributions = try #require(content.policy).contributions
    #expect(contributions.map(\.amount.dong) == [1_000_000, 1_000_000_000_000])
    #expect(contributions.map(\.source) == ["Tỉnh", "Xã hội hóa"])
    #expect(contributions.map { $0.place?.description } == ["policy.json:18:3", "policy.json:19:3"])
    #expect(SampleWorkspace.content.policy?.contributions == [])
  }

  @Test(arguments: [
    ("\"amount\": 0, \"source\": \"Tỉnh\"", "number-out-of-range"),
    ("\"amount\": -5, \"source\": \"Tỉnh\"", "number-out-of-range"),
    ("\"amount\": 1000000000001, \"source\": \"Tỉnh\"", "number-out-of-range"),
    ("\"amount\": 5.5, \"source\": \"Tỉnh\"", "number-out-of-range"),
    ("\"amount\": \"5\", \"source\": \"Tỉnh\"", "wrong-type"), ("\"amount\": 5", "missing-member"),
    ("\"source\": \"Tỉnh\"", "missing-member"), ("\"amount\": 5, \"source\": \"Tỉnh\", \"amont\": 5", "unknown-member"),
  ])
  func `a contribution that cannot be is a finding`(members: String, code: String) {
    let content = policy("[{\"unit\": \"tan-lieu\", \"requirement\": \"name-signboard\", \(members)}]")
    #expect(content.findings.map(\.code) == [code])
  }

  @Test func `a unit's own share, funds and contact are read`() throws {
    let content = register(
      "\"costShare\": 55, \"ownFunds\": 0, \"contact\": {\"name\": \"Nguyễn Thị A\", \"phone\": \"0204 123 456\"}"
    )
    #expect(content.findings.isEmpty)
    let unit = try #require(content.register?.units.first { $0.code.description == "tan-lieu" })
    #expect(unit.costShare == 55)
    #expect(unit.ownFunds == .zero)
    #expect(unit.contact == AdministrativeUnit.Contact(name: "Nguyễn Thị A", phone: "0204 123 456"))
    let others = try #require(content.register).units.filter { $0.code != unit.code }
    #expect(others.allSatisfy { $0.costShare == nil && $0.ownFunds == nil && $0.contact == nil })
  }

  @Test(arguments: [
    ("\"costShare\": 101", "number-out-of-range"), ("\"costShare\": -1", "number-out-of-range"),
    ("\"ownFunds\": -1", "number-out-of-range"), ("\"ownFunds\": 1000000000001", "number-out-of-range"),
    ("\"ownFunds\": \"không\"", "wrong-type"), ("\"contact\": \"A\"", "wrong-type"),
    ("\"contact\": {\"email\": \"a@b.vn\"}", "missing-member"),
    ("\"contact\": {\"name\": \"A\", \"mail\": \"a@b.vn\"}", "unknown-member"),
  ])
  func `a share, funds or a contact that cannot be is a finding`(members: String, code: String) {
    #expect(register(members).findings.map(\.code) == [code])
  }
}
