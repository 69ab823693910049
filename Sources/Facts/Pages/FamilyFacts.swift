package import Training

/// What the first page of a family tells: the weeks of its athletes, and their next races.
package struct FamilyFacts: PageFacts {
  package struct Member: Hashable, Sendable, Encodable {
    /// The folder of the site where their pages lie.
    package var id: String
    package var name: String
    package var week: AthleteWeekFacts

    package init(id: String, name: String, week: AthleteWeekFacts) {
      (self.id, self.name, self.week) = (id, name, week)
    }
  }

  /// A race that is to come, and whose it is.
  package struct NextRace: Hashable, Sendable {
    package var member: Member
    package var race: Race
  }

  package var today: Day
  /// In the order of openrun.toml: nobody is compared with anybody.
  package var members: [Member]
  /// Where the site lies on the web, ending in a slash; `nil` where nobody said.
  package var baseURL: String?

  package init(today: Day, members: [Member], baseURL: String?) {
    (self.today, self.members, self.baseURL) = (today, members, baseURL)
  }

  package var week: ISOWeek { today.isoWeek }
  /// Whether the week is over for all.
  package var isOver: Bool { members.allSatisfy(\.week.isOver) }
  /// Of all together.
  package var distanceMeters: Double { members.reduce(0) { $0 + $1.week.distanceMeters } }
  package var runCount: Int { members.reduce(0) { $0 + $1.week.runCount } }

  /// By day; of one day in the order of the athletes.
  package var races: [NextRace] {
    members.compactMap { member in
      member.week.race.map { NextRace(member: member, race: $0) }
    }.enumerated().sorted { ($0.element.race.day, $0.offset) < ($1.element.race.day, $1.offset) }
      .map(\.element)
  }
}
