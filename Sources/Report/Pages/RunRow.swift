import Facts
import Markup
import Plotting
import Routes
import Training
import Wording

/// A row of a list of activities: route, name and day, distance, pace, heart rate, load, zones.
struct RunList {
  let report: Report
  /// The page the list is on.
  let path: String

  private var language: Wording { report.language }

  func table(_ entries: [ActivityEntry], label: String) -> Markup {
    var page: Markup =
      "<div class=\"tw\" role=\"region\" tabindex=\"0\" aria-label=\"Table: \(label)\">"
    page += "<table class=\"runs\"><thead><tr><th scope=\"col\" class=\"opt\">Route</th>"
    page += "<th scope=\"col\">Name</th><th scope=\"col\" class=\"n\">\(Metric.distance.term)</th>"
    page += "<th scope=\"col\" class=\"n\">\(Metric.pace.term)</th>"
    page += "<th scope=\"col\" class=\"n opt\">HR</th>"
    page += "<th scope=\"col\" class=\"n opt\">\(Metric.trainingLoad.term)</th>"
    page += "<th scope=\"col\" class=\"opt\">\(Metric.zones.term)</th></tr></thead><tbody>"
    for entry in entries { append(entry, to: &page) }
    page += "</tbody></table></div>"
    return page
  }

  func append(_ entry: ActivityEntry, to page: inout Markup) {
    let activity = entry.activity
    page += "<tr><td class=\"opt\">"
    if entry.derived?.thumbnail.count ?? 0 > 1 { thumb(of: entry).append(to: &page) }
    let link = relativePath(to: entry.path, from: path)
    page += "</td><td><a href=\"\(link)\">\(language.title(of: activity))</a>"
    page += "<span class=\"w\">\(under(entry))</span></td>"
    appendNumbers(of: entry, to: &page)
    page += "<td class=\"opt zc\">"
    if let zones = entry.zoneSeconds { ZoneBar(zoneSeconds: zones).append(to: &page) }
    page += "</td></tr>\n"
  }

  /// How many elements a row has, about.
  static let elementsOfRow = 18
  static let elementsOfShortRow = 8

  /// Numbers alone.
  func shortTable(_ entries: [ActivityEntry], label: String) -> Markup {
    var page: Markup =
      "<div class=\"tw\" role=\"region\" tabindex=\"0\" aria-label=\"Table: \(label)\">"
    page += "<table class=\"runs short\"><thead><tr><th scope=\"col\">Day</th>"
    page += "<th scope=\"col\">Name</th><th scope=\"col\" class=\"n\">\(Metric.distance.term)</th>"
    page += "<th scope=\"col\" class=\"n\">\(Metric.pace.term)</th>"
    page += "<th scope=\"col\" class=\"n opt\">HR</th>"
    page += "<th scope=\"col\" class=\"n opt\">\(Metric.trainingLoad.term)</th></tr></thead><tbody>"
    for entry in entries {
      let link = relativePath(to: entry.path, from: path)
      page += "<tr><td class=\"nw\">\(language.weekdayAndDay(entry.day))</td>"
      page += "<td><a href=\"\(link)\">\(language.title(of: entry.activity))</a></td>"
      appendNumbers(of: entry, to: &page)
      page += "</tr>\n"
    }
    page += "</tbody></table></div>"
    return page
  }

  private func appendNumbers(of entry: ActivityEntry, to page: inout Markup) {
    let meters = entry.activity.distanceMeters
    page += "<td class=\"n num nw\">\(meters.map { language.distance($0) } ?? "")</td>"
    page += "<td class=\"n num nw\">\(speed(of: entry))</td>"
    page +=
      "<td class=\"n num opt\">\(entry.averageHeartRate.map { language.integer($0) } ?? "")</td>"
    page += "<td class=\"n num opt\">\(entry.load.map { language.integer($0) } ?? "")</td>"
  }

  /// The day, and what it was where it was no run.
  private func under(_ entry: ActivityEntry) -> String {
    let day = language.weekdayAndDay(entry.day)
    return entry.isRun ? day : day + " · " + language.sport(entry.activity.sport)
  }

  private func speed(of entry: ActivityEntry) -> String {
    guard let speed = entry.activity.averageSpeed,
      let measured = language.measuredSpeed(speed, in: entry.activity.sport)
    else {
      return entry.activity.distanceMeters == nil
        ? language.duration(entry.activity.movingSeconds) : ""
    }
    return entry.isRun ? measured.value : measured.text
  }

  private func thumb(of entry: ActivityEntry) -> RouteThumb {
    RouteThumb(points: planarPoints(entry.derived?.thumbnail ?? []).map { Point($0) })
  }
}
