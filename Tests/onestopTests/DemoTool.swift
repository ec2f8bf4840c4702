import FacilityPlanning
import Vocabulary
@testable import CommandLine
@testable import onestop

/// A tool with parameters like those of `onestop`, declared once here and once on swift-argument-parser under
/// `Tests/Peers/argument-parser`.
///
/// Every command prints the values that it got, so that a comparison sees how the line was understood.
enum DemoTool {
  static let tool = CommandGroup(
    name: "onestop",
    version: "0.1.0",
    abstract: "Plan the upgrades of the one-stop shops of wards and communes.",
    discussion: """
      Reads the inventories of the units, finds what is missing, and chooses what a budget should fund first. Every figure \
      can be traced to a cell of a file.

      A bare command works in a fresh clone.
      """,
    subcommands: [check, inspect, assess, plan, propose, audit, sampler]
  )

  struct Common: Sendable, CustomStringConvertible {
    var inventories: String
    var round: String?
    var language: Language?
    var json: Bool
    var strict: Bool
    var color: ColorRule

    var description: String {
      "inventories=\(inventories) round=\(round ?? "nil") language=\(language?.rawValue ?? "nil") json=\(json) "
        + "strict=\(strict) color=\(color)"
    }
  }

  static let common = options(
    option("inventories", String.self, default: "inventories", help: "The folder of the inventories."),
    option("round", String?.self, help: "The round, like 2025-02. (default: the newest)"),
    option("language", Language?.self, help: "The language of messages and documents."),
    flag("json", help: "Print the result as JSON."),
    flag("strict", help: "Treat every warning as an error."),
    option("color", ColorRule.self, default: .auto, help: "When to use colour.")
  ) { Common(inventories: $0, round: $1, language: $2, json: $3, strict: $4, color: $5) }

  static let check = Command(
    "check",
    abstract: "Read and validate inventories; change nothing.",
    argument(
      "file",
      [String].self,
      help: "The files to check. Without any, all files of the round.",
      completion: .files
    ),
    common
  ) { console, files, common in
    print("check files=\(files) \(common)", to: &console.output)
    return .success
  }

  static let inspect = Command(
    "inspect",
    abstract: "Print the cells of a file as the tool reads them.",
    argument("file", String.self, help: "The file to read.", completion: .files),
    option("sheet", String?.self, help: "The sheet of a workbook."),
    option("format", Format.self, default: .csv, help: "The format of the cells.")
  ) { console, file, sheet, format in
    print("inspect file=\(file) sheet=\(sheet ?? "nil") format=\(format)", to: &console.output)
    return .success
  }

  static let assess = Command(
    "assess",
    abstract: "Score the units and find their gaps.",
    argument("unit", [String].self, help: "The codes of the units.", completion: .words { ["tan-lieu", "hoa-binh"] }),
    common
  ) { console, units, common in
    print("assess units=\(units) \(common)", to: &console.output)
    return .success
  }

  static let plan = Command(
    "plan",
    abstract: "Choose the upgrades that a budget can fund.",
    discussion: """
      The plan is proven best: no other choice within the budget reaches more of the goals, taken in the order of their \
      importance.
      """,
    option(
      "budget",
      Budget?.self,
      short: "b",
      help: "The money available, in đồng. Without it, the budget of the policy."
    ),
    option(
      "export-model",
      String?.self,
      valueName: "file.lp",
      help: "Write the choice as a linear model.",
      completion: .files
    ),
    common
  ) { console, budget, model, common in
    print("plan budget=\(budget?.description ?? "nil") model=\(model ?? "nil") \(common)", to: &console.output)
    return .success
  }

  static let propose = Command(
    "propose",
    abstract: "Write the proposal and its annexes.",
    option("budget", [Budget].self, help: "A budget; give several to compare them."),
    option("output", String?.self, short: "o", help: "The folder to write to.", completion: .directories),
    flag("force", short: "f", help: "Overwrite what somebody else wrote."),
    option("date", CalendarDate?.self, help: "The date of the document, like 2025-02-14."),
    common
  ) { console, budgets, output, force, date, common in
    let date = date?.description ?? "nil"
    print(
      "propose budgets=\(budgets) output=\(output ?? "nil") force=\(force) date=\(date) \(common)",
      to: &console.output
    )
    return .success
  }

  static let audit = Command(
    "audit",
    abstract: "Compare the units with each other and with the identity standard.",
    common
  ) { console, common in
    print("audit \(common)", to: &console.output)
    return .success
  }
}
