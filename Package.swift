// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]
// The tests start the program hundreds of times: what it does each time is fast for them, too.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let grdb: [Target.Dependency] = [
  .product(name: "GRDB", package: "GRDB.swift"),
  .product(name: "GRDBSQLite", package: "GRDB.swift"),
]

let package = Package(
  name: "Crosscheck",
  products: [
    .executable(name: "crosscheck", targets: ["crosscheck"]),
    // For the package Fuzzing.
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Extraction", targets: ["SeedTables", "Extraction"]),
    .library(name: "Unpacking", targets: ["Unpacking"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [
        .apt([
          "libarchive-dev", "nettle-dev", "liblzma-dev", "libbz2-dev", "libzstd-dev", "zlib1g-dev",
        ])
      ]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    // Data, embedded in the program.
    .target(name: "Migrations", path: "Migrations", sources: ["embed.c"]),
    .target(name: "Seeds", path: "Seeds", exclude: ["articles"], sources: ["embed.c"]),

    // The arrows point at Claims, never back.
    .target(name: "Claims", swiftSettings: strict),
    .target(name: "Running", swiftSettings: strict),
    .target(name: "Unpacking", dependencies: ["CArchive"], swiftSettings: strict),
    .target(
      name: "Reading",
      dependencies: [
        "Claims", "Running", "Unpacking", "SeedTables", "CGumbo", "CCmark", "CExpat", "Yams",
      ],
      swiftSettings: optimised),
    .target(name: "SeedTables", dependencies: ["Claims", "Seeds"], swiftSettings: optimised),
    .target(name: "Extraction", dependencies: ["Claims", "SeedTables"], swiftSettings: optimised),
    .target(name: "Analysis", dependencies: ["Claims", "SeedTables"], swiftSettings: optimised),
    .target(name: "Storage", dependencies: ["Claims", "Migrations"] + grdb, swiftSettings: strict),
    .target(
      name: "Findings", dependencies: ["Claims", "SeedTables", "Analysis", "Storage"],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Claims"], swiftSettings: strict),
    .executableTarget(
      name: "crosscheck",
      dependencies: [
        "Claims", "SeedTables", "Reading", "Extraction", "Analysis", "Storage", "Findings",
        "Reporting", "Running", "Unpacking",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests of several modules share.
    .target(
      name: "TestSupport", dependencies: ["SeedTables"], path: "Tests/Support",
      swiftSettings: strict),

    .testTarget(name: "ClaimsTests", dependencies: ["Claims"], swiftSettings: strict),
    .testTarget(
      name: "SeedTablesTests", dependencies: ["TestSupport", "SeedTables"], swiftSettings: strict),
    .testTarget(name: "RunningTests", dependencies: ["Running"], swiftSettings: strict),
    .testTarget(name: "UnpackingTests", dependencies: ["Unpacking"], swiftSettings: strict),
    .testTarget(
      name: "ReadingTests", dependencies: ["TestSupport", "SeedTables", "Reading"],
      swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["TestSupport", "SeedTables", "Extraction", "Reading"],
      exclude: ["Fuzzed inputs"], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests", dependencies: ["TestSupport", "SeedTables", "Analysis"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["TestSupport", "Storage"], swiftSettings: strict),
    .testTarget(
      name: "FindingsTests", dependencies: ["Claims", "Storage", "Findings"], swiftSettings: strict),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["TestSupport", "crosscheck", "Claims", "SeedTables", "Extraction", "Storage"],
      exclude: ["Readings.txt"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
