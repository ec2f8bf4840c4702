import Testing
@testable import InventoryIntake
@testable import Vocabulary

@Suite struct NearestWordsTests {
  @Test(arguments: [
    ("Bien ten", ["Biển tên trụ sở"]), ("Máy tính", ["Máy tính tại quầy"]), ("Tôt", ["Tốt"]), ("", []), ("Ô tô", []),
    ("may tinh tai quay HP", ["Máy tính tại quầy"]), ("Hỏgn", ["Hỏng"]), ("Máy in tại quầy", []), ("Tốtt", []),
    ("Giá treo máy tính tại quầy", []), ("Tổng số máy tính tại quầy", []), ("Rộng", []), ("Tốt lên", []),
    ("May tinh quay", ["Máy tính tại quầy"]), ("tổng máy tính tại quầy", []),
  ])
  func `proposes what is near`(word: String, nearest: [String]) {
    let known = ["Biển tên trụ sở", "Máy tính tại quầy", "Tốt", "Hỏng"]
    #expect(NearestWords(known).nearest(to: word) == nearest)
  }

  @Test(arguments: [
    ("nền đỏ", "nền đồng"), ("nền đá", "nền đỏ"), ("Hỏng", "Rộng"), ("Tốt", "TT"), ("Ảnh hiện trạng", "Hiện trạng"),
    ("Rộng (cm)", "Rộng (mm)"), ("m", "mm"), ("m2", "m3"), ("Số lượng hỏng", "Số lượng"), ("Không hỏng", "Hỏng nặng"),
    ("Không tốt", "Còn tốt"), ("Nguyên giá (nghìn đồng)", "Nguyên giá (đồng)"), ("bộ", "bó"), ("cái", "cải"),
  ])
  func `another word is no slip of the pen`(word: String, other: String) {
    let found = NearestWords([other]).slips(of: word)
    #expect(found.isEmpty || WordKey(word).plain == WordKey(other).plain, "\(word), \(other)")
  }

  @Test(arguments: [
    ("Tinh trang", "Tình trạng"), ("Tình trang", "Tình trạng"), ("Số lựong", "Số lượng"), ("Sốlượng", "Số lượng"),
    ("tan-liu", "tan-lieu"), ("colum", "column"), ("name-signbord", "name-signboard"),
  ])
  func `a slip of the pen finds its word`(word: String, meant: String) {
    #expect(NearestWords([meant]).slips(of: word) == [meant])
  }

  @Test func `proposes one word of each meaning, nearest first, at most three`() {
    let groups = [["Tivi tốt", "Tivi tốtt"], ["Tivi tồi"], ["Tivi"], ["Tivy tot"], ["Tivi lon"], ["Tivi to"]]
    let nearest = NearestWords(groups: groups).nearest(to: "tivi tot")
    #expect(nearest == ["Tivi tốt", "Tivy tot", "Tivi"])
  }

  @Test(arguments: [
    ("", "", 0, 0), ("", "abc", 3, 3), ("ba", "", 2, 2), ("abc", "abc", 0, 0), ("abc", "acb", 1, 2),
    ("kitten", "sitting", 3, 3), ("tan-lieu", "tan-liu", 1, 1), ("ca", "abc", 3, 3), ("bugdet", "budget", 1, 2),
  ])
  func `counts letters to insert, drop, change and swap`(first: String, second: String, swaps: Int, changes: Int) {
    for (one, other) in [(Array(first), Array(second)), (Array(second), Array(first))] {
      #expect(one.editDistance(to: other, swapsAreEdits: true) == swaps)
      #expect(one.editDistance(to: other, swapsAreEdits: false) == changes)
    }
  }

  @Test func `a page of text is answered at once`() {
    let page = String(repeating: "biển hiệu ", count: 100_000)
    #expect(NearestWords(["Biển tên trụ sở"]).nearest(to: page) == [])
  }
}
