/// Where the page of an activity lies: its day, the kind of its sport, and a number if others of
/// that day and kind came before it.
///
/// It never holds a title: titles change, and a suburb in an address is published. Nothing in it
/// belongs to a language, so that links stay whatever the site is written in.
package struct ActivityAddress: Hashable, Sendable, Encodable {
  /// The local day, on the site's clock where nobody recorded another.
  package var day: Day
  package var family: Sport.Family
  /// 1 for the first of its day and family, which shows no number.
  package var number: Int

  package init(day: Day, family: Sport.Family, number: Int = 1) {
    self.day = day
    self.family = family
    self.number = number
  }

  /// `runs/2026-05-01-run.html`, `runs/2026-05-01-run-2.html`; from the root of the site.
  package var path: String { "runs/" + name + ".html" }

  /// `2026-05-01-run`, `2026-05-01-run-2`.
  package var name: String {
    day.iso + "-" + Self.word(family) + (number > 1 ? "-" + String(number) : "")
  }

  /// Reads ``path``; `nil` for anything that is not exactly such a path.
  package init?(path: String) {
    guard path.hasPrefix("runs/"), path.hasSuffix(".html") else { return nil }
    self.init(name: String(path.dropFirst(5).dropLast(5)))
  }

  /// Reads ``name``; `nil` for anything that is not exactly such a name.
  package init?(name: String) {
    guard let day = Day(iso: name.prefix(10)) else { return nil }
    let parts = name.dropFirst(11).split(separator: "-", omittingEmptySubsequences: false)
    guard let word = parts.first,
      let family = Sport.Family.allCases.first(where: { Self.word($0) == word })
    else { return nil }
    self.init(day: day, family: family, number: parts.count > 1 ? Int(parts[1]) ?? 0 : 1)
    guard self.name == name else { return nil }
  }

  /// Addresses are out in the world: these words never change.
  private static func word(_ family: Sport.Family) -> String {
    switch family {
    case .running: "run"
    case .cycling: "ride"
    case .swimming: "swim"
    case .walking: "walk"
    case .strength: "strength"
    case .multisport: "multisport"
    case .transition: "transition"
    case .other: "activity"
    }
  }
}
