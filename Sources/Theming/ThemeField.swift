/// What a theme can do with a name.
package enum ThemeFieldKind: Sendable, Hashable {
  /// Text, escaped when written.
  case text
  /// HTML that is written as it is, with three braces.
  case markup
  /// A claim to ask with a section.
  case flag
  /// Something to repeat a section for, with names of its own.
  case list([ThemeField])

  /// The word for it: what `openrun theme schema` prints.
  package var word: String {
    switch self {
    case .text: "text"
    case .markup: "markup"
    case .flag: "flag"
    case .list: "list"
    }
  }
}

/// One name that templates may use.
package struct ThemeField: Sendable, Hashable {
  package var name: String
  package var kind: ThemeFieldKind
  package var example: String
  /// The contract that brought it.
  package var since: Int

  init(_ name: String, _ kind: ThemeFieldKind, example: String, since: Int = 1) {
    self.name = name
    self.kind = kind
    self.example = example
    self.since = since
  }
}
