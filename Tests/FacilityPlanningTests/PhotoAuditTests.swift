import Testing
import TestSupport
import Vocabulary
@testable import FacilityPlanning

/// What a photo is one of, by its name.
@Suite struct PhotoAuditTests {
  private let edition: CriteriaEdition
  private let sign: Requirement

  init() throws {
    edition = SampleCity().edition
    sign = try #require(edition.requirements.first { $0.category == .signboard })
  }

  private func photo(_ name: String) throws -> EvidenceFile {
    EvidenceFile(unit: try #require(Slug("tan-lieu")), path: "i/evidence/tan-lieu/\(name)", size: 1, beginning: "")
  }

  @Test func `a photo is named by a code or by the beginning of a name`() throws {
    let names = PhotoNames(edition)
    let item = try #require(edition.item(sign.item))
    for name in [
      "\(sign.id).jpg", "tan-lieu_\(sign.item)-2.PNG", "\(item.name.vi).jpeg", "Ảnh \(item.name.vi) (3).pdf",
    ] {
      #expect(names.names(try photo(name), sign), "\(name)")
    }
    for name in ["IMG_1234.jpg", "anh.jpg", ".jpg", "", "\(sign.id)x.jpg", "biển.jpg"] {
      #expect(!names.names(try photo(name), sign), "\(name)")
    }
  }

  @Test func `no beginning stands for two items`() {
    let names = PhotoNames(edition)
    for item in edition.items {
      let others = edition.requirements.filter { $0.item != item.id }
      let file = EvidenceFile(unit: item.id, path: "\(item.id).jpg", size: 0, beginning: "")
      #expect(others.allSatisfy { !names.names(file, $0) })
    }
  }

  @Test func `things stand as named, of the unit, or without any photo`() throws {
    let units = try ["tan-lieu", "yen-lu", "dong-son"].map { try #require(Slug($0)) }
    let files = [
      EvidenceFile(unit: units[0], path: "\(sign.id).jpg", size: 1, beginning: ""),
      EvidenceFile(unit: units[1], path: "x.jpg", size: 1, beginning: ""),
    ]
    let audit = PhotoAudit(files, edition: edition, reported: units.map { ($0, [sign]) })
    #expect(audit.entries.map(\.standing) == [.named, .ofUnit, .none])
    #expect(audit.count(.none, of: units[2]) == 1)
    #expect(audit.files(of: units[0]).map(\.name) == ["\(sign.id).jpg"])
  }
}
