/// The link from one file of the site to another, both given from the site's root.
///
/// `relativePath(to: "weeks/2026-w47.html", from: "runs/a.html")` is `../weeks/2026-w47.html`.
/// A fragment or query on `target` is kept. Never begins with `./` or `/`; a page's link to
/// itself is its own file name.
package func relativePath(to target: String, from page: String) -> String {
  let (to, from) = (target.utf8, page.utf8)
  let slash = UInt8(ascii: "/")
  var (common, rest) = (to.startIndex, from.startIndex)
  var (index, other) = (common, rest)
  while index < to.endIndex, other < from.endIndex, to[index] == from[other] {
    let isSlash = to[index] == slash
    to.formIndex(after: &index)
    from.formIndex(after: &other)
    if isSlash { (common, rest) = (index, other) }
  }
  let climbs = from[rest...].count { $0 == slash }
  return String(repeating: "../", count: climbs) + target[common...]
}
