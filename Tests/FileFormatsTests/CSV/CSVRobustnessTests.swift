import Testing
import TestSupport
@testable import FileFormats

@Suite struct CSVRobustnessTests {
  private let samples = [
    "\u{FEFF}STT;Tên tài sản;Số lượng;Ghi chú\r\n"
      + "1;\"Bàn; ghế\";4;\"dòng một\r\ndòng \"\"hai\"\"\"\r\n\r\n2;Tu\u{309};1,5;\r\n",
    "sep=,\na,b\n\"x\",\"y\"\n😀,漢字\n",
    "a\tb\n\"1\t2\"\t3\n",
  ]

  @Test("A file cut at any byte is read or refused")
  func truncation() {
    for sample in samples {
      let bytes = Array(sample.utf8)
      for end in 0...bytes.count {
        check(Array(bytes[..<end]))
      }
    }
  }

  @Test("20,000 damaged files are read or refused")
  func mutation() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("\"\"\",;\t|\r\n'=a1 ".utf8)
    for round in 0..<20_000 {
      check(generator.mutated(Array(samples[round % samples.count].utf8), times: 6, from: alphabet))
    }
  }

  /// What must hold for any bytes: an error has its place inside the file, and rows that were read can be written.
  private func check(_ bytes: [UInt8]) {
    do throws(CSVError) {
      let document = try CSVReader().read(bytes)
      let positions = document.table.rows.flatMap { $0.cells.map(\.position) }
      #expect(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 })
      let delimiter = document.delimiter ?? .comma
      let written = CSVWriter(delimiter: delimiter, isForPeople: false).write(document.table)
      let again = try CSVReader(delimiter: delimiter).read(written)
      #expect(again.table.rows.map(\.texts) == document.table.rows.map(\.texts))
    } catch {
      guard let position = error.position else { return }
      guard case .text(let line, let column) = position else { return }
      #expect(line >= 1 && column >= 1 && line <= bytes.count + 1 && column <= bytes.count + 1)
    }
  }
}
