import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let activity = PageKind(rawValue: "activity")
}

extension PageEntry {
  /// One page for each activity.
  static let run = PageEntry(
    .activity,
    forEachActivity: { season, context, index in
      let id = season.entries[index].id
      let facts = RunFacts(
        of: index, in: season, notes: season.notes(on: .activity(id)),
        digest: context.drawings.digest(id))
      return try context.plan(facts.path, .activity, facts) { [drawings = context.drawings] in
        RunPage(facts: $0, drawing: try drawings.read($0.drawing.activityID), wording: $1).page()
      }
    })
}

/// The page of one activity, made of its facts and of what is drawn of its samples.
struct RunPage {
  let facts: RunFacts
  let drawing: RunDrawing
  let wording: Wording
  private let story: RunStory

  init(facts: RunFacts, drawing: RunDrawing, wording: Wording) {
    self.facts = facts
    self.drawing = drawing
    self.wording = wording
    story = RunStory(facts, drawing, in: wording.units)
  }

  private var words: any RunWords { wording.run }
  private var activity: Activity { facts.activity }

  func page() -> Page {
    Page(
      path: facts.path, kind: .activity, title: words.windowTitle(facts),
      description: words.summary(facts), navigationPath: PagePath.runs, breadcrumbs: breadcrumbs,
      body: body, printTitle: words.printTitle(facts),
      picture: facts.shareSubject.map {
        PagePicture(path: SharePath($0).card, alternative: words.printTitle(facts))
      })
  }

  private var breadcrumbs: [PageLink] {
    let frame = wording.frame
    return [PageLink(title: facts.isMixed ? frame.activities : frame.runs, path: facts.list)]
      + [facts.week].compactMap { $0 }.map {
        PageLink(title: words.week($0), path: PagePath.week($0))
      }
  }

  private var body: Markup {
    var body: Markup = "<div class=\"act\">\n"
    lead.append(to: &body)
    RibbonBlock(facts: facts, wording: wording).block?.append(to: &body)
    body.append(routeAndEffort, in: .halves)
    body.append(StreamsBlock(facts: facts, drawing: drawing, story: story, wording: wording).block)
    body.append(LengthsBlock(drawing: drawing, wording: wording).block)
    body.append(SetsBlock(drawing: drawing, wording: wording).block)
    let columns = splitsAndEfforts
    body.append(columns.left, beside: columns.right)
    body.append(CorrectionsBlock(facts: facts, drawing: drawing, wording: wording).block)
    body.append(
      facts.shareSubject.map {
        ShareLinks(subject: $0, wording: wording, path: facts.path).block
      })
    body += pager
    body += "</div>\n"
    return body
  }

  /// What else is known stands in the shorter column: beside the map, and below it where the parts
  /// of a workout stand there.
  private var routeAndEffort: [Block?] {
    let list = RunFactList(facts: facts, story: story, wording: wording).markup
    let effort = EffortBlock(facts: facts, drawing: drawing, wording: wording)
    var route = RouteBlock(facts: facts, drawing: drawing, wording: wording).block
    guard route != nil, effort.hasParts else { return [route, effort.block(list: list)] }
    route?.add(list)
    return [route, effort.block(list: Markup())]
  }

  /// The best efforts stand below the splits of a short run, and beside those of a long one.
  private var splitsAndEfforts: (left: [Block?], right: [Block?]) {
    let splits = SplitsBlock(drawing: drawing, story: story, wording: wording).block
    let efforts = BestEffortsBlock(facts: facts, wording: wording).block
    let others = compareAndNotes
    let isLong = (drawing.splits[wording.units]?.rows.count ?? 0) > Self.manySplits
    return isLong || others == nil
      ? ([splits], [others, efforts]) : ([splits, efforts], [others])
  }

  /// More splits than these are a longer column than what stands beside them.
  private static let manySplits = 20

  private var compareAndNotes: Block? {
    let compare = CompareBlock(facts: facts, wording: wording).block
    let notes =
      facts.notes.markup(wording, on: facts.path, isFirstTitleSaid: compare == nil) + ownNote
    guard !notes.isEmpty else { return compare }
    if var block = compare {
      block.add(
        "<h3 class=\"kick h3sp\">\(words.notes)</h3><div class=\"prose\">\(notes)</div>")
      return block
    }
    var block = Block(
      "notes", kicker: words.notes,
      heading: facts.notes.first?.title.map { wording.name($0) } ?? words.notesHeading(facts))
    block.add("<div class=\"prose\">\(notes)</div>")
    return block
  }

  /// The text entered on the watch or its app.
  private var ownNote: Markup {
    guard let notes = activity.notes, notes.contains(where: { !$0.isWhitespace }) else {
      return Markup()
    }
    return "<p class=\"say\">\(notes)</p>"
  }

  private var lead: Lead {
    var lead = Lead(kicker: words.kicker(facts), heading: wording.title(facts.title))
    lead.sentences = words.sentences(facts, story)
    lead.content = stats
    return lead
  }

  private var stats: Markup {
    var stats = StatList()
    stats.add(
      wording.term(.distance),
      activity.distanceMeters.map { wording.measuredDistance($0, in: activity.sport) })
    if let race = facts.race {
      stats.add(wording.term(.elapsedTime), .init(wording.duration(race.seconds)))
    } else {
      // Where nobody goes anywhere, time is just time.
      stats.add(
        activity.distanceMeters == nil ? wording.parts.time : wording.term(.movingTime),
        words.duration(facts).map { .init($0) })
    }
    stats.add(
      wording.term(facts.family.hasPace ? .pace : .speed),
      activity.averageSpeed.flatMap { wording.measuredSpeed($0, in: activity.sport) },
      comparison: words.officialPace(facts))
    stats.add(
      wording.term(.averageHeartRate), facts.averageHeartRate.map { wording.heartRate($0) })
    stats.add(wording.term(.ascent), facts.ascentMeters.map { wording.height($0) })
    stats.add(
      wording.term(.trainingLoad), facts.load.map { .init(wording.integer($0)) },
      comparison: words.origin(of: facts.loadSource))
    stats.add(
      wording.term(.perceivedExertion), activity.perceivedExertion.map { words.exertion($0) })
    if facts.hasBigCadence, let cadence = activity.averageCadence, cadence > 0 {
      stats.add(wording.term(.cadence), words.cadence(cadence, in: facts.family))
    }
    return stats.list(classes: "stats six")
  }

  private var pager: Markup {
    func link(_ run: RunFacts.Neighbor, _ before: String, _ after: String) -> Markup {
      let path = relativePath(to: run.path, from: facts.path)
      return "<a href=\"\(path)\">\(before)\(words.link(to: run))\(after)</a>"
    }
    guard facts.earlier != nil || facts.later != nil else { return Markup() }
    var links = facts.earlier.map { link($0, "←\u{A0}", "") } ?? "<span></span>"
    if let later = facts.later { links += link(later, "", "\u{A0}→") }
    return "<nav class=\"sec pager\" aria-label=\"\(words.pager)\">\(links)</nav>\n"
  }
}

extension RunFacts {
  /// Whether the cadence stands among the big numbers: when there are fewer than eight of them.
  var hasBigCadence: Bool { activity.perceivedExertion == nil && isRun }
}

extension Sport.Family {
  /// Whether it is told in minutes for a distance, and not in kilometers an hour.
  var hasPace: Bool { self == .running || self == .walking || self == .swimming }
}
