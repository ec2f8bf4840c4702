import Testing
@testable import FacilityPlanning
@Test func door() { #expect(Bool(true)) }
