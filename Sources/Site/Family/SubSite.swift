package import Facts
import Foundation
import Report
import Wording

/// The place of one athlete's site within that of a family: all that makes it another than their own.
///
/// Its pages are those of the athlete's own report, below a prefix and with links to the others.
package struct SubSite: Sendable {
  /// Below the family's.
  let outputFolder: String
  let state: BuildState
  private let selector: AthleteSelector

  /// - Parameters:
  ///   - member: whose site it is.
  ///   - family: the folder of all.
  ///   - shown: those whom the site shows.
  ///   - output: where the family's whole site lies.
  package init(
    of member: FamilyMember, in family: Family, among shown: [FamilyMember], output: String
  ) {
    outputFolder = output + "/" + member.id
    state = .ofMember(member.id, in: family.workspace)
    selector = AthleteSelector(
      athletes: shown.map { AthleteSelector.Athlete(id: $0.id, name: $0.name) }, current: member.id)
  }

  func links(_ wording: Wording) -> [AthleteLink] { selector.links(wording) }

  // MARK: The athlete's week

  /// What the family's first page tells of the athlete; `nil` while no build has left it.
  package var week: AthleteWeekFacts? {
    FileManager.default.contents(atPath: state.weekPath(of: outputFolder)).flatMap {
      try? JSONDecoder().decode(AthleteWeekFacts.self, from: $0)
    }
  }

  /// Leaves it for the family's first page, so that nobody has to open the store for it again.
  func keep(_ week: AthleteWeekFacts) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let file = URL(fileURLWithPath: state.weekPath(of: outputFolder)).lastPathComponent
    _ = try SiteFolder(path: state.folder).write(
      Array(try encoder.encode(week)), to: file, number: 0)
  }
}
