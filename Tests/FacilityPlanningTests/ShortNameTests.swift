import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

@Suite struct ShortNameTests {
  private func short(_ title: String, given: String? = nil) -> String {
    var requirement = SampleCity.requirement("sign", measure: .presence)
    requirement.title = LocalizedText(vi: title, en: title)
    requirement.givenShort = given.map { LocalizedText(vi: $0, en: $0) }
    return requirement.short.vi
  }

  @Test(arguments: [
    ("Máy quét", "Máy quét"), ("Máy lấy số thứ tự tự động", "Máy lấy số thứ…"),
    ("Khu chờ 4 m² trở", "Khu chờ 4 m² trở"), ("Pneumonoultramicroscopic", "Pneumonoultrami…"), ("", ""),
  ])
  func `a short name is made from the title`(title: String, short: String) {
    #expect(self.short(title) == short)
    #expect(self.short(title).count <= Requirement.shortLength)
  }

  @Test func `the given one is taken, and cut if it is long`() {
    #expect(short("Biển tên trụ sở tại cổng chính", given: "Biển trụ sở") == "Biển trụ sở")
    #expect(short("Biển", given: "Biển tên trụ sở tại cổng chính") == "Biển tên trụ sở…")
  }
}
