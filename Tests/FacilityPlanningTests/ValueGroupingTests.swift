import Testing
import TestSupport
@testable import FacilityPlanning

/// Values that mean the same are one value, and nothing else is.
@Suite struct ValueGroupingTests {
  private func groups(_ texts: [String], demand: IdentityRule.Demand = .oneOf([])) -> [(units: Int, spellings: [Int])] {
    var grouping = ValueGrouping(IdentityRule(attribute: SampleCity.slug("text"), demand: demand))
    for (number, text) in texts.enumerated() {
      grouping.add(.text(text), spelled: text, by: SampleCity.unit("u\(number)", name: "Phường U\(number)"))
    }
    grouping.joinUnmarked()
    return grouping.usages.map { ($0.units.count, $0.spellings.map(\.count)) }
  }

  @Test func `case, blanks, composition and the place of a tone make no difference`() {
    let same = ["Hòa  Bình", "HOÀ BÌNH", "ho\u{E0} b\u{EC}nh", "hoa\u{300} bi\u{300}nh"]
    #expect(groups(same).map(\.units) == [4])
    #expect(groups(["Một cửa", "Một cửa", "MỘT CỬA"]).first?.spellings == [2, 1])
  }

  @Test func `a text without marks joins the only one that it can stand for`() {
    #expect(groups(["Bộ phận Một cửa", "BO PHAN MOT CUA"]).map(\.units) == [2])
    #expect(groups(["BO PHAN MOT CUA", "Bộ phận Một cửa"]).map(\.units) == [2])
    // It could be either of two, so it stays alone.
    #expect(groups(["Hòa Bình", "Hóa Bình", "Hoa Binh"]).map(\.units) == [1, 1, 1])
    #expect(groups(["Hoa Bình", "Hòa Bình"]).map(\.units) == [1, 1])
  }

  @Test func `a text without marks never joins one that meets the standard`() {
    let usages = groups(["UBND Phường Ừ0", "UBND Phuong U1"], demand: .currentName)
    #expect(usages.map(\.units) == [1, 1])
  }

  @Test(arguments: [
    ("1200x600 mm", "1,2 x 0,6 m"), ("120 cm", "1,2 m"), ("1200mm", "120cm"), ("12 dm × 6 dm", "1200 mm * 600 mm"),
    ("1,2mx0,6m", "120x60 cm"), ("Khổ 1.2 m", "khổ 1200 MM"),
  ])
  func `sizes are the same in any unit of length`(one: String, other: String) {
    #expect(groups([one, other]).map(\.units) == [2])
  }

  @Test(arguments: [
    ("1.200 m", "1200 mm"), ("1200x600", "1200x600 mm"), ("1,25 mm", "1 mm"), ("120 cm", "120 mm"), ("3 mét", "3 m"),
    ("12 máy", "12000 mm áy"),
  ])
  func `a size that could be read in two ways is left alone`(one: String, other: String) {
    #expect(groups([one, other]).map(\.units) == [1, 1])
  }
}
