import FileFormats
import Foundation
import Testing
import TestSupport

/// What a file or a command line says never commands a terminal, turns the order of reading or forges a line.
@Suite struct HostileTextTests {
  /// One of each kind: C0, DEL, C1, marks and overrides of direction, and the separators that end lines elsewhere.
  private static let hostile = [
    "\u{1B}[31m", "\u{7}", "\u{8}", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{200F}", "\u{61C}", "\u{202E}", "\u{2066}",
    "\u{2028}", "\u{2029}", "\r",
  ]
  /// All of them in one name, with a line of its own that looks like a result.
  private static let name = "Tân\ninventories/forged.csv:1:1: error: FORGED" + hostile.joined()

  /// What text in a place where XML holds no control characters can say.
  private static let nameInXML =
    "Tân" + ["\u{7F}", "\u{9B}31m", "\u{200F}", "\u{202E}", "\u{2066}", "\u{2028}"].joined()

  /// The outputs of a run hold nothing that a terminal obeys, and no line that only the name could have begun.
  private func expectClean(
    _ run: BuiltTool.Run,
    colours: Bool = false,
    holdsLineEnds: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for text in [run.output, run.messages] {
      var rest = text
      if colours { rest = rest.replacing(/\u{1B}\[(?:0|1|2|31|32|33)m/, with: "") }
      let bad = rest.unicodeScalars.filter { scalar in
        switch scalar {
        case "\n", "\t": false
        case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{61C}", "\u{200E}", "\u{200F}": true
        case "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
      }
      let codes = bad.map { String($0.value, radix: 16) }
      #expect(codes == [], "\(text.debugDescription.prefix(600))", sourceLocation: sourceLocation)
      if holdsLineEnds { continue }
      let forged = text.split(separator: "\n").filter { $0.hasPrefix("inventories/forged.csv") }
      #expect(forged == [], sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: hostile)
  func `arguments`(_ text: String) throws {
    let word = "x\(text)\ninventories/forged.csv:1:1: error"
    let tool = try SharedTool.small.get()
    for line in [
      ["plan", "--budget", word], ["plan", "--years", word], ["plan", "--\(word)"], ["plan", "--\(word)=1"], [word],
      ["plan", "--strict=\(word)"], ["plan", word], ["plan", word, word], ["plan", "---\(word)"],
      ["--generate-completion-script", word], ["check", word], ["check", "--inventories", word], ["inspect", word],
      ["explain", word], ["assess", word], ["trace", word], ["trace", "tan-lieu/\(word)"], ["verify", word],
      ["diff", word, word], ["plan", "--policy", word], ["plan", "--policy", word, "--policy", word],
      ["propose", "--date", word], ["propose", "--round", word], ["propose", "--output", word, "--round", "2031-01"],
    ] {
      let run = try tool.run(line)
      #expect(run.exitCode != 0, "\(line)")
      expectClean(run)
    }
  }

  @Test func `names of files`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let path = "inventories/2025-02/\(Self.name.replacing("/", with: "-")).csv"
    try folder.write("rác", to: path)
    try folder.write(Self.name, to: "inventories/\(Self.name.replacing("/", with: "-")).json")
    let tool = BuiltTool(in: folder.url)
    for line in [
      ["check"], ["check", "--json"], ["plan"], ["check", path], ["inspect", path], ["check", "--strict"],
    ] {
      expectClean(try tool.run(line))
    }
    expectClean(try tool.run("check", "--color", "always"), colours: true)
    let json = try tool.run("check", "--json").json()
    #expect(json["findings"]?.elements?.contains { $0["file"]?.string == path } == true)
  }

  @Test func `names of sheets`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    var document = WorkbookDocument(title: "a", language: "vi-VN")
    for name in ["1\(Self.nameInXML)", "2\(Self.nameInXML)"] {
      var sheet = WorkbookDocument.Sheet(name: name)
      let texts = [["Hạng mục", "Số lượng"], [Self.nameInXML, "nhiều"]]
      sheet.rows = texts.map { row in WorkbookDocument.Row(row.map { WorkbookDocument.Cell(.text($0)) }) }
      document.append(sheet)
    }
    let bytes = try WorkbookWriter().write(document)
    try Data(bytes).write(to: folder.url.appending(path: "inventories/2025-02/tan-lieu.xlsx"))
    try folder.remove("inventories/2025-02/tan-lieu.csv")
    let tool = BuiltTool(in: folder.url)
    for line in [
      ["check"], ["check", "--json"], ["inspect", "inventories/2025-02/tan-lieu.xlsx"],
      ["inspect", "inventories/2025-02/tan-lieu.xlsx", "--json"],
      ["inspect", "inventories/2025-02/tan-lieu.xlsx", "--sheet", "x"],
    ] {
      let run = try tool.run(line)
      expectClean(run)
      #expect((run.output + run.messages).lowercased().contains("9b"), "\(line)")
    }
  }

  @Test func `cells`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let path = "inventories/2025-02/tan-lieu.csv"
    let cell = "\"\(Self.name)\""
    let text = try folder.read(path)
    try folder.write(text.replacing(",Tốt,", with: ",\(cell),") + "\n99,\(cell),cái,1,Tốt\n", to: path)
    let tool = BuiltTool(in: folder.url)
    for line in [["check"], ["check", "--json"], ["check", path], ["inspect", path, "--json"]] {
      let run = try tool.run(line)
      expectClean(run)
      #expect(run.output.contains("FORGED"), "\(line)")
    }
    // A cell keeps its line ends there, between quotation marks.
    expectClean(try tool.run("inspect", path), holdsLineEnds: true)
    expectClean(try tool.run("check", "--color", "always"), colours: true)
  }

  @Test func `names of units and of the city`() throws {
    let folder = try TemporaryFolder.withSmallWorkspace()
    let name = Self.name.replacing("\n", with: " ")
    try folder.edit("inventories/register.json") { register in
      register["city"] = ["vi": name, "en": name]
      guard var units = register["units"] as? [[String: Any]] else { return }
      units[0]["name"] = ["vi": "Phường \(name)", "en": "\(name) Ward"]
      register["units"] = units
    }
    let tool = BuiltTool(in: folder.url)
    for line in [
      ["check"], ["check", "--json"], ["plan"], ["plan", "--json"], ["assess"], ["audit", "--format", "csv"],
      ["audit", "--format", "sarif"], ["audit", "--format", "junit"], ["audit", "--format", "md"], ["ladder"],
      ["plan", "--color", "always"],
    ] {
      expectClean(try tool.run(line), colours: line.contains("always"))
    }
  }
}
