/// The annotated openrun.toml that `openrun init` writes and openrun.toml.example shows.
package struct ConfigurationTemplate: Sendable {
  package var title = "Kilometre by kilometre"
  package var author = "A. Runner"
  package var timeZone: String?
  package var weighting = "banister-male"
  package var from = "2023-01-01"
  /// Without both of these nothing is written that nobody has measured.
  package var resting: Int? = 52
  package var maximum: Int? = 189
  package var threshold: Int? = 168
  /// The first place that nobody is shown; without one an example stands there.
  package var home: (latitude: Double, longitude: Double)?

  package init() {}

  package var text: String {
    """
    # openrun.toml: everything openrun needs to know about you and your report.
    # A line that starts with # is the default written out, or an example; delete the # to
    # change it. `openrun check` finds mistakes here, with the line they are on.

    [site]
    title = \(tomlText(title))
    author = \(tomlText(author))
    # base_url = "https://runner.example/"   # where the site will lie on the web; 404.html needs it to link
    # language = "en"             # "en": words, dates and decimal marks
    \(timeZoneLine)
    # units = "metric"            # or "imperial": miles, feet, pounds, Fahrenheit; what you write stays kilometres
    # theme = "plain"             # a folder in themes/, or a built-in theme
    # precompress = false         # write  .gz  beside each text, for servers that send such (docs/hosting.md)

    [athlete]
    # How TRIMP weighs heart rate: "banister-male" or "banister-female".
    weighting = \(tomlText(weighting))

    # Heart rates change over the years, so they are dated. Each entry holds from its day until
    # the next one; older activities keep the numbers they were run with.
    \(heartRateTable)

    # [[athlete.heart_rate]]
    # from = 2025-03-10
    # resting = 48
    # maximum = 187
    # threshold = 170

    [zones]
    # method = "auto"             # by threshold if known, else as set at Garmin, else by maximum; or "threshold", "maximum", "reserve"
    # Your own five lower bounds, as shares of what the method names, instead of the method's:
    # heart_rate = [0.50, 0.60, 0.70, 0.80, 0.90]

    [load]
    # metric = "auto"             # Garmin's load where present, else TRIMP scaled to it, else by distance; or "trimp", "garmin"
    # fitness_days = 42           # time constant of fitness (CTL), in days
    # fatigue_days = 7            # time constant of fatigue (ATL), in days

    # A race you train for. Once there is a plan, Form and Plan look as far as the next race.
    # [[race]]
    # name = "City Marathon"
    # day = 2027-04-18
    # distance = 42.195           # kilometres, or "26.2 mi" here and wherever a distance is
    # goal = "3:15:00"            # optional
    # hidden = true               # for your eyes alone, nowhere in `openrun build --public`

    # What you know better than your watch; `start` is that of `openrun list`. Delete it, and all is
    # as it was. docs/corrections.md tells what openrun mends by itself.
    # [[activity]]
    # start = "2026-05-01 07:30"  # or  id = 123
    # sport = "treadmill_running" # the rest as wanted
    # title = "Along the river"
    # distance = 10.0             # kilometres
    # race = true                 # or its name
    # exclude = true              # leave it out of everything
    # hidden = true               # for your eyes alone, in no sum of `openrun build --public`
    # apart = true                # two that were taken for one
    # same_as = "2026-05-01 07:32"   # one that was taken for two
    # as_recorded = true          # mend nothing, or not these: ["places", "distance"]

    # Places that `openrun build --public` shows nobody; docs/privacy.md says what it leaves out.
    # [privacy]
    # touching = "numbers"       # of a run that comes into one; or "map", up to it, where that is safe
    \(placeTable)

    # Words for sports that openrun does not know.
    # [sports]
    # "morgenrunde" = "running"

    # Where you were, for recordings that did not write down their own time zone.
    # [[away]]
    # from = 2026-05-01
    # to = 2026-05-14
    # time_zone = "Asia/Tokyo"

    # Several athletes: each has a folder like this one with an openrun.toml, and this file holds [site], [paths] and them.
    # [athletes.bjorn]              # what --athlete takes; his pages lie there: a to z, digits, hyphens
    # name = "Bjørn"
    # folder = "bjorn"              # from here
    # born = 2014-05-01             # optional; who is below 16 is left out of `openrun build --public`
    # public = true                 # optional; says whether they are in it

    # One [[plan.week]] for each week of your plan.
    # [[plan.week]]
    # starts = 2027-01-04         # its Monday
    # distance = 48               # kilometres in all, races included
    # focus = "Base"              # optional
    # days = [0, 8, 10, 8, 0, 6, 16]   # kilometres from Monday to Sunday, optional
    # titles = ["", "Easy", "6 × 800 m", "Easy", "", "Easy", "Long run"]   # optional

    [paths]
    # store = "data/openrun.sqlite"   # the training store
    # content = "content"         # your notes
    # output = "public"           # the finished site
    # published = "published"     # the one for everybody, of `openrun build --public`

    """
  }

  private var placeTable: String {
    let lines = """
      [[privacy.place]]
      name = "home"               # printed nowhere
      latitude = \(home?.latitude ?? 47.3712)
      longitude = \(home?.longitude ?? 8.5425)
      """
    let radius = "# radius = 800                # metres"
    guard home == nil else { return lines + "\n" + radius }
    return lines.split(separator: "\n").map { "# " + $0 }.joined(separator: "\n") + "\n" + radius
  }

  private var timeZoneLine: String {
    let note = "# the zone of activities that did not record their own"
    guard let timeZone else { return "# time_zone = \"Europe/Zurich\"   \(note)" }
    return "time_zone = \(tomlText(timeZone))   \(note)"
  }

  private var heartRateTable: String {
    let lines = """
      [[athlete.heart_rate]]
      from = \(from)
      resting = \(resting ?? 52)                  # beats a minute, on waking
      maximum = \(maximum ?? 189)                 # beats a minute, the highest ever seen
      \(thresholdLine)
      """
    guard resting == nil || maximum == nil else { return lines }
    let outlined = lines.split(separator: "\n").map { $0.hasPrefix("#") ? $0 : "# " + $0 }
    let wanted =
      resting == nil
      ? "# Zones and loads by heart rate wait until you enter yours:\n"
      : "# Zones and loads by heart rate wait for your maximum: enter it beside your resting one, and\n"
        + "# delete the # in front of the first four lines.\n"
    return wanted + outlined.joined(separator: "\n")
  }

  private var thresholdLine: String {
    let note = "# what you can hold for an hour (optional)"
    guard let threshold else { return "# threshold = 168             \(note)" }
    return "threshold = \(threshold)               \(note)"
  }
}
