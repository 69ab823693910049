/// The link from one file of the site to another, both given from the site's root.
///
/// `relativePath(to: "weeks/2026-w47.html", from: "runs/a.html")` is `../weeks/2026-w47.html`.
/// A fragment or query on `target` is kept. Never begins with `./` or `/`; a page's link to
/// itself is its own file name.
package func relativePath(to target: String, from page: String) -> String {
  let (to, from) = (Array(target.utf8), Array(page.utf8))
  let slash = UInt8(ascii: "/")
  var common = 0
  var index = 0
  while index < to.count, index < from.count, to[index] == from[index] {
    index += 1
    if to[index - 1] == slash { common = index }
  }
  let climbs = from[common...].count { $0 == slash }
  return String(repeating: "../", count: climbs) + String(decoding: to[common...], as: UTF8.self)
}
