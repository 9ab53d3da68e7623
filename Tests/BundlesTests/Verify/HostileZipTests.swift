import Foundation
import Support
import Testing

@testable import Bundles

/// Zips that were made to do harm, or were harmed.
@Suite struct HostileZipTests {
    struct Hostile: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var zip: [UInt8]
        var lines: [String]
    }

    /// The sample with another file, or with its first changed.
    private static func case_(
        _ name: String, _ lines: [String], adding members: [AnyZip.Member] = [],
        _ change: (inout AnyZip) -> Void = { _ in }
    ) -> Hostile {
        var zip = AnyZip(Sample.bag.files)
        zip.members += members
        change(&zip)
        return Hostile(testDescription: name, zip: zip.bytes, lines: lines)
    }

    private static func member(_ name: String, _ change: (inout AnyZip.Member) -> Void = { _ in })
        -> AnyZip.Member
    {
        var member = AnyZip.Member(name: name, content: [1])
        change(&member)
        return member
    }

    private static let root = Sample.name
    private static let contradiction = ["is damaged: the list of files contradicts itself"]

    static let names = [
        "../x.pdf", "\(root)/../../x.pdf", "/etc/x.pdf", "C:/x.pdf", "\(root)\\x.pdf", "\(root)//x.pdf",
        "\(root)/./x.pdf", "\(root)/x\u{1B}[2J.pdf", "\(root)/vérslag.pdf", "\(root)/x.pdf.", "\(root)/.x",
        "\(root)/x y.pdf", "/", "",
    ]

    @Test(arguments: names)
    func aPathThatLeadsElsewhereIsNamed(name: String) throws {
        let zip = Self.case_("", [], adding: [Self.member(name)]).zip
        let shown = name.replacing("\u{1B}", with: "␛")
        let line = "this path may lead outside the folder, or not every system can have it"
        #expect(try faults(in: zip) == [name.isEmpty ? line : "\(shown): \(line)"])
    }

    static let containers = [
        case_("no zip", ["is not a zip"]) {
            $0.members = []; $0.count = nil
        }.cut(to: 10),
        case_("half a zip", ["is not complete: its end is missing. Fetch the file again"]).cut(to: 700),
        case_("before the first file", contradiction) { $0.prefix = [0x4D, 0x5A] },
        case_("more files than there are", contradiction) { $0.count = 40 },
        case_("fewer files than there are", contradiction) { $0.count = 2 },
        case_(
            "several disks",
            [
                "is packed in a way that is not read here (zip64, or over several disks). "
                    + "Unpack the zip and verify the folder"
            ]
        ) { $0.disk = 1 },
        case_(
            "zip64",
            [
                "is packed in a way that is not read here (zip64, or over several disks). "
                    + "Unpack the zip and verify the folder"
            ]
        ) { $0.count = 0xFFFF },
        case_("another name before the file", contradiction) { $0.members[0].localName = "x" },
        case_("another checksum before the file", contradiction) { $0.members[0].localChecksum = 1 },
        case_("larger than the zip", contradiction) { $0.members[0].packedSize = 1 << 30 },
        case_("behind the directory", contradiction) { $0.members[0].offset = 1 << 20 },
        case_("the same bytes twice", ["is damaged: files lie over each other"]) {
            $0.members.append($0.members[0])
            $0.members[$0.members.count - 1].offset = 0
        },
    ]

    static let members = [
        case_(
            "twice", ["\(root)/x.pdf: is there twice", "x.pdf: does not belong here"],
            adding: [member("\(root)/x.pdf"), member("\(root)/x.pdf")]),
        case_(
            "capitals",
            [
                "\(root)/X.pdf: differs from '\(root)/x.pdf' in capitals only", "X.pdf: does not belong here",
                "x.pdf: does not belong here",
            ], adding: [member("\(root)/x.pdf"), member("\(root)/X.pdf")]),
        case_(
            "a link", ["\(root)/x.pdf: is a link or a device, not a file"],
            adding: [member("\(root)/x.pdf") { $0.mode = 0o120777 }]),
        case_(
            "encrypted", ["\(root)/x.pdf: is encrypted with a password"],
            adding: [member("\(root)/x.pdf") { $0.flags = 1 }]),
        case_(
            "packed otherwise",
            [
                "x.pdf: does not belong here",
                "x.pdf: is damaged: it cannot be unpacked, or its checksum is wrong",
            ], adding: [member("\(root)/x.pdf") { $0.method = 12 }]),
        case_(
            "not deflated",
            [
                "x.pdf: does not belong here",
                "x.pdf: is damaged: it cannot be unpacked, or its checksum is wrong",
            ], adding: [member("\(root)/x.pdf") { $0.method = 8 }]),
        case_(
            "larger than it says",
            [
                "x.pdf: does not belong here",
                "x.pdf: is damaged: it cannot be unpacked, or its checksum is wrong",
            ],
            adding: [
                member("\(root)/x.pdf") {
                    $0.packed = deflated([UInt8](repeating: 0, count: 1 << 20))
                    $0.method = 8
                    $0.size = 10
                }
            ]),
    ]

    @Test(arguments: containers + members)
    func harmIsNamed(hostile: Hostile) throws {
        let found = try faults(in: hostile.zip)
        #expect(found.filter { !$0.hasPrefix("bag-info.txt: Payload-Oxum") } == hostile.lines)
    }

    @Test func aBombByItsOwnAccountIsNotUnpacked() throws {
        var zip = AnyZip([])
        zip.members = (1...2).map { number in
            Self.member("\(Self.root)/\(number).pdf") {
                $0.packed = deflated([])
                $0.method = 8
                $0.size = 3_000_000_000
            }
        }
        #expect(try faults(in: zip.bytes) == ["6000000000 bytes unpacked; a bundle is smaller"])
    }

    @Test func aFolderBesideTheBundleIsTold() throws {
        var zip = AnyZip(Sample.bag.files)
        zip.members.append(Self.member("__MACOSX/x"))
        #expect(
            try faults(in: zip.bytes).first
                == "at the top of the zip must stand one folder that holds everything")
    }

    @Test func whereverAByteIsFlippedItIsFound() throws {
        let zip = Sample.zip()
        for index in zip.indices {
            var flipped = zip
            flipped[index] ^= 1 << UInt8(index % 8)
            #expect(try !faults(in: flipped).isEmpty, "byte \(index)")
        }
    }

    @Test func whereverAZipIsCutItIsFound() throws {
        let zip = Sample.zip()
        for end in zip.indices { #expect(try !faults(in: Array(zip[..<end])).isEmpty, "cut at \(end)") }
    }

    @Test func noBytesAreTooMuch() throws {
        let rounds = ProcessInfo.processInfo.environment["INZAGE_FUZZ"].flatMap { Int($0) } ?? 200
        for seed in 0..<rounds {
            var dice = Dice(seed)
            var zip = Sample.zip()
            for _ in 0..<Int.random(in: 1...12, using: &dice) {
                let from = Int.random(in: 0..<zip.count, using: &dice)
                let to = min(zip.count, from + Int.random(in: 0...40, using: &dice))
                let part = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
                    dice.one(of: [0, 1, 0x50, 0xFF])
                }
                zip.replaceSubrange(from..<to, with: part.map { UInt8($0) })
            }
            _ = try faults(in: zip)
        }
    }
}

extension HostileZipTests.Hostile {
    fileprivate func cut(to count: Int) -> Self {
        var hostile = self
        hostile.zip = Array(zip.prefix(count))
        return hostile
    }
}
