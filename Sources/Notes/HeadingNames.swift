/// Gives headings ids that are unique in their note.
struct HeadingNames {
  private var counts: [String: Int] = [:]

  /// An id for a heading: its letters and digits in lower case, hyphens between them.
  mutating func id(for text: String) -> String {
    let name = slug(of: text, orElse: "section")
    let count = counts[name, default: 0] + 1
    counts[name] = count
    guard count > 1 else { return name }
    return id(for: "\(name)-\(count)")
  }
}

/// A text as part of an address: lower-case letters and digits, with hyphens for all else.
///
/// Letters of any script stay; what an address cannot show plainly is the browser's to encode.
func slug(of text: String, orElse fallback: String) -> String {
  var slug = ""
  for character in text.lowercased() {
    if character.isLetter || character.isNumber {
      slug.append(character)
    } else if !slug.isEmpty, slug.last != "-" {
      slug.append("-")
    }
  }
  while slug.last == "-" { slug.removeLast() }
  return slug.isEmpty ? fallback : slug
}

extension MarkdownTree {
  /// Every heading in the order of the text, with an id of its own.
  var headings: [NoteHeading] {
    var names = HeadingNames()
    return nodes().filter { $0.kind == .heading }.map { node in
      let text = oneLine(node.plainText)
      return NoteHeading(id: names.id(for: text), level: node.headingLevel, text: text)
    }
  }
}

func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
