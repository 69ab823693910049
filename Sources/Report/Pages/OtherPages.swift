import Facts
import Markup
import Training
import Wording

extension Report {
  /// The page for links that lead nowhere: it names those that do.
  func notFoundPlan(_ context: PlanContext) -> PagePlan {
    var dependencies = Dependencies("404")
    for entry in navigation { dependencies.add(entry.path) }
    return context.plan(path: PagePath.notFound, kind: .notFound, dependencies: dependencies.bytes)
    {
      [self] in
      var lead = Lead(kicker: "404", heading: "There is no such page")
      lead.sentences = ["The link may be old, or the page was renamed. These exist:"]
      var list: Markup = "<ul class=\"todo\">"
      for entry in navigation { list += "<li><a href=\"\(entry.path)\">\(entry.title)</a></li>" }
      list += "</ul>"
      lead.content = list
      var body = Markup()
      lead.append(to: &body)
      return Page(
        path: PagePath.notFound, kind: .notFound, title: "Not found",
        description: "This page does not exist; the main pages of the site are listed here.",
        body: body)
    }
  }
}
