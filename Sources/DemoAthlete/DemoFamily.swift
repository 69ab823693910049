import Foundation
import Training

/// A family that does not exist: the invented athlete, and two who run less.
package struct DemoFamily: Sendable {
  /// One of them, whose export lies in a folder of the family's.
  package struct Member: Sendable {
    package var id: String
    package var files: DemoFiles
  }

  private static let members: [(id: String, name: String, athlete: DemoAthlete)] = [
    ("anna", "Anna", DemoAthlete()),
    ("bjorn", "Bjørn", DemoAthlete(.ten, seed: 7, newestActivities: 70)),
    ("clara", "Clara", DemoAthlete(.five, seed: 11, newestActivities: 30)),
  ]

  package init() {}

  /// Writes an openrun.toml that names three athletes, and a folder for each.
  ///
  /// What is thrown is an `ArchiveError` or an error of the file system.
  package func write(to folder: String) throws -> [Member] {
    let members = try Self.members.map { id, _, athlete in
      Member(id: id, files: try athlete.write(to: folder + "/" + id))
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/openrun.toml"))
    return members
  }

  private var text: String {
    """
    # The reports of a family that does not exist, written by `openrun demo --family`.

    [site]
    title = "The Runners"
    author = "The Runners"

    """
      + Self.members.map { id, name, _ in
        """

        [athletes.\(id)]
        name = \(tomlString(name))
        folder = \(tomlString(id))

        """
      }.joined()
  }
}
