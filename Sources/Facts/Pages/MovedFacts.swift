package import Training

/// What a page at a former address of an activity tells: where the activity is told of now.
package struct MovedFacts: PageFacts {
  /// The former address, from the root of the site.
  package var path: String
  /// Where the page of the activity lies.
  package var target: String
  package var title: ActivityTitle
  package var day: Day

  package init(path: String, target: String, title: ActivityTitle, day: Day) {
    self.path = path
    self.target = target
    self.title = title
    self.day = day
  }
}

extension MovedFacts {
  /// One for each former address that leads on, in the order of the addresses.
  ///
  /// None where the report keeps no former addresses; those of an activity that is gone lead nowhere.
  package static func all(in season: Season) -> [MovedFacts] {
    let former = season.log.formerAddresses
    guard season.options.keepsFormerAddresses, !former.isEmpty else { return [] }
    let entries = Dictionary(season.entries.map { ($0.id, $0) }) { first, _ in first }
    return former.sorted { $0.key < $1.key }.compactMap { path, id in
      entries[id].map { entry in
        MovedFacts(
          path: path, target: entry.path,
          title: ActivityTitle(name: entry.activity.name, sport: entry.activity.sport),
          day: entry.day)
      }
    }
  }
}
