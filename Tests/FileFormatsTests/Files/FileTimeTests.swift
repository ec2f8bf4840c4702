import FileFormats
import TestSupport
import Testing

@Suite struct FileTimeTests {
  @Test(arguments: [
    ("2025-03-02T08:15:00Z", "2025-03-02T15:15:00+07:00"), ("2025-03-02T08:15:00.123Z", "2025-03-02T15:15:00+07:00"),
    ("2024-02-29T23:59:59+07:00", "2024-02-29T23:59:59+07:00"),
    ("1999-12-31T20:00:00-05:00", "2000-01-01T08:00:00+07:00"),
    ("2025-03-02", "2025-03-02T00:00:00+07:00"), ("1901-01-01T00:00:00+07:00", "1901-01-01T00:00:00+07:00"),
  ])
  func `times are read with their offset and written in the time of Vietnam`(text: String, written: String) {
    #expect(FileTime(text)?.description == written)
  }

  @Test(arguments: [
    "", "2025-02-30T00:00:00Z", "2025-03-02T24:00:00Z", "2025-03-02 08:15:00Z", "2025-03-02T08:15:00",
    "2025-03-02T08:15",
    "2025-03-02T08:15:00+7", "1800-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "2025-03-02T08:15:00+99:00",
    "đây là giờ khác thế",
  ])
  func `what is no time is none`(text: String) { #expect(FileTime(text) == nil) }

  @Test func `every second is written and read back`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let time = FileTime(seconds: Int.random(in: -2_208_900_000..<7_258_000_000, using: &generator))
      #expect(time != nil && time == time.flatMap { FileTime($0.description) })
    }
    #expect(FileTime(seconds: .max) == nil)
  }
}
