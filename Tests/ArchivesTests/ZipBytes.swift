import Archives
import Foundation

/// Zips made for a test, and the edits that spoil them.
struct ZipBytes {
  var bytes: [UInt8]

  init(_ members: [(String, [UInt8])], _ options: ZipWriter.Options = .init()) throws {
    var writer = ZipWriter()
    for (name, bytes) in members { try writer.add(name, bytes, options) }
    bytes = try writer.finishedBytes()
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Where a signature stands, each time.
  func offsets(of signature: [UInt8]) -> [Int] {
    bytes.indices.dropLast(signature.count - 1).filter {
      Array(bytes[$0..<$0 + signature.count]) == signature
    }
  }

  /// Writes a number into every local header and directory entry, at their offsets.
  func setting(_ value: UInt32, width: Int, local: Int?, directory: Int?) -> ZipBytes {
    var copy = self
    for (signature, offset) in [([0x50, 0x4B, 3, 4], local), ([0x50, 0x4B, 1, 2], directory)] {
      guard let offset else { continue }
      for start in offsets(of: signature.map { UInt8($0) }) {
        for index in 0..<width {
          copy.bytes[start + offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
        }
      }
    }
    return copy
  }

  func withSize(_ size: UInt32) -> ZipBytes { setting(size, width: 4, local: 22, directory: 24) }
  func withCRC(_ crc: UInt32) -> ZipBytes { setting(crc, width: 4, local: 14, directory: 16) }
  func withMethod(_ number: UInt32) -> ZipBytes {
    setting(number, width: 2, local: 8, directory: 10)
  }
  func withFlags(_ flags: UInt32) -> ZipBytes { setting(flags, width: 2, local: 6, directory: 8) }

  /// The directory's only entry listed many times, all of them for the same data.
  func listingItsMember(times: Int) throws -> ZipBytes {
    guard let directory = offsets(of: [0x50, 0x4B, 1, 2]).first,
      let end = offsets(of: [0x50, 0x4B, 5, 6]).last
    else { return self }
    let entry = Array(bytes[directory..<end])
    var result = Array(bytes[..<directory])
    for _ in 0..<times { result += entry }
    var tail = Array(bytes[end...])
    func set(_ value: Int, at offset: Int, width: Int) {
      for index in 0..<width {
        tail[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
      }
    }
    set(times, at: 8, width: 2)
    set(times, at: 10, width: 2)
    set(entry.count * times, at: 12, width: 4)
    return ZipBytes(bytes: result + tail)
  }
}

/// Bytes that do not pack well, the same for the same seed.
func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
  var random = Seeded(state: seed)
  return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
}

struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A folder of its own for a test; gone afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array(
    (FileManager.default.temporaryDirectory.path + "/openrun-XXXXXX").utf8CString)
  guard mkdtemp(&template) != nil else { throw ArchiveError.unwritable(reason: "no folder") }
  let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// What reading every member gives: its text, or the sentence of its error.
func outcomes(_ archive: Archive) -> [String] {
  archive.entries.map { entry in
    do throws(ArchiveError) {
      return String(decoding: try archive.read(entry), as: UTF8.self)
    } catch {
      return error.description
    }
  }
}
