import Archives
import DemoAthlete
import FIT
import Foundation

@testable import Ingest

/// Small files to begin with, a folder a reader: the invented athlete's export cut short, and a few
/// texts.
struct SeedFolder {
  let path: String

  func write() throws {
    for reader in FuzzedReader.allCases {
      try FileManager.default.createDirectory(
        atPath: folder(reader), withIntermediateDirectories: true)
    }
    let demo = NSTemporaryDirectory() + "/openrun-fuzz-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: demo) }
    let files = try DemoAthlete(newestActivities: 12).write(to: demo, hostile: true)
    let export = try Archive(path: files.exportZip)
    for entry in export.entries {
      if entry.fileName.hasSuffix(".zip") {
        try addFIT(from: export.nested(entry, in: demo))
      } else if let kind = JSONKind(fileName: entry.name) {
        try add(shortened(export.read(entry)).map { [kind.firstByte] + $0 }, entry.fileName, .json)
      }
    }
    for (index, text) in SeedTexts.tracks.enumerated() {
      try add(Array(text.utf8), "\(index)", .xml)
    }
    for (index, text) in SeedTexts.tables.enumerated() {
      try add(Array(text.utf8), "\(index)", .csv)
    }
    for kind in JSONKind.allCases {
      for (index, text) in SeedTexts.lists.enumerated() {
        try add([kind.firstByte] + Array(text.utf8), "\(kind)-\(index)", .json)
      }
      if let text = kind.liveSeed {
        try add([kind.firstByte] + Array(text.utf8), "\(kind)-live", .json)
      }
    }
  }

  private func folder(_ reader: FuzzedReader) -> String { path + "/" + reader.rawValue }

  private func add(_ bytes: [UInt8]?, _ name: String, _ reader: FuzzedReader) throws {
    guard let bytes else { return }
    try Data(bytes).write(to: URL(fileURLWithPath: folder(reader) + "/seed-" + name))
  }

  /// Recordings of a few samples in every way to write one, and the same packed.
  private func addFIT(from archive: Archive) throws {
    for entry in archive.entries.prefix(6) {
      guard var file = try? decodeFIT(archive.read(entry)) else { continue }
      file.records.count = min(file.records.count, 12)
      for index in file.records.columns.indices {
        file.records.columns[index].raw = Array(file.records.columns[index].raw.prefix(12))
      }
      var options = FITWriter.Options()
      for variant in 0..<3 {
        options.isBigEndian = variant == 1
        options.compressesTimestamps = variant == 2
        try add(encoded(file, options), "\(variant)-" + entry.fileName, .fit)
      }
      try addArchives(of: encoded(file), entry.fileName)
    }
  }

  private func encoded(
    _ file: FITFile, _ options: FITWriter.Options = FITWriter.Options()
  ) -> [UInt8] {
    var writer = FITWriter(options)
    for message in file.messages { writer.message(message) }
    writer.records(file.records)
    return writer.finished()
  }

  private func addArchives(of bytes: [UInt8], _ name: String) throws {
    let short = Array(bytes.prefix(400))
    try add(gzipped(short) + gzipped(short), name + ".gz", .archives)
    var inner = short
    for depth in 0..<4 {
      var writer = ZipWriter()
      var options = ZipWriter.Options(modified: ZipTime(year: 2026, month: 1, day: 1))
      options.isStored = depth % 2 == 1
      options.hasDescriptor = depth != 2
      options.alwaysZip64 = depth == 2
      try writer.add("folder/\(depth).zip", inner, options)
      try writer.add("empty", [], options)
      inner = try writer.finishedBytes()
      try add(inner, "\(depth)-\(name).zip", .archives)
    }
  }
}

extension JSONKind {
  /// What a list is, told by its name as ingest tells it.
  init?(fileName: String) {
    switch FileKind(path: fileName) {
    case .activities: self = .activities
    case .days: self = .days
    case .nights: self = .nights
    case .category(let category):
      guard let kind = Self.allCases.first(where: { "\($0)" == "\(category)" }) else { return nil }
      self = kind
    default: return nil
    }
  }

  var firstByte: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }
}

/// A list with its first two rows alone; `nil` if it is none.
private func shortened(_ bytes: [UInt8]) -> [UInt8]? {
  guard let list = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [Any] else {
    return nil
  }
  var rows = Array(list.prefix(2))
  if let wrapper = rows.first as? [String: Any], wrapper.count == 1, let key = wrapper.keys.first,
    let inner = wrapper[key] as? [Any]
  {
    rows = [[key: Array(inner.prefix(2))]]
  }
  return (try? JSONSerialization.data(withJSONObject: rows, options: .sortedKeys)).map { Array($0) }
}
