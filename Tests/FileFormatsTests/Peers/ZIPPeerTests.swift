import Foundation
import Testing
import TestSupport
@testable import FileFormats

/// Compares archives with the module `zipfile` of Python.
@Suite(.enabled(if: PythonPeer.isPresent, "python3 is not installed"))
struct ZIPPeerTests {
  @Test("Python reads what we write")
  func writing() throws {
    let folder = try TemporaryFolder()
    var writer = ZIPWriter()
    try writer.add("mimetype", Array("text/plain".utf8))
    try writer.add("thư mục/ế.txt", Array(String(repeating: "Một cửa ", count: 1_000).utf8))
    try writer.add("trống", [])
    try Data(try writer.finish()).write(to: URL(filePath: "\(folder.url.path)/ours.zip"))
    let program = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1] + '/ours.zip') as archive:
        assert archive.testzip() is None
        for entry in archive.infolist(): print(entry.filename, entry.file_size, entry.compress_type, entry.date_time[0])
      """
    let output = try #require(try PythonPeer()?.output(of: program, arguments: [folder.url.path]))
    #expect(output == "mimetype 10 0 1980\nthư mục/ế.txt 12000 8 1980\ntrống 0 0 1980\n")
  }

  @Test("We read what Python writes, descriptors and ZIP64 included")
  func reading() throws {
    let folder = try TemporaryFolder()
    let program = """
      import sys, zipfile
      class Stream:
        def __init__(self, file): self.file = file
        def write(self, data): return self.file.write(data)
        def flush(self): self.file.flush()
      text = 'Bộ phận Một cửa '.encode() * 500
      for name in ['plain', 'streamed']:
        with open('%s/%s.zip' % (sys.argv[1], name), 'wb') as file:
          with zipfile.ZipFile(Stream(file) if name == 'streamed' else file, 'w') as archive:
            archive.writestr('stored', text, zipfile.ZIP_STORED)
            archive.writestr('deflated', text, zipfile.ZIP_DEFLATED)
            with archive.open(zipfile.ZipInfo('long'), 'w', force_zip64=True) as entry: entry.write(text)
            archive.comment = b'a comment'
      """
    _ = try #require(try PythonPeer()?.output(of: program, arguments: [folder.url.path]))
    let text = Array(String(repeating: "Bộ phận Một cửa ", count: 500).utf8)
    for name in ["plain", "streamed"] {
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder.url.path)/\(name).zip")))
      let archive = try ZIPArchive(bytes)
      #expect(archive.entries.map(\.name) == ["stored", "deflated", "long"])
      for entry in archive.entries { #expect(try archive.contents(of: entry) == text) }
    }
  }
}
