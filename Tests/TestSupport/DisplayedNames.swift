/// The names that stand beside numbers on a page, escaped: terms of lists and heads of columns.
package func displayedNames(onPage page: String) -> [String] {
  ["<dt", "<th scope=\"col\""].flatMap { opening in
    page.split(separator: opening, omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in
        part.firstIndex(of: ">").map { String(part[part.index(after: $0)...].prefix { $0 != "<" }) }
      }
  }
}

/// Whether a name needs no entry in About the numbers: it says itself what it is, it is a part of
/// an explained one, or it names what a row is about.
package func isPlainName(_ name: String) -> Bool {
  let known: Set<String> = [
    // What a row is about.
    "", "Name", "Route", "Day", "Week", "Month", "Year", "Run", "Date", "On", "From", "For", "Lap",
    "Kilometre", "km", "Zone", "Of", "Place", "Seven days to", "Ever", "Last 90 days",
    "Over a year",
    // What a row of a swim or of a strength training is about.
    "Part", "Length", "Stroke", "Strokes", "Set", "Exercise", "Reps", "Times", "Weight", "Rest",
    // What a row of gear says.
    "Limit", "Of limit", "Left",
    "Gap", "Runs", "Days", "Total", "Week of", "Activity", "Sport", "Night",
    // What a table of files says.
    "Count", "Files", "First", "Kind", "Last", "Left aside", "To", "Used", "What", "Without",
    // What a table of a theme or of settings says.
    "Meaning", "Formula", "Here", "Source", "Limits", "Missing",
    // Parts of an explained number.
    "Time", "HR", "Drift", "Up", "Down", "Easy", "Moderate", "Hard", "Easy, Z1 and Z2",
    "Moderate, Z3", "Hard, Z4 and Z5", "Middle half of the runs", "Race kilometres", "Planned",
    "Done",
    "Share", "Highest fitness", "Mean daily load", "Lowest form", "Load of seven days",
    "Longest run",
    "Of all years", "Weeks in a row", "Days in a row now", "Easy pace", "Marathon pace",
    "Threshold pace", "Interval pace", "Repetition pace", "Riegel", "Cameron", "Garmin&#39;s",
    "faster →",
  ]
  return known.contains(name) || name.hasPrefix("Of the time of ")
    || ["Z1", "Z2", "Z3", "Z4", "Z5"].contains(name)
    || (name.count == 4 && name.allSatisfy(\.isNumber))
}
