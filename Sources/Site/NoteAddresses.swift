import Diagnostics
import Markup
import Notes

/// Where links in notes lead: to other notes by their files, and to the site's main pages.
struct NoteAddresses: Sendable {
  /// Pages that a note may name as they are.
  private static let mainPages: Set<String> = [
    "index.html", "runs/index.html", "weeks/index.html", "form.html", "plan.html", "about.html",
  ]

  /// The name of the notes' folder, as in the files of notes.
  let folder: String
  private let pages: [String: String]

  init(notes: [Note], folder: String) {
    self.folder = folder
    var pages: [String: String] = [:]
    for note in notes {
      if case .page(let slug) = note.target { pages[note.file] = Self.path(ofPage: slug) }
    }
    self.pages = pages
  }

  /// Where a note that is a page of its own lies in the site.
  static func path(ofPage slug: String) -> String { "notes/\(slug).html" }

  /// A note's relative address as the page it stands on needs it; `nil` when it leads nowhere.
  func address(_ address: String, in note: Note, on page: String) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first.map(String.init) else { return nil }
    let fragment = parts.count == 2 ? "#" + parts[1] : ""
    guard let target = target(of: path, in: note) else { return nil }
    return relativePath(to: target, from: page) + fragment
  }

  /// One mistake for each relative link that leads nowhere.
  func problems(in note: Note) -> [Diagnostic] {
    note.links.compactMap { link in
      let address = link.destination
      guard !link.isExternal, !address.hasPrefix("#"), !address.isEmpty else { return nil }
      let path = String(address.prefix { $0 != "#" })
      if link.isPicture {
        return .warning(
          "pictures in notes are not part of the site yet", at: note.place(of: link),
          help: "until they are, the page shows the picture's description as a link")
      }
      guard target(of: path, in: note) == nil else { return nil }
      return .error(
        "the link leads to ‘\(path)’, which is neither a note nor a page of the site",
        at: note.place(of: link),
        help: "link to a note by its file, as in [settings](settings.md), or to a page: "
          + Self.mainPages.sorted().joined(separator: ", "))
    }
  }

  private func target(of path: String, in note: Note) -> String? {
    if Self.mainPages.contains(path) { return path }
    var parts = note.file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return pages[parts.joined(separator: "/")]
  }
}
