import Markup
import Wording

extension Wording {
  /// A table in a frame of its own that scrolls where the page is too narrow.
  ///
  /// - Parameters:
  ///   - name: tells the table from others for those who do not see it.
  ///   - append: appends the table.
  /// - Returns: both.
  func tableFrame(_ name: String, _ append: (inout Markup) -> Void) -> Markup {
    let label = frame.table(name)
    var markup: Markup =
      "<div class=\"tw\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">"
    append(&markup)
    markup += "</div>"
    return markup
  }
}
