import Foundation
import Testing
import TestSupport

/// The papers of the house name only what is there: the pages of the rooms, the README, and the guides in `.github`.
@Suite struct PaperTests {
  private let declared: DeclaredNames

  init() throws { declared = try DeclaredNames.project.get() }

  @Test(arguments: try Paper.all())
  func `every symbol that a paper names is declared`(paper: Paper) {
    for symbol in paper.symbols {
      let parts = symbol.split(separator: "/").map { String($0.prefix { $0 != "(" }) }
      if parts.count == 1, let name = parts.first {
        #expect(declared.productHolds(name) || Paper.rooms.contains(name), "\(paper): ``\(symbol)``")
      }
      for (type, member) in zip(parts, parts.dropFirst()) {
        #expect(declared.productHolds(member, in: type), "\(paper): ``\(symbol)``")
      }
    }
  }

  @Test(arguments: try Paper.all())
  func `every name in code and drawings is declared`(paper: Paper) {
    for name in paper.names where !Paper.foreignNames.contains(name) {
      let isKnown = declared.holds(name) || Paper.targets.contains(name) || declared.fileNames.contains("\(name).swift")
      #expect(isKnown || paper.folders.contains(name), "\(paper): \(name)")
    }
  }

  @Test(arguments: try Paper.all())
  func `every path that a paper names is there`(paper: Paper) {
    for path in paper.paths {
      #expect(paper.finds(path) || declared.fileNames.contains(path), "\(paper): \(path)")
    }
  }

  @Test func `every room has a page, but for the one that only wraps a library`() throws {
    let rooms = try Paper.all().filter(\.isRoomPage).compactMap(\.room)
    #expect(Set(rooms) == Paper.rooms.subtracting(["CZlib"]))
  }

  @Test(arguments: try Paper.all().filter(\.isRoomPage))
  func `the page of a room names its folders, and no others`(paper: Paper) {
    #expect(paper.text.hasPrefix("# ``\(paper.room ?? "")``\n"), "\(paper)")
    for folder in paper.folders {
      #expect(paper.text.contains("`\(folder)`") || paper.text.contains("`\(folder)/"), "\(paper): \(folder)")
    }
    for folder in paper.tabledFolders { #expect(paper.finds(folder), "\(paper): \(folder)") }
  }

  @Test func `the README shows every room with its page and its arrows`() throws {
    let readme = try #require(try Paper.all().first { $0.path == "README.md" })
    for (room, below) in RoomTests.arrows {
      let row = try #require(readme.rows.first { $0.first?.contains("`\(room)`") == true }, "\(room)")
      #expect(row.count == 3, "\(room)")
      if room != "CZlib" {
        #expect(row[0].contains("(Sources/\(room)/\(room).docc/\(room).md)"), "\(room)")
      }
      let shown = row[2].split { !$0.isLetter }.map(String.init).filter(Paper.rooms.contains)
      #expect(Set(shown) == below, "\(room)")
    }
  }

  @Test func `what is not there is seen`() {
    let text = """
      # ``Vocabulary``

      ``Money/limit`` and ``Money/lapis`` of ``Moneys(_:)``, `NoSuchThing`, `Money.limit`, `Money` and plain NoWord.
      See `Tests/Nowhere`, `Vietnamese/Nothing.swift`, `Amounts.swift`, `unit/requirement` and [a page](Nothing.md).

      | folder | holds |
      |---|---|
      | `Vietnamese`, `Klingon` | letters |

      ```
      Money ─▶ OtherThing
      ```
      ```json
      {"NotOurs": 1}
      ```
      """
    let paper = Paper(path: "Sources/Vocabulary/Vocabulary.docc/Vocabulary.md", text: text)
    #expect(paper.symbols == ["Vocabulary", "Money/limit", "Money/lapis", "Moneys(_:)"])
    #expect(declared.productHolds("limit", in: "Money") && !declared.productHolds("lapis", in: "Money"))
    #expect(declared.productHolds("Money") && !declared.productHolds("Moneys"))
    #expect(declared.holds("PaperTests") && !declared.productHolds("PaperTests"))
    #expect(paper.names == ["NoSuchThing", "Money", "limit", "OtherThing", "Vietnamese", "Klingon"])
    #expect(paper.paths == ["Tests/Nowhere", "Vietnamese/Nothing.swift", "Amounts.swift"])
    #expect(!paper.finds("Tests/Nowhere") && paper.finds("Vietnamese/WordKey.swift"))
    #expect(paper.tabledFolders == ["Vietnamese", "Klingon"])
    #expect(paper.links == ["Nothing.md"] && !paper.leads(to: "Nothing.md") && paper.leads(to: "../Slug.swift"))
  }

  @Test func `every link leads to a file`() throws {
    for paper in try Paper.all() {
      for link in paper.links { #expect(paper.leads(to: link), "\(paper): \(link)") }
    }
  }
}
