import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// The seeds of the fuzzers, to which every input that once crashed is added: each is read or refused.
@Suite struct FuzzingSeedsTests {
  private static func seeds(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fuzzing/Seeds/\(name)").standardizedFileURL
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      ($0.lastPathComponent, [UInt8](try Data(contentsOf: $0)))
    }
  }

  @Test func csv() throws {
    let seeds = try Self.seeds("csv")
    #expect(seeds.count >= 10)
    for seed in seeds {
      for encoding in [nil] + TextEncoding.allCases {
        do throws(CSVError) {
          let document = try CSVReader(encoding: encoding).read(seed.bytes)
          #expect(!document.table.rows.isEmpty, "\(seed.name)")
        } catch {
          #expect(!error.description.isEmpty, "\(seed.name)")
        }
      }
    }
  }

  @Test func json() throws {
    let seeds = try Self.seeds("json")
    #expect(seeds.count >= 2)
    for seed in seeds {
      do throws(JSONError) { _ = try JSONReader().read(seed.bytes) } catch {
        #expect(!error.description.isEmpty, "\(seed.name)")
      }
    }
  }

  @Test func `old workbooks`() throws {
    for seed in try Self.seeds("xls") {
      let files =
        seed.name.hasPrefix("whole")
        ? [seed.bytes] : ["Book", "Workbook"].map { RawCompoundFile(streams: [($0, seed.bytes)]).bytes() }
      for file in files {
        do throws(WorkbookError) {
          #expect(try !WorkbookReader().read(file).sheets.flatMap(\.table.rows).isEmpty, "\(seed.name)")
        } catch {
          #expect(!error.description.isEmpty, "\(seed.name)")
        }
      }
    }
  }

  @Test func `OpenDocument workbooks`() throws {
    for seed in try Self.seeds("ods") {
      for part in ["content.xml", "styles.xml", "META-INF/manifest.xml"] {
        var book = RawOpenDocument()
        book.parts[part] = String(decoding: seed.bytes, as: UTF8.self)
        for file in [try book.bytes(), seed.bytes] {
          do throws(WorkbookError) { _ = try WorkbookReader().read(file) } catch {
            #expect(!error.description.isEmpty, "\(seed.name)")
          }
        }
      }
    }
  }
}
