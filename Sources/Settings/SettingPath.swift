/// Where a value is in a document: keys, and places in lists.
struct SettingPath: Hashable {
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  var steps: [Step] = []

  func key(_ name: String) -> Self { Self(steps: steps + [.key(name)]) }
  func index(_ number: Int) -> Self { Self(steps: steps + [.index(number)]) }

  /// The keys alone, joined as TOML joins them.
  var dotted: String {
    steps.compactMap { if case .key(let name) = $0 { name } else { nil } }.joined(separator: ".")
  }

  /// How people find the table in the file: `[site]`, `[[race]]`; empty for the document itself.
  var tableLabel: String {
    guard let last = steps.last else { return "" }
    if case .index = last { return "[[\(dotted)]]" }
    return "[\(dotted)]"
  }
}
