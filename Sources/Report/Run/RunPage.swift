import Facts
import Markup
import Plotting
import Training
import Wording

/// The page of one activity.
struct RunPage {
  let story: RunStory

  private var report: Report { story.report }
  private var entry: ActivityEntry { story.entry }
  private var activity: Activity { story.activity }
  private var language: Wording { story.language }

  init(_ story: RunStory) { self.story = story }

  func page() -> Page {
    let title = language.title(of: activity)
    let short = title.count > 48 ? title.prefix(47) + "…" : title
    return Page(
      path: entry.path, kind: .activity,
      title: short + ", " + language.mediumDay(entry.day) + (hasTwin ? mark : ""),
      description: description(title: short), navigationKey: "runs",
      breadcrumbs: breadcrumbs, body: body(title: title),
      printTitle: title + ", " + language.longDay(entry.day))
  }

  /// `, 07:30`; nothing where only the day is known.
  private var clock: String {
    activity.hasTimeOfDay ? ", " + language.clock(secondOfDay: activity.start.secondOfDay) : ""
  }

  /// What tells it from another of the same name and day.
  private var mark: String { activity.hasTimeOfDay || amount.isEmpty ? clock : ", " + amount }

  private var breadcrumbs: [PageLink] {
    var links = [PageLink(title: "Runs", path: report.lists.path(of: entry.day))]
    let week = entry.day.isoWeek
    if report.hasPage(week) {
      links.append(PageLink(title: language.week(week), path: PagePath.week(week)))
    }
    return links
  }

  /// Whether another activity of the day has the same name.
  private var hasTwin: Bool {
    func isTwin(_ index: Int) -> Bool {
      report.entries.indices.contains(index) && report.entries[index].day == entry.day
        && language.title(of: report.entries[index].activity) == language.title(of: activity)
    }
    return (-4...4).contains { $0 != 0 && isTwin(story.index + $0) }
  }

  private func description(title: String) -> String {
    "\(title), \(language.longDay(entry.day))\(clock)" + (amount.isEmpty ? "" : ": " + amount) + "."
  }

  /// `10.2 km in 52:10`.
  private var amount: String {
    [activity.distanceMeters.map { language.distance($0) }, duration].compactMap { $0 }
      .joined(separator: " in ")
  }

  /// `nil` where a log kept by hand does not tell it.
  private var duration: String? {
    activity.movingSeconds > 0 || activity.byHand == nil
      ? language.duration(activity.movingSeconds) : nil
  }

  private func body(title: String) -> Markup {
    var body: Markup = "<div class=\"act\">\n"
    lead(title: title).append(to: &body)
    var route = story.routeBlock()
    route?.add(story.facts())
    body.append([route, story.effortBlock(hasMap: route != nil)], in: .halves)
    body.append(story.streamsBlock())
    body.append(story.lengthsBlock())
    body.append(story.setsBlock())
    body.append([story.splitsBlock(), compareAndNotes], in: .halves)
    body.append(story.bestEffortsBlock())
    body += pager
    body += "</div>\n"
    return body
  }

  private var compareAndNotes: Block? {
    let notes = report.noteMarkup(on: .activity(activity.id)) + ownNote
    guard !notes.isEmpty else { return story.compareBlock() }
    if var block = story.compareBlock() {
      block.add("<h3 class=\"kick h3sp\">Notes</h3><div class=\"prose\">\(notes)</div>")
      return block
    }
    var block = Block("notes", kicker: "Notes", heading: noteHeading)
    block.add("<div class=\"prose\">\(notes)</div>")
    return block
  }

  private var noteHeading: String {
    report.notes(on: .activity(activity.id)).first?.title ?? "The runner on this run"
  }

  /// The text entered on the watch or its app.
  private var ownNote: Markup {
    guard let notes = activity.notes, notes.contains(where: { !$0.isWhitespace }) else {
      return Markup()
    }
    return "<p class=\"say\">\(notes)</p>"
  }

  private func lead(title: String) -> Lead {
    var lead = Lead(kicker: kicker, heading: title)
    lead.sentences = RunVerdict(story).sentences
    if activity.sport.isIndoor, activity.distanceMeters != nil, entry.isRun {
      lead.sentences.append("Distance by foot pod or wrist, not by satellite.")
    }
    if activity.byHand != nil, !activity.hasRecording {
      lead.sentences.append("Entered by hand: there is no recording.")
    } else if entry.isRun, entry.averageHeartRate == nil {
      lead.sentences.append("No heart rate was recorded.")
    }
    lead.content = stats
    return lead
  }

  private var kicker: String {
    var parts = [language.longDay(entry.day) + clock]
    if !entry.isRun { parts.append(language.sport(activity.sport)) }
    if let place = activity.place, place.contains(where: { !$0.isWhitespace }) {
      parts.append(place)
    }
    if let degrees = activity.averageTemperatureCelsius {
      parts.append(language.quantity(degrees, "°C"))
    }
    return parts.joined(separator: " · ")
  }

  private var stats: Markup {
    var stats = StatList()
    stats.add(.distance, activity.distanceMeters.map { language.measuredDistance($0) })
    stats.add(.movingTime, duration.map { .init($0) })
    let speed = activity.averageSpeed.flatMap { language.measuredSpeed($0, in: activity.sport) }
    stats.add(activity.sport.family == .running ? .pace : .speed, speed)
    stats.add(
      .averageHeartRate, entry.averageHeartRate.map { .init(language.integer($0), "bpm") })
    stats.add(.ascent, entry.ascentMeters.map { .init(language.integer($0), "m") })
    stats.add(
      .trainingLoad, entry.load.map { .init(language.integer($0)) },
      comparison: loadComparison)
    stats.add(
      .perceivedExertion,
      activity.perceivedExertion.map { .init(language.decimal($0, places: 0), "of 10") })
    if story.cadenceIsBig, let cadence = activity.averageCadence, cadence > 0 {
      stats.add(.cadence, story.cadenceText(cadence))
    }
    return stats.list(classes: "stats six")
  }

  /// Where the load comes from.
  private var loadComparison: String? {
    switch entry.loadSource {
    case .garmin: "from Garmin"
    case .none: nil
    case .trimp: "from heart rate"
    case .manual: "as entered"
    case .exertion: "from perceived exertion"
    case .distance: "from distance"
    }
  }

  private var pager: Markup {
    func link(_ index: Int, _ before: String, _ after: String) -> Markup {
      let other = report.entries[index]
      let path = relativePath(to: other.path, from: entry.path)
      let title = language.title(of: other.activity)
      return
        "<a href=\"\(path)\">\(before)\(title), \(language.shortDay(other.day))\(after)</a>"
    }
    var links = Markup()
    if story.index > 0 {
      links += link(story.index - 1, "← ", "")
    } else {
      links += "<span></span>"
    }
    if story.index + 1 < report.entries.count { links += link(story.index + 1, "", " →") }
    return "<nav class=\"sec pager\" aria-label=\"Earlier and later\">\(links)</nav>\n"
  }
}
