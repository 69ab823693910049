/// A few words in one line or two, in the largest size that they fit in.
struct Headline {
  let lines: [String]
  let style: TextStyle

  /// How a headline may be set: the largest size first, each with how many lines it may have.
  typealias Step = (size: Double, lines: Int)

  /// The first text that the font has and that fits, else the last one, cut.
  init(_ texts: [String], _ steps: [Step], width: Double, _ typeface: Typeface) {
    let texts = texts.map(Self.words).filter { !$0.isEmpty && typeface.canSet($0.joined()) }
    for words in texts {
      for step in steps {
        let style = Self.style(step.size)
        if let lines = Self.broken(words, style, into: step.lines, width: width, typeface) {
          (self.lines, self.style) = (lines, style)
          return
        }
      }
    }
    style = Self.style(steps.last?.size ?? 44)
    let last = texts.last?.joined(separator: " ") ?? ""
    lines = last.isEmpty ? [] : [typeface.shortened(last, style, width: width)]
  }

  private static func style(_ size: Double) -> TextStyle {
    TextStyle(size: size, weight: 680, tracking: -0.024)
  }

  /// What stands between blanks at which a line may end: a number stays with its unit.
  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.map(String.init)
  }

  /// The words in at most so many lines; nil if they do not fit.
  ///
  /// Of two lines, the longer one is as
  /// short as can be; if it makes little difference, the first is.
  private static func broken(
    _ words: [String], _ style: TextStyle, into count: Int, width limit: Double,
    _ typeface: Typeface
  ) -> [String]? {
    func width(_ part: ArraySlice<String>) -> Double {
      typeface.width(of: part.joined(separator: " "), style)
    }
    if width(words[...]) <= limit { return [words.joined(separator: " ")] }
    guard count > 1 else { return nil }
    let breaks = words.indices.dropFirst()
      .map { (at: $0, width: max(width(words[..<$0]), width(words[$0...]))) }
      .filter { $0.width <= limit }
    guard let shortest = breaks.map(\.width).min(),
      let best = breaks.last(where: { $0.width <= shortest + style.size })
    else { return nil }
    return [words[..<best.at], words[best.at...]].map { $0.joined(separator: " ") }
  }
}
