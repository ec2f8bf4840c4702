import Testing
import TestSupport
@testable import FacilityPlanning

/// Values that share what they hold until one of them is changed.
@Suite struct SharedTests {
  @Test func `a copy that is changed changes nothing else`() {
    let unit = SampleCity.unit("tan-lieu")
    var other = unit
    #expect(other == unit)
    other.residents = 7
    #expect(other.residents == 7)
    #expect(unit.residents != 7)
    #expect(other != unit)
    #expect(other.hashValue == unit.hashValue, "units are told apart by their codes")
  }

  @Test func `equal values are equal wherever they were made`() {
    #expect(Shared(1) == Shared(1))
    #expect(Shared(1) != Shared(2))
    #expect(Set([Shared(1), Shared(1), Shared(2)]).count == 2)
  }
}
