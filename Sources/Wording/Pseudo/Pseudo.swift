/// The text between « and », a third longer, so that it can be told from what never passed the wording.
///
/// What is the same in most languages stays as it is: a text without a letter, or one whose only words
/// are signs of units and codes of zones. A text of one word or two becomes a longer word, as German
/// would have it; a longer text gets more of them.
func pseudo(_ text: String) -> String {
  let words = text.split { !$0.isLetter }
  guard words.contains(where: { !signs.contains(String($0)) }) else { return text }
  var more = ""
  for index in 0..<(text.count + 2) / 3 {
    if index % 8 == 0, index > 0 || text.count > 16 { more += " " }
    more += "~"
  }
  return "«" + text + more + "»"
}

/// What measures and zones are called in most languages.
private let signs: Set<String> = [
  "km", "m", "mi", "ft", "yd", "kg", "lb", "h", "min", "s", "ms", "bpm", "mph", "W", "kcal",
  "C", "F", "Z", "τ",
]

func pseudo(_ text: String?) -> String? { text.map { pseudo($0) } }

func pseudo(_ texts: [String]) -> [String] { texts.map { pseudo($0) } }

/// Several texts of one value, each by itself.
func pseudo<Words>(
  _ words: Words, _ first: WritableKeyPath<Words, String>,
  _ others: WritableKeyPath<Words, String>...
) -> Words {
  ([first] + others).reduce(into: words) { $0[keyPath: $1] = pseudo($0[keyPath: $1]) }
}

/// Commands are typed as they are.
func pseudo(_ steps: [[InstructionPart]]) -> [[InstructionPart]] {
  steps.map { parts in
    parts.map { part in
      switch part {
      case .words(let text): .words(pseudo(text))
      case .command: part
      }
    }
  }
}
