package import Diagnostics
import Foundation

/// Reads every Markdown file in a folder and the folders in it, sorted by path.
///
/// Hidden files and folders, and folders that are links, are passed over. What is wrong is listed,
/// file by file; a note with mistakes is still in the result as far as it could be read.
///
/// Messages call the folder by `name`, for example `content`.
package func loadNotes(
  _ folder: String, shownAs name: String
) -> (notes: [Note], diagnostics: [Diagnostic]) {
  var notes: [Note] = []
  var diagnostics: [Diagnostic] = []
  for path in markdownPaths(in: folder) {
    let file = "\(name)/\(path)"
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
      diagnostics.append(
        .error("the note cannot be opened", at: .file(file), help: "look at its permissions"))
      continue
    }
    let (note, mistakes) = Note.read([UInt8](data), file: file, within: name)
    diagnostics += mistakes
    if let note { notes.append(note) }
  }
  return (notes, diagnostics + pagesWithOneAddress(notes))
}

/// The paths of the Markdown files below a folder, relative to it, sorted.
private func markdownPaths(in folder: String) -> [String] {
  var paths: [String] = []
  var folders = [""]
  while let current = folders.popLast() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(current)")) ?? []
    for name in names where !name.hasPrefix(".") {
      var status = stat()
      let path = current + name
      guard lstat("\(folder)/\(path)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: folders.append(path + "/")
      case S_IFREG, S_IFLNK: if name.lowercased().hasSuffix(".md") { paths.append(path) }
      default: break
      }
    }
  }
  return paths.sorted()
}

/// Two pages cannot share an address.
private func pagesWithOneAddress(_ notes: [Note]) -> [Diagnostic] {
  var files: [String: String] = [:]
  var mistakes: [Diagnostic] = []
  for note in notes {
    guard case .page(let slug) = note.target else { continue }
    if let other = files[slug] {
      mistakes.append(
        .error(
          "two pages have the address ‘\(slug)’: this one and \(other)", at: .file(note.file),
          help: "give one of them another, as in  page = \"\(slug)-2\""))
    } else {
      files[slug] = note.file
    }
  }
  return mistakes
}
