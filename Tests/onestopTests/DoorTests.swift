import Testing
@Test func door() { #expect(Bool(true)) }
