import Markup

/// A link to a page of the site; its words alone where nothing leads anywhere.
///
/// - Parameters:
///   - text: what it says.
///   - target: where it leads, from the site's root.
///   - path: the page it is on; `nil` in a file that is sent.
/// - Returns: markup.
func namedLink(_ text: String, to target: String, from path: String?) -> Markup {
  guard let path else { return "<b>\(text)</b>" }
  return "<a href=\"\(relativePath(to: target, from: path))\">\(text)</a>"
}
