// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the ordinary build pays nothing for it: see “make fuzz”.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "Crosscheck", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        .product(name: "Reading", package: "Crosscheck"),
        .product(name: "Extraction", package: "Crosscheck"),
        .product(name: "Unpacking", package: "Crosscheck"),
      ],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x)
