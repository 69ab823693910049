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

  /// A page for each note that stands by itself.
  func notePlans(_ context: PlanContext) -> [PagePlan] {
    notes.compactMap { note in
      guard case .page(let path) = note.target else { return nil }
      var dependencies = Dependencies("note", capacity: note.body.bytes.count + 256)
      dependencies.add(notes: [note])
      if let day = note.day { dependencies.add(day) }
      return context.plan(path: path, kind: .note, dependencies: dependencies.bytes) { [self] in
        let title = note.title ?? "Note"
        let lead = Lead(kicker: note.day.map { language.longDay($0) } ?? "Note", heading: title)
        var body = Markup()
        lead.append(to: &body)
        body += "<div class=\"prose\">\(note.body)</div>\n"
        return Page(
          path: path, kind: .note, title: title, description: "\(title): a note of the runner.",
          navigationKey: note.isInNavigation ? path : nil, body: body)
      }
    }
  }
}
