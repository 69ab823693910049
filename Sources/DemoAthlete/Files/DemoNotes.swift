import DemoContent
import Foundation

/// The notes of the invented athlete and the manual, as they lie in `content/`.
enum DemoNotes {
  struct File {
    /// Inside the content folder, with slashes.
    var path: String
    var text: String
  }

  static let files: [File] = (0..<demo_file_count()).map { index in
    let file = demo_file_at(index)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    return File(path: String(cString: file.path), text: String(decoding: bytes, as: UTF8.self))
  }

  /// Writes the notes; with hostile texts, each note's title is one and all stand in its body.
  static func write(to folder: String, hostile: HostileText) throws {
    for (index, file) in files.enumerated() {
      let url = URL(fileURLWithPath: folder + "/" + file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(spoiled(file.text, index, hostile).utf8).write(to: url)
    }
  }

  /// A note with a hostile title and all hostile texts below it: as words, in a list, as code, and
  /// as a link where it can be one.
  private static func spoiled(_ text: String, _ index: Int, _ hostile: HostileText) -> String {
    guard let title = hostile.text(index) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("title = ") { return "title = " + tomlString(title) }
      if line.hasPrefix("race = ") {
        return "race = " + tomlString(DemoConfiguration.raceName(hostile))
      }
      return String(line)
    }
    let words = hostile.strings.map { text in
      let link = text.hasPrefix("javascript:") ? "\n\n[link](\(text))" : ""
      return "\(text)\n\n- \(text)\n\n`\(text)`" + link
    }
    return lines.joined(separator: "\n") + "\n" + words.joined(separator: "\n\n") + "\n"
  }
}
