package import Diagnostics

/// A Markdown file of the runner's, read but not yet rendered.
package struct Note: Hashable, Sendable, Encodable {
  /// The file's name to show, with its folders.
  package var file: String
  package var target: NoteTarget

  /// From the settings in front, else the text of the first heading.
  package var title: String?

  /// One sentence for search engines and lists, from the settings in front.
  package var description: String?
  package var date: NoteDay?

  /// Whether the site's navigation names the page.
  package var isInNavigation: Bool
  package var isDraft: Bool

  /// Smaller numbers come first; `nil` comes after all numbers.
  package var order: Int?

  /// The first paragraph as plain text, cut at a word where it is long.
  package var summary: String?

  /// Every link and picture, in the text's order.
  package var links: [NoteLink]

  /// Every heading, in the text's order, with the id it gets when rendered.
  package var headings: [NoteHeading]

  /// The Markdown below the settings in front.
  package var markdown: String

  /// The number of ``markdown``'s first line in the file.
  package var firstLine: Int

  /// Whether ``title`` is the text's own first heading, so that a page need not say it twice.
  package var beginsWithTitle: Bool
}

/// A link or a picture in a note.
package struct NoteLink: Hashable, Sendable, Encodable {
  /// The address as written.
  package var destination: String

  /// The line in the file, from 1.
  package var line: Int
  package var isPicture: Bool

  /// Whether the address leads to another host, or to a program such as mail.
  package var isExternal: Bool { hasScheme(destination) || destination.hasPrefix("//") }
}

/// A heading in a note.
package struct NoteHeading: Hashable, Sendable, Encodable {
  /// Unique in the note, without the prefix a page adds.
  package var id: String

  /// As written: 1 to 6.
  package var level: Int
  package var text: String
}

extension Note {
  /// Where a link stands, for messages.
  package func place(of link: NoteLink) -> Place {
    place(ofLine: link.line, marking: link.destination)
  }

  func place(ofLine line: Int, marking text: String = "") -> Place {
    notePlace(line: line, marking: text, markdown: markdown, firstLine: firstLine, file: file)
  }
}

/// A line of a note, with a part of it marked if the line holds it.
func notePlace(
  line: Int, marking text: String, markdown: String, firstLine: Int, file: String
) -> Place {
  let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let index = line - firstLine
  let source = lines.indices.contains(index) ? String(lines[index]) : ""
  let range = text.isEmpty ? nil : source.firstRange(of: text)
  let column = range.map { source.distance(from: source.startIndex, to: $0.lowerBound) + 1 }
  return .line(
    line, column: column ?? 1, length: column == nil ? source.count : text.count, source: source,
    of: file)
}

/// Whether an address names how to reach it: `https:`, `mailto:`.
func hasScheme(_ address: String) -> Bool { scheme(of: address) != nil }

/// The lower-case scheme of an address; `nil` for relative ones.
func scheme(of address: String) -> String? {
  guard let colon = address.firstIndex(of: ":") else { return nil }
  let scheme = address[..<colon]
  guard let first = scheme.first, first.isASCII, first.isLetter,
    scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
  else { return nil }
  return scheme.lowercased()
}
