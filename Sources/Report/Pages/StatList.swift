import Markup
import Plotting
import Wording

/// The big numbers under a page's heading.
struct StatList {
  private(set) var markup = Markup()
  private(set) var count = 0

  /// A number with its name; unknown, it is left out.
  ///
  /// The bar shows the value and a mark for what it is compared with, both as shares of its length;
  /// the comparison says the same in words.
  mutating func add(
    _ name: String, _ value: Wording.Measured?, bar: (value: Double, mark: Double)? = nil,
    comparison: String? = nil
  ) {
    guard let value else { return }
    count += 1
    markup += "<div><dt>\(name)</dt><dd class=\"v\">\(value.value)"
    if !value.unit.isEmpty { markup += " <small>\(value.unit)</small>" }
    markup += "</dd>"
    if let bar {
      markup += "<dd>"
      BulletBar(value: bar.value, of: 1, plan: bar.mark).append(to: &markup)
      markup += "</dd>"
    }
    if let comparison { markup += "<dd class=\"c\">\(comparison)</dd>" }
    markup += "</div>"
  }

  func list(classes: String = "stats") -> Markup {
    count == 0 ? Markup() : "<dl class=\"\(classes)\">\(markup)</dl>"
  }
}
