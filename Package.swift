// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: its sentence stands in docs/architecture.md.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "openrun",
  products: [
    .executable(name: "openrun", targets: ["openrun"]),
    .executable(name: "openrun-bench", targets: ["openrun-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Words
    room("Training"),
    room("Diagnostics"),
    room("Settings", ["Diagnostics", "TOMLKit"]),

    // Reading
    .systemLibrary(name: "Czip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "Cdeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "Czlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "Ccrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    room("Archives", ["Czip", "Cdeflate", "Czlib"]),
    room("Hashing", ["Ccrypto"]),
    room("FIT"),
    room(
      "Ingest",
      [
        "Training", "Diagnostics", "Archives", "Hashing", "FIT", "TrainingStore", "Metrics",
        "Routes", "Mending",
      ]),

    .systemLibrary(
      name: "Ccurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CurlShim", dependencies: ["Ccurl"]),
    room("LiveService", ["Archives", "Ccurl", "CurlShim"]),
    room("GarminConnect", ["Training", "Hashing", "LiveService"]),
    room("IntervalsICU", ["Training", "LiveService"]),

    // Keeping
    room(
      "TrainingStore",
      [
        "Training", "Diagnostics", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    // Knowing
    room("Metrics", ["Training"]),
    room("Routes", ["Training", "Hashing"]),
    room("Mending", ["Training", "Metrics", "Routes"]),
    room("Leaks", ["Training", "Archives", "Routes"]),

    // Showing
    .target(
      name: "LetterShapes", exclude: ["letters.bin"],
      cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    room("Cards", ["Archives", "LetterShapes"]),
    room("Markup"),
    room("Plotting", ["Markup"]),
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    room("Notes", ["Markup", "Diagnostics", "Settings", "Ccmark"]),
    room("Facts", ["Training", "Metrics", "Hashing"]),
    room("Wording", ["Training", "Facts", "Metrics", "Routes"]),
    room(
      "Report",
      [
        "Training", "Hashing", "Facts", "Wording", "Metrics", "Routes", "Plotting", "Markup",
        "Notes", "Cards",
      ]),
    .target(name: "ThemeAssets", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    room(
      "Theming",
      [
        "Hashing", "Report", "Plotting", "Markup", "Diagnostics", "Settings", "ThemeAssets",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    room(
      "Site",
      [
        "Training", "Diagnostics", "Settings", "Archives", "Hashing", "TrainingStore", "Routes",
        "Leaks",
        "Notes", "Facts", "Wording", "Report", "Theming",
      ]),

    // The door
    .target(name: "DemoContent", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    room("DemoAthlete", ["Training", "Metrics", "FIT", "Archives", "DemoContent"]),
    room(
      "Desk",
      [
        "Training", "Diagnostics", "Ingest", "LiveService", "GarminConnect", "IntervalsICU",
        "TrainingStore", "Routes", "Hashing", "Leaks", "Facts", "Wording", "Site", "DemoAthlete",
      ]),
    room(
      "OpenRunCommand",
      [
        "Desk", "Training", "Diagnostics", "LiveService", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "openrun", dependencies: ["OpenRunCommand"], swiftSettings: strict),
    .executableTarget(
      name: "openrun-bench",
      dependencies: [
        "Training", "Metrics", "Routes", "Mending", "Site", "Ingest", "FIT", "TrainingStore",
        "Cards",
      ],
      swiftSettings: strict),

    // Tests
    .target(
      name: "TestSupport", path: "Tests/TestSupport", exclude: ["Vectors"], swiftSettings: strict),
    tests("Training", ["Training", "TestSupport"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Settings", ["Settings", "Diagnostics"]),
    tests("Archives", ["Archives"]),
    tests("Hashing", ["Hashing", "TestSupport"]),
    tests("FIT", ["FIT", "TestSupport"]),
    tests("Metrics", ["Metrics", "Training", "TestSupport"]),
    tests("Routes", ["Routes", "Training", "TestSupport"]),
    tests("Cards", ["Cards"]),
    tests("Markup", ["Markup", "TestSupport"]),
    tests("Plotting", ["Plotting", "Markup", "TestSupport"], exclude: ["Goldens"]),
    tests("Notes", ["Notes", "Markup", "Diagnostics", "TestSupport"], exclude: ["Goldens"]),
    tests(
      "Theming",
      [
        "Theming", "ThemeAssets", "Hashing", "Report", "Plotting", "Markup", "Diagnostics",
        "TestSupport",
      ],
      exclude: ["Goldens"]),
    tests("TrainingStore", ["TrainingStore", "Training", "TestSupport"]),
    tests(
      "Report",
      [
        "Report", "Facts", "Wording", "Hashing", "Ingest", "Training", "Metrics", "Routes",
        "Plotting", "Markup", "TestSupport",
      ],
      exclude: ["Goldens"]),
    tests(
      "Ingest",
      [
        "Ingest", "Training", "Diagnostics", "Archives", "FIT", "TrainingStore", "TestSupport",
        "Hashing",
      ]),
    tests("LiveService", ["LiveService", "TestSupport"]),
    tests("GarminConnect", ["GarminConnect", "LiveService", "TestSupport"]),
    tests("IntervalsICU", ["IntervalsICU", "LiveService", "Training", "Archives", "TestSupport"]),
    tests("Mending", ["Mending", "Training", "Metrics", "TestSupport"]),
    tests(
      "Leaks", ["Leaks", "Routes", "Training", "Archives", "Plotting", "Markup", "TestSupport"]),
    tests("DemoAthlete", ["DemoAthlete", "Training", "FIT", "Archives", "TestSupport"]),
    tests(
      "Site",
      [
        "Site", "Training", "Diagnostics", "Archives", "Notes", "Markup", "Facts", "Wording",
        "Report", "Routes", "Leaks", "Ingest", "TrainingStore", "FIT", "DemoAthlete", "TestSupport",
      ]),
    tests(
      "OpenRunCommand",
      [
        "openrun", "Site", "Training", "Diagnostics", "DemoAthlete", "TrainingStore", "Archives",
        "FIT", "TestSupport",
      ],
      exclude: ["Goldens"]),
  ]
)

// Only for `scripts/fuzz`: it needs a linker and a runtime that no other target needs.
if Context.environment["OPENRUN_FUZZ"] != nil {
  package.products.append(.executable(name: "openrun-fuzz", targets: ["openrun-fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "openrun-fuzz",
      dependencies: [
        "Training", "Diagnostics", "Archives", "FIT", "Ingest", "TrainingStore", "DemoAthlete",
      ],
      swiftSettings: strict, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]))
}
