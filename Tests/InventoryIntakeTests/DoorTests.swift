import Testing
@testable import InventoryIntake
@Test func door() { #expect(Bool(true)) }
