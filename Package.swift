// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "onestop",
  products: [
    .executable(name: "onestop", targets: ["onestop"])
  ],
  targets: [

    // MARK: - onestop: the tool (commands, help, exit codes)

    .executableTarget(
      name: "onestop",
      dependencies: ["InventoryIntake", "ProposalWriting", "FacilityPlanning", "FileFormats"]
    ),
    .testTarget(
      name: "onestopTests",
      dependencies: [
        "onestop", "InventoryIntake", "ProposalWriting", "FacilityPlanning", "FileFormats", "TestSupport",
      ],
      exclude: ["Snapshots"]
    ),

    // MARK: - InventoryIntake: the way in (words become facts, or findings)

    .target(
      name: "InventoryIntake",
      dependencies: ["FacilityPlanning", "FileFormats"]
    ),
    .testTarget(
      name: "InventoryIntakeTests",
      dependencies: ["InventoryIntake", "FacilityPlanning", "FileFormats", "TestSupport"]
    ),

    // MARK: - ProposalWriting: the way out (plans become documents)

    .target(
      name: "ProposalWriting",
      dependencies: ["FacilityPlanning", "FileFormats"],
      resources: [
        "page.css", "words.js", "state.js", "budget.js", "matrix.js", "unit.js", "controls.js",
      ].map { .embedInCode("Resources/\($0)") }
    ),
    .testTarget(
      name: "ProposalWritingTests",
      dependencies: ["ProposalWriting", "FacilityPlanning", "FileFormats", "TestSupport"],
      exclude: ["Golden"]
    ),

    // MARK: - FacilityPlanning: the field (pure: no files, no Foundation)

    .target(
      name: "FacilityPlanning",
      dependencies: ["BudgetSolving"]
    ),
    .testTarget(
      name: "FacilityPlanningTests",
      dependencies: ["FacilityPlanning", "BudgetSolving", "TestSupport"]
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
      dependencies: ["CZlib"]
    ),
    .testTarget(
      name: "FileFormatsTests",
      dependencies: ["FileFormats", "TestSupport"],
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

    // MARK: - TestSupport: what the tests of several rooms share

    .target(
      name: "TestSupport",
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
