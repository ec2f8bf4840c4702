import Testing
@testable import BudgetSolving
@Test func door() { #expect(Bool(true)) }
