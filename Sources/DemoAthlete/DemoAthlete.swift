import Foundation
package import Training

/// A runner who does not exist, and two years of their training.
///
/// The same seed writes the same bytes on any day and any machine: nothing here asks for a clock,
/// a locale or a time zone. Where they run lies in the open sea.
package struct DemoAthlete: Sendable {
  package var seed: UInt64
  /// What an athlete who means harm writes into every name, note, shoe and place.
  package var hostileText: HostileText
  /// Only so many activities, the newest ones, for tests in a hurry; `nil` for all.
  package var newestActivities: Int?
  /// Who it is of those who are made up, and how much they run.
  let person: DemoPerson

  package init(
    seed: UInt64 = 20_261_122, hostileText: HostileText = .canaries, newestActivities: Int? = nil
  ) {
    self.seed = seed
    self.hostileText = hostileText
    self.newestActivities = newestActivities
    person = .runner
  }

  /// One of a family, who runs less and began not long ago.
  init(_ person: DemoPerson, seed: UInt64, newestActivities: Int) {
    (self.person, self.seed, self.newestActivities) = (person, seed, newestActivities)
    hostileText = .canaries
  }

  /// Writes an export, a configuration and notes into a folder, which is made if it is missing.
  ///
  /// With `hostile`, every text that can hold one is a hostile one. What is thrown is an
  /// `ArchiveError` or an error of the file system, when the folder cannot be written.
  package func write(
    to folder: String, hostile: Bool = false, units: Units = .metric
  ) throws -> DemoFiles {
    let files = DemoFiles(folder: folder)
    let text = hostile ? hostileText : .none
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try ExportWriter(
      path: files.exportZip, seed: seed, share: person.share, hostile: text,
      newestActivities: newestActivities
    ).write()
    try Data(DemoConfiguration(person, hostile: text, units: units).text.utf8).write(
      to: URL(fileURLWithPath: files.configuration))
    if person == .runner { try DemoNotes.write(to: files.contentFolder, hostile: text) }
    return files
  }
}

/// Where the athlete's files are.
package struct DemoFiles: Hashable, Sendable {
  package var exportZip: String
  package var configuration: String
  package var contentFolder: String
  /// The day to build the report for: the last one anything is known of.
  package var today: Day

  init(folder: String) {
    exportZip = folder + "/garmin-export.zip"
    configuration = folder + "/openrun.toml"
    contentFolder = folder + "/content"
    today = Demo.today
  }
}
