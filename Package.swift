// swift-tools-version: 6.2

import PackageDescription

let strictness: [SwiftSetting] =
  Context.environment["VERKEN_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : []

let settings: [SwiftSetting] =
  strictness + [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]

/// What reads packs and cases, and proves them, is optimised also where the rest is not: the tests start the
/// program a few hundred times, and most of their time went there.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Where libFuzzer is, when the program for it is built: what strangers' bytes reach is then watched by it.
let fuzzer = Context.environment["VERKEN_FUZZER"]
let watched: [SwiftSetting] = fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]

/// A module of the house; `knows` lists the modules above it, `carries` what goes along inside the code.
func room(
  _ name: String, knows: [Target.Dependency] = [], carries: [String] = [], isQuick: Bool = false
) -> Target {
  .target(
    name: name, dependencies: knows, resources: carries.map { .embedInCode($0) },
    swiftSettings: settings + (isQuick ? quick + watched : []))
}

func tests(_ name: String, of modules: [Target.Dependency], fixtures: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: modules,
    resources: fixtures.map { .copy($0) },
    swiftSettings: strictness)
}

let package = Package(
  name: "verken",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "verken", targets: ["verken"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    room("Diagnostics", knows: [.product(name: "Yams", package: "Yams")], isQuick: true),
    room("Markers", knows: ["Diagnostics"], isQuick: true),
    room("Scenarios", knows: ["Diagnostics", "Markers"], isQuick: true),
    room("Dialogue", knows: ["Markers", "Scenarios"]),
    room("Scoring", knows: ["Markers", "Scenarios", "Dialogue"]),
    room(
      "Proving", knows: ["Diagnostics", "Markers", "Scenarios", "Dialogue", "Scoring"], isQuick: true),
    room(
      "Journal",
      knows: ["Markers", "Scenarios", "Dialogue", .product(name: "GRDB", package: "GRDB.swift")]),
    room(
      "Reports",
      knows: [
        "Markers", "Scenarios", "Dialogue", "Scoring", "Journal",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      carries: ["Page/Templates"]),
    .target(
      name: "CTransfer", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    room("Delivery", knows: ["Journal", "CTransfer"]),
    .systemLibrary(
      name: "CReadline",
      pkgConfig: "readline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "CTerminal", dependencies: ["CReadline"]),
    .executableTarget(
      name: "verken",
      dependencies: [
        "Diagnostics", "Markers", "Scenarios", "Dialogue", "Scoring", "Proving", "Journal", "Reports",
        "Delivery", "CTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.copy("Resources")],
      swiftSettings: settings),

    .executableTarget(
      name: "listening-benchmark", dependencies: ["Markers", "Diagnostics"],
      path: "Benchmarks/Listening", swiftSettings: settings),

    .executableTarget(
      name: "weighing-features", dependencies: ["Markers"], path: "Benchmarks/Weighing",
      exclude: ["weigh.py"], swiftSettings: settings),

    .executableTarget(
      name: "proving-benchmark", dependencies: ["Proving", "Scenarios", "Markers", "Diagnostics"],
      path: "Benchmarks/Proving", swiftSettings: settings),

    tests("Diagnostics", of: ["Diagnostics"]),
    tests("Markers", of: ["Markers", "Diagnostics"]),
    tests("Scenarios", of: ["Scenarios", "Markers", "Diagnostics"]),
    tests("Dialogue", of: ["Dialogue", "Scenarios", "Markers", "Diagnostics"], fixtures: ["Fixtures"]),
    tests(
      "Scoring", of: ["Scoring", "Dialogue", "Scenarios", "Markers", "Diagnostics"],
      fixtures: ["Snapshots"]),
    tests("Proving", of: ["Proving", "Scoring", "Dialogue", "Scenarios", "Markers", "Diagnostics"]),
    tests("Journal", of: ["Journal", "Dialogue", "Scenarios", "Markers"]),
    tests("Delivery", of: ["Delivery", "Journal"]),
    tests(
      "Reports",
      of: ["Reports", "Journal", "Scoring", "Dialogue", "Scenarios", "Markers", "Diagnostics"]),
    tests("Verken", of: ["verken", "Scoring"], fixtures: ["Debrief/Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

if let fuzzer {
  package.products.append(.executable(name: "verken-fuzz", targets: ["verken-fuzz"]))
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "verken-fuzz", dependencies: ["CFuzzer", "Diagnostics", "Markers", "Scenarios"],
      path: "Tests/Fuzz/Program", swiftSettings: settings,
      linkerSettings: [.unsafeFlags([fuzzer]), .linkedLibrary("stdc++")]),
  ]
}
