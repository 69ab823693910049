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
  /// What its files were attacked for in vain; `nil` where nobody looked.
  var attacked: String?
  /// By path below the output folder.
  var entries: [String: Entry] = [:]

  private static let heading = "openrun manifest 1"

  init() {}

  /// Reads a manifest; one that is missing or not understood is empty, and costs one full build.
  init(contentsOf path: String) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    // Bytes, because a text is asked for its characters one by one.
    var lines = [UInt8](data).split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst().map({ $0.elementsEqual(Self.heading.utf8) }) ?? false else { return }
    entries.reserveCapacity(lines.count)
    for line in lines {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      func text(_ cell: Int) -> String { String(decoding: cells[cell], as: UTF8.self) }
      if cells.count == 2, cells[0].elementsEqual("whole".utf8) {
        whole = text(1)
      } else if cells.count == 2, cells[0].elementsEqual("attacked".utf8) {
        attacked = text(1)
      } else if cells.count == 4, let size = Int(text(2)), let modified = Int(text(3)) {
        entries[text(0)] = Entry(
          fingerprint: text(1), stamp: FileStamp(size: size, modifiedNanoseconds: modified))
      }
    }
  }

  /// The manifest as text, paths in order.
  var text: String {
    var lines = [Self.heading]
    if let whole { lines.append("whole\t" + whole) }
    if let attacked { lines.append("attacked\t" + attacked) }
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
