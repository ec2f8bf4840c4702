import Documents
import Testing
import TestSupport
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

/// The reason of a line, by the goal that it serves.
struct ReasonTests {
  private func reasons(of city: SampleCity) throws -> [String: LocalizedText] {
    let plan = try city.plan()
    let reasons = LineReasons(plan: plan, edition: city.edition, baselineYear: 2024)
    return Dictionary(
      uniqueKeysWithValues: plan.lines.map { line in
        ("\(line.unit.code)/\(line.requirement.id)", reasons.reason(for: line).text)
      }
    )
  }

  @Test("A package says how many items reach which star for how much")
  func package() throws {
    let reason = try #require(try reasons(of: SampleCity())["tan-lieu/name-signboard"])
    #expect(reason.vi == "Đưa phường Tân Liễu từ chưa xếp loại lên 2 sao; cùng 2 hạng mục, chi phí 22.675.000 đồng.")
    #expect(reason.en == "Lifts Tan Lieu Ward from unrated to 2 stars; 2 items together, which cost 22,675,000 đồng.")
  }

  @Test("Packages of the same unit climb from where the one before ends")
  func climbing() throws {
    var city = SampleCity()
    city.policy.goals = [Goal(.floor, stars: 2), Goal(.stars), Goal(.cost)]
    let reasons = try reasons(of: city)
    #expect(
      reasons["tan-lieu/satisfaction-device"]?.vi
        == "Đưa phường Tân Liễu từ chưa xếp loại lên 2 sao; cùng 2 hạng mục, chi phí 22.675.000 đồng."
    )
    #expect(
      reasons["tan-lieu/procedure-chart"]?.vi == "Đưa phường Tân Liễu từ 2 sao lên 3 sao; chi phí 1.764.000 đồng."
    )
  }

  @Test("Upgrades and kept stars name the recognised star and its year")
  func recognised() throws {
    var city = SampleCity()
    city.policy.goals = [Goal(.upgrades), Goal(.retain), Goal(.cost)]
    let reasons = try reasons(of: city)
    #expect(
      reasons["tan-lieu/name-signboard"]?.vi
        == "Nâng phường Tân Liễu (năm 2024 được công nhận 1 sao) từ chưa xếp loại lên 2 sao; cùng 2 hạng mục, chi phí 22.675.000 đồng."
    )
    #expect(
      reasons["hoang-van-thu/name-signboard"]?.en
        == "Keeps Hoang Van Thu Ward at its recognised 3 stars: from unrated to 3 stars; cost 5,035,000 đồng."
    )
  }

  @Test("Points, uniformity and locks say so")
  func others() throws {
    var city = SampleCity()
    city.policy.goals = [Goal(.uniformity), Goal(.points), Goal(.cost)]
    var reasons = try reasons(of: city)
    #expect(
      reasons["tan-lieu/name-signboard"]?.vi
        == "Khắc phục một nội dung chưa thống nhất về nhận diện của phường Tân Liễu; chi phí 5.035.000 đồng."
    )
    #expect(reasons["tan-lieu/procedure-chart"]?.vi == "Tăng 3 điểm cho phường Tân Liễu; chi phí 1.764.000 đồng.")
    city.policy.goals = [Goal(.cost)]
    city.policy.locks.append(
      Lock(
        unit: SampleCity.slug("tan-lieu"),
        requirement: nil,
        action: .fund,
        reason: LocalizedText(vi: "Đã hứa.", en: "Promised.")
      )
    )
    reasons = try self.reasons(of: city)
    #expect(reasons["tan-lieu/procedure-chart"]?.vi == "Bố trí theo khoản đã chốt: Đã hứa.")
  }
}
