import Diagnostics

extension TableReader {
  /// Notes a number that is too small or too large.
  func reportRange(_ path: SettingPath, from least: String?, to most: String?) {
    let found = document.source(ofValue: path) ?? "out of range"
    let wanted =
      switch (least, most) {
      case (let least?, let most?): "between \(least) and \(most)"
      case (let least?, nil): "at least \(least)"
      default: "a finite number"
      }
    let isInList = path.steps.last != .key(path.lastKey)
    document.note(
      .error(
        "\(isInList ? "a value of " : "")‘\(path.lastKey)’ is \(found), but should be \(wanted)",
        at: document.place(ofValue: path), help: "write a number that is \(wanted)"))
  }

  /// The nearest word, or all of them.
  func suggestion(for word: String, in words: [String]) -> String {
    let list = words.map(quoted).joined(separator: ", ")
    guard let name = nearest(to: word, in: words) else { return "write one of \(list)" }
    return "did you mean \(quoted(name))? known: \(list)"
  }
}

/// Text between the quotes that TOML uses.
func quoted(_ text: String) -> String { "\"\(text)\"" }

/// A number of ours as a file would have it, without a needless fraction.
func plain(_ number: Double) -> String {
  if let whole = Int(exactly: number) { return String(whole) }
  return "\(number)"
}
