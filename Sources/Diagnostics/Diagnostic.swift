/// Something to tell the person who runs the program: what is wrong, where, and what to do.
///
/// The sentence is lower case and has no full stop. Mail addresses, which exports carry in their
/// file names, do not appear in ``description``, except in a line shown from the person's own
/// file; characters that could disturb a terminal never do.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  package var severity: Severity
  package var sentence: String
  package var place: Place?

  /// What to do; every error has one.
  package var help: String?

  package init(severity: Severity, _ sentence: String, at place: Place? = nil, help: String? = nil)
  {
    self.severity = severity
    self.sentence = sentence
    self.place = place
    self.help = help
  }

  /// A mistake that stops what was asked for.
  package static func error(_ sentence: String, at place: Place? = nil, help: String) -> Self {
    Self(severity: .error, sentence, at: place, help: help)
  }

  /// Something that could not be used, while the rest goes on.
  package static func warning(
    _ sentence: String, at place: Place? = nil, help: String? = nil
  ) -> Self {
    Self(severity: .warning, sentence, at: place, help: help)
  }

  /// Something good to know.
  package static func note(_ sentence: String, at place: Place? = nil, help: String? = nil) -> Self
  {
    Self(severity: .note, sentence, at: place, help: help)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The whole message, several lines without a last line break.
  package var description: String {
    var lines = ["\(severity.rawValue): \(shown(sentence))"]
    lines += place?.lines ?? []
    if let help { lines.append("help: \(shown(help))") }
    return lines.joined(separator: "\n")
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them stops the work.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The same, file by file and down each file; those without a place come first.
  package func inReadingOrder() -> [Diagnostic] {
    enumerated()
      .sorted { a, b in
        let (first, second) = (a.element.place, b.element.place)
        let (path, otherPath) = (first?.path ?? [], second?.path ?? [])
        if path != otherPath { return path.lexicographicallyPrecedes(otherPath) }
        return (first?.position ?? 0, a.offset) < (second?.position ?? 0, b.offset)
      }
      .map(\.element)
  }
}
