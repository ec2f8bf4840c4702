import Testing
import TestSupport
@testable import FileFormats

@Suite struct JSONRobustnessTests {
  private let samples = [
    "\u{FEFF}{\"format\": \"onestop.register/1\",\r\n \"units\": [{\"code\": \"tan-lieu\", \"star\": 1, "
      + "\"x\": [1.5e-3, true, null]}]}",
    #"["\ud83d\ude00\u1ebf\\\"", -0.5, {"a": {"b": []}}, false]"#,
  ]

  @Test("A file cut at any byte is refused, and where it may end it is read")
  func truncation() throws {
    for sample in samples {
      let bytes = Array(sample.utf8)
      for end in 0..<bytes.count {
        #expect(throws: JSONError.self) { try JSONReader().read(Array(bytes[..<end])) }
      }
      _ = try JSONReader().read(bytes)
    }
  }

  @Test("20,000 damaged files are read or refused, at a place inside them")
  func mutation() {
    var generator = SeededGenerator(seed: 12)
    let alphabet = Array("\"\"\\\\{}[],,::u0d8etrue \n".utf8)
    for round in 0..<20_000 {
      let bytes = generator.mutated(Array(samples[round % samples.count].utf8), times: 6, from: alphabet)
      do throws(JSONError) {
        let value = try JSONReader().read(bytes)
        #expect(value.position >= .text(line: 1, column: 1))
      } catch {
        guard case .text(let line, let column) = error.position else { continue }
        #expect(line >= 1 && column >= 1 && line <= bytes.count + 1 && column <= bytes.count + 1)
        #expect(!error.description.isEmpty)
      }
    }
  }
}
