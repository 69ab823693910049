import Diagnostics
import Facts
import Foundation
import Notes
import Report

/// Where links in notes lead: to other notes by their files, and to the site's main pages.
struct NoteAddresses: Sendable {
  /// Pages that a note may name as they are.
  private static let mainPages = Set(PageEntry.fixedPaths)

  /// Notes that are pages of their own, by their files.
  private let pages: [String: Note]
  /// The main pages this site has; `nil` while nobody knows.
  private let existing: Set<String>?

  init(notes: [Note], existing: Set<String>? = nil) {
    self.existing = existing
    var pages: [String: Note] = [:]
    for note in notes { if case .page = note.target { pages[note.file] = note } }
    self.pages = pages
  }

  /// What the ids of a note begin with, so that they meet no others on a page; it depends on the
  /// note alone, so that one more note changes no other page.
  static func idPrefix(of note: Note) -> String {
    if case .page = note.target { return "n-" }
    return "n" + fingerprint([Array(note.file.utf8)]).prefix(6) + "-"
  }

  /// Where a note that is a page of its own lies in the site.
  static func path(ofPage slug: String) -> String { PagePath.note(slug) }

  /// Where a note's relative address leads, from the root of the site; `nil` when nowhere.
  func target(of address: String, in note: Note) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first.map(String.init) else { return nil }
    guard let target = page(at: path, from: note) else { return nil }
    if isMissing(target) { return PagePath.overview }
    guard parts.count == 2 else { return target }
    let prefix = other(path, from: note).map(Self.idPrefix) ?? ""
    return target + "#" + prefix + parts[1]
  }

  /// One warning for each link to a main page that this site has nothing to show on.
  func missingPages(in note: Note) -> [Diagnostic] {
    note.links.compactMap { link in
      let path = String(link.destination.prefix { $0 != "#" })
      guard !link.isExternal, let target = page(at: path, from: note), isMissing(target) else {
        return nil
      }
      return .warning(
        "the link leads to ‘\(path)’, which this site does not have yet",
        at: note.place(of: link), help: "until it does, the link leads to the overview")
    }
  }

  /// Whether a main page is one that this site has nothing to show on.
  func isMissing(_ target: String) -> Bool {
    guard let existing, Self.mainPages.contains(target) else { return false }
    return !existing.contains(target)
  }

  /// One mistake for each relative link that leads nowhere.
  func problems(in note: Note) -> [Diagnostic] {
    note.links.compactMap { link in
      let address = link.destination
      guard !link.isExternal, !address.isEmpty else { return nil }
      let path = String(address.prefix { $0 != "#" })
      if link.isPicture {
        return .warning(
          "pictures in notes are not part of the site yet", at: note.place(of: link),
          help: "until they are, the page shows the picture's description")
      }
      let other = path.isEmpty ? note : other(path, from: note)
      guard !path.isEmpty, page(at: path, from: note) == nil else {
        return other.flatMap { missingHeading(of: link, path: path, in: $0, from: note) }
      }
      return .error(
        "the link leads to ‘\(path)’, which is neither a note nor a page of the site",
        at: note.place(of: link),
        help: "link to a note by its file, as in [settings](settings.md), or to a page: "
          + Self.mainPages.sorted().joined(separator: ", "))
    }
  }

  /// What is to be said of a link to a heading of a note; `nil` when it has that heading.
  private func missingHeading(
    of link: NoteLink, path: String, in other: Note, from note: Note
  ) -> Diagnostic? {
    let written = String(link.destination.dropFirst(path.count + 1))
    let id = written.removingPercentEncoding ?? written
    // Footnotes may be linked to as well.
    guard !id.isEmpty, !id.hasPrefix("fn-"), !other.headings.contains(where: { $0.id == id })
    else { return nil }
    let names = other.headings.map(\.id)
    return .error(
      "the link leads to ‘#\(id)’, which is no heading of \(other.file)", at: note.place(of: link),
      help: names.isEmpty
        ? "it has no headings" : suggestion(for: id, in: names, noun: "headings there"))
  }

  /// The page a path leads to; `nil` when there is none.
  private func page(at path: String, from note: Note) -> String? {
    if Self.mainPages.contains(path) { return path }
    guard case .page(let slug)? = other(path, from: note)?.target else { return nil }
    return Self.path(ofPage: slug)
  }

  /// The note with a page of its own that a path leads to from another note.
  private func other(_ path: String, from note: Note) -> Note? {
    let path = path.removingPercentEncoding ?? path
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
