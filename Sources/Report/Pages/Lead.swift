import Markup

/// What opens a page: when and where, the heading of the page, a sentence or two, its numbers.
struct Lead {
  var kicker: String
  var heading: String
  var sentences: [String] = []
  var content = Markup()

  func append(to page: inout Markup) {
    page += "<section class=\"lead\" aria-labelledby=\"h\"><p class=\"kick\">\(kicker)</p>"
    page += "<h1 id=\"h\">\(heading)</h1>"
    if !sentences.isEmpty {
      page += "<p class=\"say\">\(sentences.joined(separator: " "))</p>"
    }
    page += content
    page += "</section>\n"
  }
}
