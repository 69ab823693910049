import Facts
import Training
import Wording

extension Report {
  /// Every page of the site, in the order of its parts; no two share a path.
  ///
  /// - Parameters:
  ///   - context: what all plans share.
  ///   - digest: what identifies an activity's stored samples and laps; it changes when they do.
  ///   - reader: reads them; it is called only when the page of that activity is made.
  /// - Throws: never, as long as no facts hold what has no order.
  /// - Returns: pages of the navigation first, then lists, weeks, notes and activities.
  package func pagePlans(
    _ context: PlanContext, digest: (Int64) -> UInt64?, reader: @escaping DrawingReader
  ) throws -> [PagePlan] {
    let index: [PagePlan?] = [
      overviewPlan(context), try weeksPlan(context), try formPlan(context), planPlan(context),
      try recordsPlan(context), try efficiencyPlan(context),
      try gearPlan(context), try aboutPlan(context), try dataPlan(context),
    ]
    var plans = index.compactMap { $0 } + [try notFoundPlan(context)]
    plans += try yearPlans(context) + runsPlans(context)
    plans += try weekPlans(context) + notePlans(context)
    return try plans + runPlans(context, digest: digest, reader: reader)
  }

  /// The main navigation: only pages that exist.
  package var navigation: [NavigationEntry] {
    navigationTargets.map { target in
      NavigationEntry(
        key: target.navigationKey, title: wording.navigation.name(target), path: target.path)
    }
  }

  private var navigationTargets: [NavigationTarget] {
    season.mainPages
      + notes.compactMap { note in
        guard note.isInNavigation, case .page(let path) = note.target else { return nil }
        return .note(path: path, title: note.title)
      }
  }

  /// What every page shares.
  package var frame: SiteFrame {
    var footer: [FooterItem] = []
    func add(_ title: String, _ path: String) {
      footer.append(.link(PageLink(title: title, path: path)))
    }
    if season.hasRecords { add("Records", PagePath.records) }
    if EfficiencyRuns(season).areEnough { add("Efficiency", PagePath.efficiency) }
    if season.hasGear { add("Gear", PagePath.gear) }
    if let year = season.runYears.first { add("Year", PagePath.year(year)) }
    add("About the numbers", PagePath.about)
    if files != nil { add("Data", PagePath.data) }
    for note in notes where !note.isInNavigation {
      if case .page(let path) = note.target {
        add(note.title ?? "Note", path)
      }
    }
    footer.append(.text("Made by openrun from the runner's own files."))
    footer.append(.text("No tracking, no requests to other hosts."))
    return SiteFrame(
      siteTitle: options.siteTitle, author: options.author, navigation: navigation, footer: footer)
  }
}

extension Report {
  func gearPlan(_ context: PlanContext) throws -> PagePlan? {
    try GearFacts(season).map { facts in
      try context.plan(PagePath.gear, .gear, facts) { GearPage(facts: $0, wording: $1).page() }
    }
  }

  /// A page for each note that stands by itself.
  func notePlans(_ context: PlanContext) throws -> [PagePlan] {
    try notes.compactMap { note in
      guard case .page(let path) = note.target else { return nil }
      return try context.plan(path, .note, note) { note, wording in
        NotePage(facts: note, path: path, wording: wording).page()
      }
    }
  }

  func recordsPlan(_ context: PlanContext) throws -> PagePlan? {
    try RecordsFacts(season).map { facts in
      try context.plan(PagePath.records, .records, facts) {
        RecordsPage(facts: $0, wording: $1).page()
      }
    }
  }

  func efficiencyPlan(_ context: PlanContext) throws -> PagePlan? {
    try EfficiencyFacts(season).map { facts in
      try context.plan(PagePath.efficiency, .efficiency, facts) {
        EfficiencyPage(facts: $0, wording: $1).page()
      }
    }
  }

  func notFoundPlan(_ context: PlanContext) throws -> PagePlan {
    try context.plan(PagePath.notFound, .notFound, NotFoundFacts(pages: navigationTargets)) {
      NotFoundPage(facts: $0, wording: $1).page()
    }
  }

  func aboutPlan(_ context: PlanContext) throws -> PagePlan {
    try context.plan(PagePath.about, .about, AboutFacts(season)) {
      AboutPage(facts: $0, wording: $1).page()
    }
  }

  /// The page about the data; `nil` when nobody counted the files.
  func dataPlan(_ context: PlanContext) throws -> PagePlan? {
    try DataFacts(season).map { facts in
      try context.plan(PagePath.data, .data, facts) { DataPage(facts: $0, wording: $1).page() }
    }
  }

  /// One page for each year with a run.
  func yearPlans(_ context: PlanContext) throws -> [PagePlan] {
    try YearFacts.all(season).map { facts in
      try context.plan(PagePath.year(facts.year), .year, facts) {
        YearPage(facts: $0, wording: $1).page()
      }
    }
  }

  /// The lists of all activities: one page, or one a year or part of it.
  func runsPlans(_ context: PlanContext) throws -> [PagePlan] {
    try lists.pages.map { list in
      try context.plan(list.path, .activities, RunListFacts(season, list)) {
        RunsPage(facts: $0, wording: $1).page()
      }
    }
  }

  func weeksPlan(_ context: PlanContext) throws -> PagePlan? {
    try WeeksFacts(season).map { facts in
      try context.plan(PagePath.weeks, .weeks, facts) { WeeksPage(facts: $0, wording: $1).page() }
    }
  }

  func formPlan(_ context: PlanContext) throws -> PagePlan? {
    try FormFacts(season).map { facts in
      try context.plan(PagePath.form, .fitness, facts) { FormPage(facts: $0, wording: $1).page() }
    }
  }

  /// A page for each week that has activities.
  func weekPlans(_ context: PlanContext) throws -> [PagePlan] {
    let bodies = BodyMeans.byWeek(log)
    return try weeks.indices.filter { !weeks[$0].isEmpty }.map { index in
      let week = weeks[index].week
      let facts = WeekFacts(season, index: index, body: bodies[week])
      return try context.plan(PagePath.week(week), .week, facts) {
        WeekPage(facts: $0, wording: $1).page()
      }
    }
  }
}

extension NavigationTarget {
  /// What pages name to say that they belong there.
  fileprivate var navigationKey: String {
    switch self {
    case .overview: "overview"
    case .runs: "runs"
    case .weeks: "weeks"
    case .form: "form"
    case .plan: "plan"
    case .note(let path, _): path
    }
  }
}
