import Foundation

/// The folder in which originals of one service are kept, each named after its activity.
struct OriginalsOfService {
  let path: String

  /// What there is to be read.
  var paths: [String] { FileManager.default.fileExists(atPath: path) ? [path] : [] }

  /// Of each FIT file its name without the ending.
  var fitNames: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".fit") }.map { String($0.dropLast(4)) }.sorted()
  }

  func has(_ id: String) -> Bool {
    ["fit", "gpx", "tcx"].contains { FileManager.default.fileExists(atPath: place(id, $0)) }
  }

  /// Writes an original whole or not at all: it may not be had a second time.
  func keep(_ bytes: [UInt8], of id: String, ending: String) throws {
    let place = place(id, ending)
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: URL(fileURLWithPath: place), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
    } catch {
      throw Refusal(
        "the recording \(id) cannot be kept as \(place)", help: "is there room on the disk?")
    }
  }

  func place(_ id: String, _ ending: String) -> String { "\(path)/\(id).\(ending)" }
}
