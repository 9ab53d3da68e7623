// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of this package; the arrows between them point one way, down to the diagnostics.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = [])
    -> Target
{
    .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "Support"] + dependencies,
        exclude: [], swiftSettings: strict)
}

let package = Package(
    name: "inzage",
    products: [.executable(name: "inzage", targets: ["inzage"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CRename"),
        module("Diagnostics"),
        module("Digests", ["CCrypto"]),
        module("XML"),
        module("CodeLists", ["Diagnostics"], plugins: ["EmbedFiles"]),
        module("Bundles", ["CZlib", "Diagnostics", "Digests"]),
        module("Records", ["CodeLists", "Diagnostics", "YAML"]),
        module("YAML", ["CYAML", "Diagnostics"]),
        module("Markup", ["CCmark", "Diagnostics"]),
        module("Templates", ["Diagnostics"]),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"]),
        .executableTarget(name: "embed", path: "Sources/Embed", swiftSettings: strict),
        module("Theme", plugins: ["EmbedFiles"]),
        module("Minutes", ["Diagnostics", "Markup", "Records"]),
        module("Relations", ["Diagnostics", "Markup", "Minutes", "Records"]),
        module("Printing", ["Diagnostics"]),
        module(
            "Outputs",
            [
                "Bundles", "CodeLists", "Diagnostics", "Digests", "Markup", "Minutes", "Printing", "Records",
                "Relations", "Templates", "XML",
            ]),
        module(
            "Notices",
            [
                "CodeLists", "Diagnostics", "Digests", "Markup", "Outputs", "Records", "Relations", "XML",
            ]),
        module("Archives", ["Digests", "Records", "XML"]),
        module(
            "Site",
            [
                "Archives", "Bundles", "CRename", "Diagnostics", "Digests", "Markup", "Minutes", "Notices",
                "Outputs",
                "Printing",
                "Records", "Relations", "Templates", "Theme", "YAML",
            ]),
        module(
            "Serve",
            [
                "Diagnostics", "Site", "Templates", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .executableTarget(
            name: "inzage",
            dependencies: [
                "Bundles", "Diagnostics", "Outputs", "Printing", "Records", "Serve", "Site", "Theme",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),
        .target(name: "Support", dependencies: ["Diagnostics"], path: "Tests/Support", swiftSettings: strict),
        tests("Diagnostics", []),
        tests("Bundles", ["CZlib", "Diagnostics", "Digests"]),
        tests("Templates", ["Diagnostics"]),
        tests("Markup", ["Diagnostics"]),
        tests("YAML", ["Diagnostics"]),
        tests("CodeLists", []),
        tests("Archives", ["Records"]),
        tests("Notices", ["CodeLists", "Diagnostics", "Records", "Relations"]),
        tests("Records", ["CodeLists", "Diagnostics", "YAML"]),
        tests("Minutes", ["Diagnostics", "Markup", "Records"]),
        tests("Printing", ["Diagnostics"]),
        tests("Outputs", ["Diagnostics", "Records"]),
        tests("Site", ["Diagnostics", "Outputs", "Printing", "Records"]),
        tests(
            "Serve", ["Diagnostics", "Records", "Site", .product(name: "FlyingSocks", package: "FlyingFox")]),
        .testTarget(
            name: "CommandTests",
            dependencies: ["Bundles", "Diagnostics", "Records", "Site", "Support", "inzage"],
            swiftSettings: strict),
    ]
)
