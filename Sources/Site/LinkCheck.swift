package import Diagnostics
import Foundation

/// Finds links of a finished site that lead nowhere.
package struct LinkCheck: Sendable {
  private let folder: String
  private let part: String?

  /// - Parameters:
  ///   - folder: that of the site.
  ///   - part: a folder of it whose pages alone are looked at; `nil` for all.
  package init(folder: String, below part: String? = nil) {
    (self.folder, self.part) = (folder, part)
  }

  /// One mistake for each link to a file or a fragment that is not there; pages in order.
  package func problems() -> [Diagnostic] {
    let pages = files().filter { $0.hasSuffix(".html") }
    let contents = Dictionary(
      uniqueKeysWithValues: pages.map { ($0, Attributes(of: read($0))) })
    var problems: [Diagnostic] = []
    for page in pages {
      for link in contents[page]?.links ?? [] {
        guard let sentence = problem(of: link, on: page, contents) else { continue }
        problems.append(
          .error(sentence, at: .file(page), help: "build the site again: openrun build"))
      }
    }
    return problems
  }

  private func problem(of link: String, on page: String, _ contents: [String: Attributes])
    -> String?
  {
    guard !isElsewhere(link) else { return nil }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var target = page
    if let path = parts.first?.prefix(while: { $0 != "?" }), !path.isEmpty {
      guard let resolved = resolve(path.removingPercentEncoding ?? String(path), from: page) else {
        return "the link ‘\(link)’ leads out of the site"
      }
      target = resolved
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder + "/" + target, isDirectory: &isFolder)
    else { return "the link ‘\(link)’ leads to \(target), which is not there" }
    guard !isFolder.boolValue else {
      return "the link ‘\(link)’ leads to a folder, which opens no page from disk"
    }
    if parts.count == 2, !parts[1].isEmpty, let ids = contents[target]?.ids,
      // Ids of footnotes hold encoded letters, those of headings plain ones.
      ![String(parts[1]), parts[1].removingPercentEncoding].contains(where: {
        $0.map(ids.contains) ?? false
      })
    {
      return "the link ‘\(link)’ leads to a place that \(target) does not have"
    }
    return nil
  }

  /// Whether a link names another host or a program, as `https:` and `mailto:` do.
  private func isElsewhere(_ link: String) -> Bool {
    guard let end = link.firstIndex(where: { ":/?#".contains($0) }) else { return false }
    return link[end] == ":"
  }

  private func resolve(_ path: String, from page: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private func files() -> [String] {
    let (below, prefix) = part.map { (folder + "/" + $0, $0 + "/") } ?? (folder, "")
    guard let names = FileManager.default.enumerator(atPath: below) else { return [] }
    return names.compactMap { ($0 as? String).map { prefix + $0 } }.sorted()
  }

  private func read(_ file: String) -> [UInt8] {
    FileManager.default.contents(atPath: folder + "/" + file).map(Array.init) ?? []
  }
}

/// The links a page holds and the places it has.
private struct Attributes {
  var links: [String] = []
  var ids: Set<String> = []

  init(of bytes: [UInt8]) {
    links = values(of: " href=\"", in: bytes) + values(of: " src=\"", in: bytes)
    ids = Set(values(of: " id=\"", in: bytes))
  }

  private func values(of name: StaticString, in bytes: [UInt8]) -> [String] {
    let pattern = Array(name.description.utf8)
    var found: [String] = []
    var index = 0
    while index + pattern.count <= bytes.count {
      guard bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern)
      else {
        index += 1
        continue
      }
      let start = index + pattern.count
      let end = bytes[start...].firstIndex(of: 0x22) ?? bytes.endIndex
      found.append(
        String(decoding: bytes[start..<end], as: UTF8.self)
          .replacingOccurrences(of: "&amp;", with: "&"))
      index = end
    }
    return found
  }
}
