import Facts
import Hashing
import Markup
import Plotting
import Routes
import Training
import Wording

/// Lists of activities: route, name and day, distance, pace, heart rate, load, zones; a column that
/// no activity of the page fills is left out.
struct RunList {
  let wording: Wording
  /// The page the list is on; `nil` where it can lead nowhere.
  let path: String?
  /// The year that needs no saying; `nil` where the year of every day stands above the list.
  var year: Int?
  private let hasRoutes: Bool
  /// The longest run, which its ribbon fills the width for; `nil` without ribbons.
  private let longestMeters: Double?
  private let hasHeartRates: Bool
  private let hasLoads: Bool
  private let hasZones: Bool

  /// Over all activities that the page lists, so that its tables have the same columns.
  init(
    _ all: [Digested<ActivityLine>], wording: Wording, path: String?, year: Int? = nil
  ) {
    self.wording = wording
    self.path = path
    self.year = year
    longestMeters = all.compactMap { $0.value.ribbon?.meters }.max()
    hasRoutes = longestMeters == nil && all.contains { $0.value.thumbnail.isLine }
    hasHeartRates = all.contains { $0.value.averageHeartRate != nil }
    hasLoads = all.contains { $0.value.load != nil }
    hasZones = longestMeters == nil && all.contains { $0.value.zoneSeconds != nil }
  }

  private var columns: RunListColumns { wording.runList.columns }

  func table(_ entries: [ActivityLine], label: String) -> Markup {
    wording.tableFrame(label) { page in
      page += longestMeters == nil ? "<table class=\"runs\">" : "<table class=\"runs ribs\">"
      page += "<thead><tr>"
      if hasRoutes { page += "<th scope=\"col\" class=\"opt\">\(columns.route)</th>" }
      appendHeads(to: &page)
      if hasZones { page += "<th scope=\"col\" class=\"opt\">\(wording.term(.zones))</th>" }
      if longestMeters != nil { page += "<th scope=\"col\">\(columns.ribbon)</th>" }
      page += "</tr></thead><tbody>"
      for entry in entries { append(entry, to: &page) }
      page += "</tbody></table>"
    }
  }

  func append(_ entry: ActivityLine, to page: inout Markup) {
    page += "<tr>"
    if hasRoutes {
      page += "<td class=\"opt\">"
      if entry.thumbnail.isLine { thumb(of: entry).append(to: &page) }
      page += "</td>"
    }
    page += "<td>\(namedLink(wording.title(entry.title), to: entry.path, from: path))"
    page += "<span class=\"w\">\(under(entry))</span></td>"
    appendNumbers(of: entry, to: &page)
    if hasZones {
      page += "<td class=\"opt zc\">"
      if let zones = entry.zoneSeconds { ZoneBar(zoneSeconds: zones).append(to: &page) }
      page += "</td>"
    }
    if let longestMeters {
      page += "<td class=\"rc\">"
      if let ribbon = entry.ribbon {
        RibbonThumb(ribbon: RibbonBars(ribbon, fullMeters: longestMeters)).append(to: &page)
      }
      page += "</td>"
    }
    page += "</tr>\n"
  }

  /// How many elements a row has, about.
  static let elementsOfRow = 18
  static let elementsOfShortRow = 8

  /// Numbers alone.
  func shortTable(_ entries: [ActivityLine], label: String) -> Markup {
    wording.tableFrame(label) { page in
      page += "<table class=\"runs short\"><thead><tr><th scope=\"col\">\(columns.day)</th>"
      appendHeads(to: &page)
      page += "</tr></thead><tbody>"
      for entry in entries {
        page += "<tr><td class=\"nw\">\(wording.weekdayAndDay(entry.day, toldIn: year))</td>"
        page += "<td>\(namedLink(wording.title(entry.title), to: entry.path, from: path))</td>"
        appendNumbers(of: entry, to: &page)
        page += "</tr>\n"
      }
      page += "</tbody></table>"
    }
  }

  /// The heads that both tables have, from the name to the load.
  private func appendHeads(to page: inout Markup) {
    page += "<th scope=\"col\">\(columns.name)</th>"
    page += "<th scope=\"col\" class=\"n\">\(wording.term(.distance))</th>"
    page += "<th scope=\"col\" class=\"n\">\(wording.term(.pace))</th>"
    if hasHeartRates { page += "<th scope=\"col\" class=\"n opt\">\(columns.heartRate)</th>" }
    if hasLoads {
      page += "<th scope=\"col\" class=\"n opt\">\(wording.term(.trainingLoad))</th>"
    }
  }

  private func appendNumbers(of entry: ActivityLine, to page: inout Markup) {
    let meters = entry.distanceMeters.flatMap { $0 > 0 ? $0 : nil }
    page +=
      "<td class=\"n num nw\">\(meters.map { wording.distance($0, in: entry.sport) } ?? "")</td>"
    page += "<td class=\"n num nw\">\(speed(of: entry))</td>"
    if hasHeartRates {
      page +=
        "<td class=\"n num opt\">\(entry.averageHeartRate.map { wording.integer($0) } ?? "")</td>"
    }
    if hasLoads {
      page += "<td class=\"n num opt\">\(entry.load.map { wording.integer($0) } ?? "")</td>"
    }
  }

  /// The day, and what it was where it was no run and its name does not say so.
  private func under(_ entry: ActivityLine) -> String {
    let day = wording.weekdayAndDay(entry.day, toldIn: year)
    let sport = wording.sport(entry.sport)
    return entry.isRun || wording.title(entry.title) == sport ? day : day + " · " + sport
  }

  private func speed(of entry: ActivityLine) -> Markup {
    guard let speed = entry.averageSpeed,
      let measured = wording.measuredSpeed(speed, in: entry.sport)
    else {
      return entry.distanceMeters == nil && entry.movingSeconds > 0
        ? "\(wording.duration(entry.movingSeconds))" : Markup()
    }
    guard !entry.isRun else { return "\(measured.value)" }
    return "\(measured.value)<span class=\"u\">\(Wording.space + measured.unit)</span>"
  }

  private func thumb(of entry: ActivityLine) -> RouteThumb {
    RouteThumb(points: planarPoints(entry.thumbnail.points).map { Point($0) })
  }
}
