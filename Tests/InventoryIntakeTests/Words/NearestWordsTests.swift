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

  @Test func `counts letters to insert, drop, change and swap`() {
    func distance(_ first: String, _ second: String) -> Int {
      NearestWords.distance(Array(first.unicodeScalars), Array(second.unicodeScalars))
    }
    #expect(distance("", "") == 0)
    #expect(distance("", "abc") == 3)
    #expect(distance("abc", "abc") == 0)
    #expect(distance("abc", "acb") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("tan-lieu", "tan-liu") == 1)
  }

  @Test func `a page of text is answered at once`() {
    let page = String(repeating: "biển hiệu ", count: 100_000)
    #expect(NearestWords(["Biển tên trụ sở"]).nearest(to: page) == [])
  }
}
