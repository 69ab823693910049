import Hashing
package import Training

/// What is told of one run to people who are sent it: made of what everybody may see.
package struct RunShareFacts: PageFacts {
  package var address: ActivityAddress
  package var siteTitle: String
  package var author: String?
  /// Where it lies on the web; `nil` where nobody said.
  package var webAddress: String?
  package var line: ActivityLine
  /// What it was the best of its year in, or a race.
  package var best: ShareBest?
  /// As its page tells it.
  package var run: RunFacts
  /// The next race after it.
  package var race: Race?

  package var daysToRace: Int? { race.map { $0.day - line.day } }
  /// The share of zones 1 and 2; `nil` without a heart rate.
  package var easyShare: Double? {
    let zones = line.zoneSeconds ?? []
    let sum = zones.reduce(0, +)
    return sum > 0 ? (zones[0] + zones[1]) / sum : nil
  }
}

extension RunShareFacts {
  /// `nil` where no run that counts lies there.
  package init?(_ season: Season, _ address: ActivityAddress) {
    guard
      let index = season.counted.indices.first(where: {
        season.entries[$0].isRun && season.entries[$0].path == address.path
      })
    else { return nil }
    self.address = address
    siteTitle = season.options.siteTitle
    author = season.options.author
    webAddress = season.options.baseURL.map { $0 + SharePath(.run(address)).page }
    line = season.lines[index].value
    best = ShareBest(season, [index])
    if case .longest = best?.kind { best = nil }
    run = RunFacts(of: index, in: season, notes: [], digest: nil)
    race = season.race(after: line.day)
  }
}
