import Facts
import Hashing
import Markup
import Training
import Wording

/// An Atom feed (RFC 4287) of weeks and runs.
struct Feed {
  static let path = "feed.xml"

  let facts: FeedFacts
  let wording: Wording

  private var words: any ShareWords { wording.share }

  var bytes: [UInt8] {
    var feed: Markup = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    feed +=
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(wording.language.rawValue)\">\n"
    feed += "<id>\(facts.tag):site</id>\n<title>\(facts.siteTitle.plainLine)</title>\n"
    feed += "<updated>\(latest)</updated>\n"
    feed += "<author><name>\((facts.author ?? facts.siteTitle).plainLine)</name></author>\n"
    feed +=
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(facts.baseURL + Self.path)\"/>\n"
    feed += "<link rel=\"alternate\" type=\"text/html\" href=\"\(facts.baseURL)\"/>\n"
    for week in facts.weeks { append(week, to: &feed) }
    for run in facts.runs { append(run.value, to: &feed) }
    feed += "</feed>\n"
    return feed.bytes
  }

  private var latest: String {
    (facts.weeks.map(\.moment) + facts.runs.map(\.value.start)).max()?.iso ?? ""
  }

  /// What an entry begins with; equal things have equal ids wherever the site is moved to.
  private func head(
    _ id: String, _ title: String, _ moment: Moment, path: String, category: String
  ) -> Markup {
    var head: Markup = "<entry>\n<id>\(facts.tag):\(id)</id>\n<title>\(title.plainLine)</title>\n"
    head += "<updated>\(moment.iso)</updated>\n<published>\(moment.iso)</published>\n"
    head += "<category term=\"\(category)\"/>\n"
    head += "<link rel=\"alternate\" type=\"text/html\" href=\"\(facts.baseURL + path)\"/>\n"
    return head
  }

  private func append(_ week: FeedFacts.Week, to feed: inout Markup) {
    let facts = week.facts
    let iso = facts.week.iso.lowercased()
    feed += head(
      "week/\(iso)", words.headline(facts), week.moment, path: SharePath(.week(facts.week)).page,
      category: "week")
    feed += "<link rel=\"enclosure\" type=\"image/png\" "
    feed += "href=\"\(self.facts.baseURL + SharePath(.week(facts.week)).card)\"/>\n"
    let sentences = words.sentences(facts).joined(separator: " ").plainLine
    feed += "<summary>\(sentences)</summary>\n"
    feed +=
      "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>\(sentences)</p>\n"
    feed += "<table>\n"
    for run in facts.runs.map(\.value) {
      feed += "<tr><td>\(wording.shortWeekday(run.day.weekday))</td>"
      feed += "<td>\(wording.title(run.title).plainLine)</td>"
      feed += "<td>\(run.distanceMeters.map { wording.distance($0) } ?? "")</td>"
      feed += "<td>\(wording.duration(run.movingSeconds))</td></tr>\n"
    }
    feed += "</table></div></content>\n</entry>\n"
  }

  private func append(_ run: ActivityLine, to feed: inout Markup) {
    let brief = wording.weekBlocks.brief(run)
    feed += head(
      "run/\(run.path.dropFirst(5).dropLast(5))", "\(wording.title(run.title)): \(brief)",
      run.start, path: run.path, category: "run")
    var text = "\(wording.longDay(run.day)): \(brief)"
    if let load = run.load {
      text += ", \(wording.term(.trainingLoad).lowercased()) \(wording.integer(load))"
    }
    feed += "<summary>\(text.plainLine).</summary>\n</entry>\n"
  }
}

/// The addresses of all pages, for search engines.
struct SiteMap {
  static let path = "sitemap.xml"

  let baseURL: String
  let paths: [String]

  var bytes: [UInt8] {
    var map: Markup = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    map += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for path in paths {
      // A folder is named without the page that it opens with.
      let address = path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
      map += "<url><loc>\(baseURL + address)</loc></url>\n"
    }
    map += "</urlset>\n"
    return map.bytes
  }
}
