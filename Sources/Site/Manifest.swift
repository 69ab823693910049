import Foundation

/// What the last build wrote and what it was made from: a page whose fingerprint is here, and
/// whose file still bears its stamp, need not be made again.
struct Manifest: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    var fingerprint: String
    var stamp: FileStamp

    /// For a file that is ours and about to be made: it is vouched for by nothing.
    static let unfinished = Entry(
      fingerprint: "", stamp: FileStamp(size: -1, modifiedNanoseconds: 0))
  }

  /// What the whole site was made from; `nil` while a build is under way.
  var whole: String?
  /// By path below the output folder.
  var entries: [String: Entry] = [:]

  private static let heading = "openrun manifest 1"

  init() {}

  /// Reads a manifest; one that is missing or not understood is empty, and costs one full build.
  init(contentsOf path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n")[...]
    guard lines.popFirst() == Self.heading[...] else { return }
    for line in lines {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count == 2, cells[0] == "whole" {
        whole = String(cells[1])
      } else if cells.count == 4, let size = Int(cells[2]), let modified = Int(cells[3]) {
        entries[String(cells[0])] = Entry(
          fingerprint: String(cells[1]),
          stamp: FileStamp(size: size, modifiedNanoseconds: modified))
      }
    }
  }

  /// The manifest as text, paths in order.
  var text: String {
    var lines = [Self.heading]
    if let whole { lines.append("whole\t" + whole) }
    for path in entries.keys.sorted() {
      guard let entry = entries[path] else { continue }
      let stamp = entry.stamp
      lines.append("\(path)\t\(entry.fingerprint)\t\(stamp.size)\t\(stamp.modifiedNanoseconds)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether every file in it still stands in the folder as it was written.
  func stands(in folder: String) -> Bool {
    entries.allSatisfy { FileStamp(path: folder + "/" + $0.key) == $0.value.stamp }
  }
}
