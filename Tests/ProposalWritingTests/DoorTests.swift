import Testing
@testable import ProposalWriting
@Test func door() { #expect(Bool(true)) }
