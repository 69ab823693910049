import Foundation

/// The folder in which originals of one service are kept, each named after its activity.
struct OriginalsOfService {
  private static let endings: Set<String> = ["fit", "gpx", "tcx"]

  let path: String

  /// Those that there are, with what their activities are called there.
  var files: [(activity: String, path: String)] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted().compactMap {
      let parts = $0.split(separator: ".")
      guard parts.count == 2, Self.endings.contains(String(parts[1])) else { return nil }
      return (String(parts[0]), path + "/" + $0)
    }
  }

  func has(_ activity: String) -> Bool {
    Self.endings.contains { FileManager.default.fileExists(atPath: place(activity, $0)) }
  }

  /// Writes an original whole or not at all: it may not be had a second time.
  func keep(_ bytes: [UInt8], of activity: String, ending: String) throws {
    let place = place(activity, ending)
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: URL(fileURLWithPath: place), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
    } catch {
      throw Refusal(
        "the recording \(activity) cannot be kept as \(place)", help: "is there room on the disk?")
    }
  }

  private func place(_ activity: String, _ ending: String) -> String {
    "\(path)/\(activity).\(ending)"
  }
}
