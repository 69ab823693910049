/// What no page may say, whatever its numbers.
enum Grammar {
  /// Whether a count and its noun disagree, or nothing is counted as something.
  static func isBroken(_ text: String) -> Bool {
    let text = text.replacing("\u{A0}", with: " ")
    return text.contains(Self.oneOfMany) || text.contains(Self.manyOfOne)
      || text.contains(/\bNo of\b/) || text.contains(/\bno of\b/)
      || text.contains(/(^|[^0-9.,:])0 (s|min|seconds|minutes)\b/)
      || text.contains(/\b(NaN|nan|inf|nil|Optional)\b/) || text.contains(/−0(\.0+)?\b(?![.\d])/)
  }

  /// `1 weeks`, `one runs`.
  nonisolated(unsafe) private static let oneOfMany =
    /(^|[^0-9.,:\-])(1|[Oo]ne) (runs|rides|swims|walks|weeks|days|months|minutes|hours|seconds|races|files|pieces|nights|activities|planned runs|distances|bests|laps|sets|numbers|sessions)\b/

  /// `2 run`, `three week`.
  nonisolated(unsafe) private static let manyOfOne =
    /(^|[^0-9.,:\-])([2-9]|[1-9][0-9]+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (run|ride|swim|walk|week|day|month|minute|hour|second|file|piece|night|activity|planned run|distance|best)(?=$|[ ,.;:])/
}
