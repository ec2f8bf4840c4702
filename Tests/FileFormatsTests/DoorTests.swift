import Testing
@testable import FileFormats
@Test func door() { #expect(Bool(true)) }
