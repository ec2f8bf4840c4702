import FileFormats
import Foundation
import Testing
@testable import InventoryIntake

@Suite struct FileVersionTests {
  @Test(
    arguments: [
      ("Phường Tân Liễu (sửa lần 2)", .correction, 2), ("tan-lieu_sua_lan_3", .correction, 3),
      ("Tân Liễu đã sửa", .correction, 1),
      ("Tân Liễu - đính chính", .correction, 1), ("kiem ke chinh sua lan 4", .correction, 4),
      ("Lần 2 - Tân Liễu", .version, 2),
      ("tan lieu v2", .version, 2), ("tan-lieu V03", .version, 3), ("Bản 5", .version, 5),
      ("hiệu chỉnh 6", .correction, 6),
    ] as [(String, VersionMark.Kind, Int)]
  )
  func `marks in names`(name: String, kind: VersionMark.Kind, number: Int) {
    let mark = VersionMark(name)
    #expect(mark?.kind == kind)
    #expect(mark?.number == number)
  }

  @Test(arguments: [
    "Tân Liễu", "Tân Liễu (2)", "Tân Liễu 2025", "Tân Liễu cuối cùng", "final", "Ủy ban nhân dân", "v",
    "lần đầu tiên ấy", "Dĩnh Kế",
  ])
  func `what is no mark`(name: String) { #expect(VersionMark(name) == nil) }

  private func version(_ name: String = "", document: String? = nil, file: String? = nil) -> FileVersion {
    FileVersion(
      mark: VersionMark(name),
      documentTime: document.flatMap { FileTime("2025-03-\($0)T08:00:00Z") },
      fileTime: file.flatMap { FileTime("2025-03-\($0)T08:00:00Z") }
    )
  }

  @Test func `an order is known where a signal speaks and none contradicts`() {
    #expect(version("sửa lần 2").isLater(than: version("sửa lần 1")) == true)
    #expect(version("sửa").isLater(than: version()) == true)
    #expect(version("lần 1").isLater(than: version()) == nil)
    #expect(version("lần 2").isLater(than: version("sửa lần 1")) == nil)
    #expect(version(document: "02").isLater(than: version(document: "03")) == false)
    // The time in a folder is that of the last copy, if the workbook knows better.
    #expect(version(document: "03", file: "01").isLater(than: version(document: "02", file: "09")) == true)
    #expect(version(file: "03").isLater(than: version(document: "09", file: "02")) == true)
    #expect(version("sửa lần 2", document: "01").isLater(than: version("sửa lần 1", document: "02")) == nil)
    // Attachments are saved in any order.
    #expect(version("sửa lần 2", file: "01").isLater(than: version("sửa lần 1", file: "02")) == true)
    #expect(version(file: "03").isLater(than: version(file: "03")) == nil)
    #expect(version(file: "03").isLater(than: version()) == nil)
  }

  @Test func `no two versions are each later than the other`() {
    let names = ["", "sửa", "sửa lần 2", "lần 1", "lần 2"]
    let times: [String?] = [nil, "01", "02"]
    let all = names.flatMap { name in
      times.flatMap { document in times.map { version(name, document: document, file: $0) } }
    }
    for one in all {
      for other in all { #expect(one.isLater(than: other) == other.isLater(than: one).map { !$0 }) }
    }
  }
}

@Suite struct EvidencePlacesTests {
  @Test(arguments: [
    ("IMG_1.jpg", "IMG_1.jpg"), ("../../etc/passwd", "_.._etc_passwd"), ("a:b*c?.png", "a_b_c_.png"), (".ẩn", "ẩn"),
    ("a\u{202E}gpj.exe", "a_gpj.exe"), ("Biể\u{309}n.jpg", "Biể\u{309}n.jpg"), ("...", "tep"), ("a. ", "a"),
  ])
  func `names that every system can hold`(name: String, cleaned: String) {
    #expect(EvidencePlaces.cleaned(name) == cleaned.precomposedStringWithCanonicalMapping)
  }

  @Test func `a long name keeps its ending`() {
    let cleaned = EvidencePlaces.cleaned(String(repeating: "ế", count: 300) + ".jpg")
    #expect(cleaned.utf8.count <= 120)
    #expect(cleaned.hasSuffix("ế.jpg"))
  }

  @Test func `two photos of one name do not meet, and one photo stays one`() {
    var places = EvidencePlaces { $0 == "evidence/_unknown/IMG_9.jpg" ? Array("old".utf8) : nil }
    let one = places.place(of: "IMG_1.jpg", digest: "aaaaaaaaaa", unit: nil)
    #expect(places.place(of: "IMG_1.jpg", digest: "aaaaaaaaaa", unit: nil) == one)
    #expect(places.place(of: "img_1.JPG", digest: "bbbbbbbbbb", unit: nil) == "evidence/_unknown/img_1-bbbbbbbb.jpg")
    #expect(places.place(of: "IMG_9.JPG", digest: "cccccccccc", unit: nil) == "evidence/_unknown/IMG_9-cccccccc.jpg")
  }
}
