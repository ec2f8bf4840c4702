import FacilityPlanning
import FileFormats
import Testing
import TestSupport
@testable import InventoryIntake

/// Random submissions, each written in every encoding, with every delimiter and every line end.
@Suite struct StoredSubmissionTests {
  private static let encodings: [(name: String, write: @Sendable (String) -> [UInt8]?)] = [
    ("UTF-8", { Array($0.utf8) }),
    ("UTF-8 with a mark", { Array(("\u{FEFF}" + $0).utf8) }),
    ("UTF-16 LE", { StoredText.utf16($0, isBigEndian: false, mark: true) }),
    ("UTF-16 LE without a mark", { StoredText.utf16($0, isBigEndian: false, mark: false) }),
    ("UTF-16 BE", { StoredText.utf16($0, isBigEndian: true, mark: true) }),
    ("UTF-16 BE without a mark", { StoredText.utf16($0, isBigEndian: true, mark: false) }),
    ("Windows-1258", { StoredText.windows1258($0) }),
    ("TCVN3", { StoredText.latin1(StoredText.tcvn3($0)) }),
    ("TCVN3 in UTF-8", { Array(StoredText.tcvn3($0).utf8) }),
    ("VNI", { StoredText.latin1(StoredText.vni($0)) }),
    ("VNI in UTF-8", { Array(StoredText.vni($0).utf8) }),
  ]

  /// What a row states; capitals do not count, because TCVN3 has none with tones.
  private func statements(_ outcome: SubmissionOutcome) throws -> [String] {
    try #require(outcome.inventory, "\(outcome.findings.map(\.line))").rows.map { row in
      let attributes = row.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.value)".lowercased() }
      let facts: [Any?] = [row.quantity?.value, row.condition?.value, row.year?.value, row.area?.value]
      return "\(row.item.value) \(facts) \(attributes)"
    }
  }

  @Test(arguments: encodings.indices)
  func `the same facts are read, at the same cells`(index: Int) throws {
    let encoding = Self.encodings[index]
    let workspace = try SampleWorkspace()
    var random = SeededGenerator(seed: 77)
    for delimiter in CSVDelimiter.allCases {
      for lineEnding in LineEnding.allCases {
        for _ in 0..<4 {
          let rows = submission(&random)
          let text = String(
            decoding: CSVWriter(delimiter: delimiter, lineEnding: lineEnding).write(rows),
            as: UTF8.self
          )
          let expected = try workspace.read(text)
          let outcome = try workspace.read(try #require(encoding.write(text)))
          #expect(
            try statements(outcome) == statements(expected),
            "\(encoding.name) \(delimiter) \(lineEnding): \(text)"
          )
          let findings = outcome.findings.filter { $0.code != LegacyEncoding.id }
          #expect(findings.map(\.code) == expected.findings.map(\.code))
          if !encoding.name.hasPrefix("VNI") {
            #expect(findings.map(\.source) == expected.findings.map(\.source))
            #expect(outcome.inventory?.rows.map(\.source) == expected.inventory?.rows.map(\.source))
          }
        }
      }
    }
  }

  /// Draws the rows of a form that is filled in without errors.
  private func submission(_ random: inout SeededGenerator) -> [[String]] {
    var rows = [
      ["Đơn vị: Phường Tân Liễu"], [],
      [
        "STT", "Tên hạng mục", "ĐVT", "Số lượng", "Tình trạng", "Năm sử dụng", "Diện tích (m2)", "Rộng (mm)", "Màu nền",
        "Nội dung", "Ghi chú",
      ],
    ]
    let items: [(name: String, unit: String)] = [
      ("Biển tên trụ sở", "cái"), ("Phòng một cửa", "phòng"), ("Máy tính tại quầy", "bộ"), ("Băng ghế chờ", "băng"),
    ]
    let notes = [
      "", "", "mới, còn \"tốt\"", "gỗ; cũ", "dòng một\ndòng hai", "=cũ", " thuê ", "kệ|tủ", "a\tb", "'", "đã kiểm tra",
    ]
    for (number, item) in items.shuffled(using: &random).enumerated() {
      rows.append([
        "\(number + 1)", item.name, item.unit, "\(random.int(1...9))",
        draw(["Tốt", "Còn sử dụng", "Hỏng", "hư hỏng", "BÌNH THƯỜNG"], &random), draw(["2021", "15/06/2019"], &random),
        draw(["", "82", "82,5", "1.250,5"], &random), draw(["", "600", "450 mm"], &random),
        draw(["", "Đỏ", "xanh dương"], &random), draw(["", "ubnd phường tân liễu"], &random), draw(notes, &random),
      ])
    }
    return rows
  }

  private func draw(_ words: [String], _ random: inout SeededGenerator) -> String {
    words.randomElement(using: &random) ?? ""
  }
}
