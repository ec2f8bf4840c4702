import Testing
@testable import InventoryIntake
@testable import Vocabulary

@Suite struct NearestWordsTests {
  @Test(arguments: [
    ("Bien ten", ["Biển tên trụ sở"]), ("Máy tính", ["Máy tính tại quầy"]), ("Tốtt", ["Tốt"]), ("", []), ("Ô tô", []),
    ("may tinh tai quay HP", ["Máy tính tại quầy"]), ("Hỏgn", ["Hỏng"]),
  ])
  func `proposes what is near`(word: String, nearest: [String]) {
    let known = ["Biển tên trụ sở", "Máy tính tại quầy", "Tốt", "Hỏng"]
    #expect(NearestWords(known).nearest(to: word) == nearest)
  }

  @Test func `proposes one word of each meaning, nearest first, at most three`() {
    let groups = [["Tốt", "Tốt lắm"], ["Tồi"], ["Tối"], ["Tới"], ["Tô"]]
    let nearest = NearestWords(groups: groups).nearest(to: "Tố")
    #expect(nearest == ["Tô", "Tốt", "Tồi"])
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
