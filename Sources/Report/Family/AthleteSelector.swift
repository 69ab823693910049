package import Wording

/// The links from the pages of one athlete, or of all, to those of the others.
package struct AthleteSelector: Sendable, Hashable {
  package struct Athlete: Sendable, Hashable {
    /// The folder of the site where their pages lie.
    package var id: String
    package var name: String

    package init(id: String, name: String) { (self.id, self.name) = (id, name) }
  }

  /// In order.
  package var athletes: [Athlete]
  /// Whose pages the links stand on; `nil` for those of all.
  package var current: String?

  package init(athletes: [Athlete], current: String?) {
    (self.athletes, self.current) = (athletes, current)
  }

  /// More than these are reached over the first page alone: else each page of a club would name all,
  /// and one more athlete would change every page of everybody.
  static let most = 12

  /// From the root of the site they stand in.
  package func links(_ wording: Wording) -> [AthleteLink] {
    let root = current == nil ? "" : "../"
    let named = athletes.count <= Self.most ? athletes : athletes.filter { $0.id == current }
    let all = AthleteLink(
      title: wording.family.everyone, path: root + SiteFrame.homePath, isCurrent: current == nil)
    return [all]
      + named.map { athlete in
        let isCurrent = athlete.id == current
        let folder = isCurrent ? "" : root + athlete.id + "/"
        return AthleteLink(
          title: wording.name(athlete.name), path: folder + SiteFrame.homePath,
          isCurrent: isCurrent)
      }
  }
}

/// A link to the pages of an athlete, or of all.
package struct AthleteLink: Sendable, Hashable, Encodable {
  package var title: String
  /// From the root of the site it stands in; it may lead out of it.
  package var path: String
  /// Whether it stands on pages of that athlete.
  package var isCurrent: Bool
}
