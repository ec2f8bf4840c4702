import Foundation
import Testing
import TestSupport
import Vocabulary
@testable import FacilityPlanning
@testable import FileFormats
@testable import ProposalWriting

/// The members that programs rely on.
struct RecordTests {
  private let city = SampleCity()

  private func object(_ record: some JSONRecord) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(try record.json())) as? [String: Any])
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

  private func expect(_ members: [String], in object: [String: Any]) {
    for member in members { #expect(object[member] != nil, "\(member) in \(object.keys.sorted())") }
  }

  @Test("An assessment has the members of its schema")
  func assessment() throws {
    let record = try object(AssessmentRecord(round: SampleCity.round, assessments: city.assessments()))
    #expect(record["schema"] as? String == "onestop.assess/1")
    #expect(record["round"] as? String == "2025-02")
    let units = try objects(record["units"])
    let tanLieu = try #require(units.first { $0["unit"] as? String == "tan-lieu" })
    expect(["unit", "recognised", "otherScore", "score", "projected", "nextStar", "requirements"], in: tanLieu)
    let requirements = try objects(tanLieu["requirements"])
    let signboard = try #require(requirements.first)
    expect(
      [
        "requirement", "category", "status", "points", "mandatoryFrom", "essential", "uniformity", "have", "need",
        "cost", "source",
      ],
      in: signboard
    )
    #expect(signboard["status"] as? String == "obsolete")
    let source = try #require(signboard["source"] as? [String: Any])
    #expect(source["file"] as? String == "inventories/2025-02/tan-lieu.csv")
    #expect((source["position"] as? [String: Int]) == ["line": 6, "column": 4])
    let triYen = try #require(units.first { $0["unit"] as? String == "tri-yen" })
    for absent in ["otherScore", "score", "projected", "nextStar"] { #expect(triYen[absent] == nil) }
  }

  @Test("An area keeps its decimals")
  func decimals() throws {
    let text = String(
      decoding: try AssessmentRecord(round: SampleCity.round, assessments: city.assessments()).json(),
      as: UTF8.self
    )
    #expect(text.contains("\"have\" : 32.5"))
  }

  @Test("A plan has the members of its schema")
  func plan() throws {
    let record = try object(PlanRecord(plan: city.plan(), register: city.register, edition: city.edition))
    #expect(record["schema"] as? String == "onestop.plan/1")
    expect(["round", "budget", "cost", "goals", "units", "unfunded", "blocked"], in: record)
    expect(["goal", "achieved", "target", "proven"], in: try #require(try objects(record["goals"]).first))
    let unit = try #require(try objects(record["units"]).first { $0["unit"] as? String == "tan-lieu" })
    expect(["recognised", "before", "after", "cost", "lines"], in: unit)
    let line = try #require(try objects(unit["lines"]).first)
    expect(["requirement", "remedy", "quantity", "unitPrice", "cost", "goal", "rank", "reason"], in: line)
    #expect(line["goal"] as? String == "floor")
    expect(["unit", "requirement", "cost", "reason"], in: try #require(try objects(record["unfunded"]).first))
    expect(["unit", "reason"], in: try #require(try objects(record["blocked"]).first))
  }

  @Test("Scenarios have the members of their schema, and differ from the first by what they say")
  func scenarios() throws {
    let record = try object(ScenariosRecord(city.scenarios(budgets: [10_000_000])))
    #expect(record["schema"] as? String == "onestop.scenarios/1")
    #expect(record["round"] as? String == "2025-02")
    let entries = try objects(record["scenarios"])
    #expect(entries.compactMap { $0["scenario"] as? String } == ["fixed", "hold", "reach", "fixed"])
    #expect(entries.compactMap { $0["reached"] as? Bool }.count == 2)
    let first = try #require(entries.first)
    for entry in entries {
      expect(["policy", "budget", "cost", "proven", "upgraded", "lines", "goals", "units", "difference"], in: entry)
      let difference = try #require(entry["difference"] as? [String: Any])
      for member in ["budget", "cost", "upgraded", "lines"] {
        let (here, there) = (try #require(entry[member] as? Int), try #require(first[member] as? Int))
        #expect(difference[member] as? Int == here - there, "\(member)")
      }
      let spent = try objects(entry["units"]).compactMap { $0["cost"] as? Int }.reduce(0, +)
      #expect(spent == entry["cost"] as? Int)
    }
  }

  @Test("Years have the members of their schema, and their backlog adds up")
  func years() throws {
    let record = try object(YearsRecord(city.years()))
    #expect(record["schema"] as? String == "onestop.years/1")
    #expect(record["escalation"] as? Int == 525)
    let years = try objects(record["years"])
    #expect(years.compactMap { $0["year"] as? Int } == [2025, 2026, 2028])
    for year in years {
      expect(["budget", "cost", "remaining", "proven", "upgraded", "goals", "units", "opened", "backlog"], in: year)
      let backlog = try #require(year["backlog"] as? [String: Any])
      let entries = try objects(backlog["entries"])
      #expect(entries.count == backlog["gaps"] as? Int)
      #expect(entries.compactMap { $0["cost"] as? Int }.reduce(0, +) == backlog["cost"] as? Int)
      let lines = try objects(year["units"]).flatMap { try objects($0["lines"]) }
      #expect(lines.compactMap { $0["cost"] as? Int }.reduce(0, +) == year["cost"] as? Int)
    }
  }

  @Test("A sensitivity has the members of its schema, and its lines stay or fall")
  func sensitivity() throws {
    let record = try object(SensitivityRecord(city.sensitivity(), edition: city.edition))
    #expect(record["schema"] as? String == "onestop.sensitivity/1")
    #expect(record["range"] as? Int == 1_000)
    expect(
      ["round", "budget", "cost", "plans", "tried", "impossible", "lines", "worst", "best", "unknowns"],
      in: record
    )
    for line in try objects(record["lines"]) {
      #expect(try objects(line["falls"]).isEmpty == line["stays"] as? Bool)
    }
    let unknowns = try objects(record["unknowns"])
    let tried = try objects(record["tried"]).count
    #expect(record["plans"] as? Int == tried + 2 + 2 * unknowns.count)
    let moved = try unknowns.map { unknown in
      try ["worst", "best"].compactMap { try #require(unknown[$0] as? [String: Int])["moved"] }.max() ?? 0
    }
    #expect(moved == moved.sorted(by: >))
  }

  @Test("An audit has the members of its schema")
  func audit() throws {
    let record = try object(AuditRecord(audit: city.cityAudit()))
    #expect(record["schema"] as? String == "onestop.audit/1")
    let item = try #require(try objects(record["items"]).first)
    expect(
      [
        "item", "attribute", "standard", "conforming", "deviating", "unknown", "values", "dispersion", "costToStandard",
      ],
      in: item
    )
    expect(["value", "units"], in: try #require(try objects(item["values"]).first))
    let unit = try #require(try objects(record["units"]).first)
    let deviation = try #require(try objects(unit["deviations"]).first)
    expect(["item", "attribute", "found", "expected", "source"], in: deviation)
    let text = String(decoding: try AuditRecord(audit: city.cityAudit()).json(), as: UTF8.self)
    #expect(text.contains("\"dispersion\" : 0.666"))
    expect(["day", "designs", "changes", "evidence", "findings", "unrecorded", "unusedWaivers"], in: record)
    expect(["kind", "level", "unit", "item", "sources"], in: try #require(try objects(record["findings"]).first))
  }

  @Test("A proposal adds up and names the digests of its files")
  func proposal() throws {
    let proposal = try city.proposal()
    let files = try ProposalFiles(proposal, language: .vietnamese).files
    let json = try #require(files.last)
    let record = try #require(try JSONSerialization.jsonObject(with: Data(json.contents)) as? [String: Any])
    #expect(record["schema"] as? String == "onestop.proposal/1")
    expect(
      [
        "round", "inputs", "outputs", "edition", "policy", "prices", "goals", "units", "lines", "unfunded", "blocked",
        "assumptions", "totals",
      ],
      in: record
    )
    #expect(record["date"] == nil)
    let lines = try objects(record["lines"])
    let totals = try #require(record["totals"] as? [String: Any])
    for member in ["amount", "gross", "cost"] {
      #expect(lines.compactMap { $0[member] as? Int }.reduce(0, +) == totals[member] as? Int, "\(member)")
    }
    for line in lines {
      let (quantity, price) = (try #require(line["quantity"] as? Int), try #require(line["unitPrice"] as? Int))
      let (percent, share) = (
        try #require(line["contingencyPercent"] as? Int), try #require(line["sharePercent"] as? Int)
      )
      let exact = quantity * price * (100 + percent) * share
      #expect((exact + 9_999_999) / 10_000_000 * 1_000 == line["cost"] as? Int)
    }
    let outputs = try objects(record["outputs"])
    #expect(outputs.compactMap { $0["file"] as? String } == files.dropLast().map(\.name))
    #expect(outputs.compactMap { $0["sha256"] as? String } == files.dropLast().map { digest($0.contents) })
    let certificate = try #require(record["certificate"] as? [String: Any])
    let modelFile = try #require(files.first { $0.name == "model.lp" })
    #expect(certificate["sha256"] as? String == digest(modelFile.contents))
    let model = String(decoding: modelFile.contents, as: UTF8.self)
    for goal in try objects(certificate["goals"]) {
      let (row, sense) = (try #require(goal["row"] as? String), try #require(goal["sense"] as? String))
      #expect(model.contains("\\   \(sense) \(row)\n") && model.contains("\n \(row): "))
      #expect(goal["value"] as? Int == goal["bound"] as? Int)
    }
  }
}

private func digest(_ bytes: [UInt8]) -> String { SHA256.hex(of: bytes) }
