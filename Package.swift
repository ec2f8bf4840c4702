// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "onestop",
  products: [
    .executable(name: "onestop", targets: ["onestop"])
  ],
  targets: [

    // MARK: - onestop: the tool (one file a command; options in, a room asked, its answer printed)

    .executableTarget(
      name: "onestop",
      dependencies: [
        "CommandLine", "ProposalMaking", "ProposalAuditing", "ProposalWriting", "InventoryIntake", "ProposalRecord",
        "FacilityWording",
        "Documents", "FacilityPlanning", "FileFormats", "Vocabulary",
      ]
    ),
    .testTarget(
      name: "onestopTests",
      dependencies: [
        "onestop", "CommandLine", "ProposalMaking", "ProposalAuditing", "ProposalWriting", "InventoryIntake",
        "ProposalRecord",
        "Documents",
        "FacilityPlanning", "FileFormats", "Vocabulary", "TestSupport",
      ],
      exclude: ["Snapshots"]
    ),

    // MARK: - CommandLine: words become values; help, completion, terminal (knows no ward)

    .target(
      name: "CommandLine",
      dependencies: ["Vocabulary"]
    ),

    // MARK: - ProposalMaking: workspace → plan → proposal → files (what several commands do alike)

    .target(
      name: "ProposalMaking",
      dependencies: [
        "ProposalAuditing", "ProposalWriting", "InventoryIntake", "ProposalRecord", "FacilityWording", "Documents",
        "FacilityPlanning", "FileFormats", "Vocabulary",
      ]
    ),

    // MARK: - ProposalAuditing: verify, trace, diff (judges a record, never writes one)

    .target(
      name: "ProposalAuditing",
      dependencies: [
        "ProposalRecord", "FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary",
      ]
    ),
    .testTarget(
      name: "ProposalAuditingTests",
      dependencies: [
        "ProposalAuditing", "InventoryIntake", "ProposalRecord", "Documents", "FacilityPlanning", "FileFormats",
        "Vocabulary", "TestSupport",
      ]
    ),

    // MARK: - ProposalWriting: the way out (letters, annexes, workbook, page, charts, sentences)

    .target(
      name: "ProposalWriting",
      dependencies: [
        "ProposalRecord", "FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary",
      ],
      resources: [
        "page.css", "first.css", "units.css", "print.css", "state.js", "drawing.js", "plan.js", "first.js", "cards.js",
        "cells.js", "matrix.js", "list.js", "unit.js", "search.js", "controls.js",
      ].map { .embedInCode("Resources/\($0)") }
    ),
    .testTarget(
      name: "ProposalWritingTests",
      dependencies: [
        "ProposalAuditing", "ProposalWriting", "InventoryIntake", "ProposalRecord", "FacilityWording", "Documents",
        "FacilityPlanning", "FileFormats", "Vocabulary", "TestSupport",
      ],
      exclude: ["Golden"]
    ),

    // MARK: - InventoryIntake: the way in (words become facts, or findings), and the blank for it

    .target(
      name: "InventoryIntake",
      dependencies: ["FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary"],
      resources: ["criteria.json", "prices.csv", "rules.json", "policy.json"].map { .embedInCode("Resources/\($0)") }
    ),
    .testTarget(
      name: "InventoryIntakeTests",
      dependencies: [
        "InventoryIntake", "FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary",
        "TestSupport",
      ]
    ),

    // MARK: - ProposalRecord: proposal.json, one schema, written and read through it

    .target(
      name: "ProposalRecord",
      dependencies: ["FacilityWording", "Documents", "FacilityPlanning", "FileFormats", "Vocabulary"]
    ),

    // MARK: - FacilityWording: what the field's things are called, in both languages

    .target(
      name: "FacilityWording",
      dependencies: ["Documents", "FacilityPlanning", "Vocabulary"]
    ),

    // MARK: - Documents: reports, phrases, figures; text, Markdown and Word (knows no ward)

    .target(
      name: "Documents",
      dependencies: ["FileFormats", "Vocabulary"]
    ),

    // MARK: - FacilityPlanning: the field (pure: no files, no Foundation)

    .target(
      name: "FacilityPlanning",
      dependencies: ["BudgetSolving", "Vocabulary"]
    ),
    .testTarget(
      name: "FacilityPlanningTests",
      dependencies: ["ProposalAuditing", "FacilityPlanning", "BudgetSolving", "Vocabulary", "TestSupport"]
    ),

    // MARK: - BudgetSolving: the mathematics (numbers, not wards)

    .target(
      name: "BudgetSolving"
    ),
    .testTarget(
      name: "BudgetSolvingTests",
      dependencies: ["BudgetSolving", "TestSupport"]
    ),
    .executableTarget(
      name: "BudgetSolvingBenchmarks",
      dependencies: ["BudgetSolving", "TestSupport"],
      path: "Tests/BudgetSolvingBenchmarks"
    ),

    // MARK: - FileFormats: bytes (CSV, JSON, archives, digests), not wards

    .target(
      name: "FileFormats",
      dependencies: ["CZlib", "Vocabulary"]
    ),
    .testTarget(
      name: "FileFormatsTests",
      dependencies: ["FileFormats", "Vocabulary", "TestSupport"],
      exclude: ["Golden"]
    ),
    .executableTarget(
      name: "FileFormatsBenchmarks",
      dependencies: ["FileFormats"],
      path: "Tests/FileFormatsBenchmarks"
    ),

    // MARK: - CZlib: the system's zlib

    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),

    // MARK: - Vocabulary: what every room speaks (money, dates, languages, letters)

    .target(
      name: "Vocabulary"
    ),

    // MARK: - TestSupport: what the tests of several rooms share

    .target(
      name: "TestSupport",
      dependencies: ["FacilityPlanning", "Vocabulary"],
      path: "Tests/TestSupport"
    ),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
