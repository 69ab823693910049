import Markup

/// Names and values under each other.
struct FactList {
  private(set) var markup = Markup()
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// Leaves out what is unknown.
  mutating func add(_ name: String, _ value: String?, _ comparison: String? = nil) {
    guard let value else { return }
    count += 1
    markup += "<div><dt>\(name)</dt><dd>\(value)"
    if let comparison { markup += " <small>\(comparison)</small>" }
    markup += "</dd></div>"
  }

  func list(classes: String = "facts") -> Markup {
    isEmpty ? Markup() : "<dl class=\"\(classes)\">\(markup)</dl>"
  }
}
