/// How a page names the other files of its site.
package enum Linking: Hashable, Sendable {
  /// From where the page lies, so that the site opens from disk and wherever it is put.
  case relative
  /// From where the site lies on the web, an address that ends in a slash: for a page that is shown
  /// at other addresses than its own.
  case absolute(String)
  /// Not at all: for such a page where nobody knows where the site lies.
  case unlinked
  /// Not at all, and with all that it shows inside of it: for a file that is sent.
  case contained
}
