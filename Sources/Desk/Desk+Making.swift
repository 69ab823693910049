import DemoAthlete
package import Diagnostics
import Foundation
import Ingest
import Site
package import Training

/// What a new report begins with.
package struct NewReport: Sendable {
  package var title = "Training report"
  package var author = "A. Runner"
  package var timeZone: String?
  package var resting: Int?
  package var maximum: Int?
  package var threshold: Int?
  /// Whether a resting heart rate alone is noted for later; else it is refused.
  package var mayLackMaximum = false
  /// Where the runner lives, in degrees, so that the site for everybody does not show it.
  package var home: (latitude: Double, longitude: Double)?
  /// How heart rate is weighed for training load.
  package var isWeightedForWomen = false

  package init() {}

  private var template: ConfigurationTemplate {
    var template = ConfigurationTemplate()
    (template.title, template.author, template.timeZone) = (title, author, timeZone)
    (template.resting, template.maximum, template.threshold) = (resting, maximum, threshold)
    template.home = home
    template.weighting = isWeightedForWomen ? "banister-female" : "banister-male"
    return template
  }

  /// The text of its openrun.toml; throws what cannot be.
  fileprivate func checkedText() throws(Refusal) -> String {
    // A heart rate alone is looked at beside an ordinary one.
    var whole = template
    if resting != nil || maximum != nil {
      (whole.resting, whole.maximum) = (resting ?? 52, maximum ?? 189)
    }
    let problems = Configuration.read(whole.text).problems
    guard !problems.hasErrors else { throw Refusal(problems) }
    let rates = [resting, maximum].compactMap { $0 }
    let isNoted = mayLackMaximum && maximum == nil
    guard rates.count == 2 || (rates.isEmpty || isNoted) && threshold == nil else {
      throw Refusal(
        "heart rates are of use only with both the resting and the maximum one",
        help: "say both, or neither and enter them in openrun.toml later")
    }
    return template.text
  }
}

extension Desk {
  /// Makes a report's folder, which is empty or not there yet.
  package static func make(_ report: NewReport, in folder: String) throws(Refusal) {
    try requireEmpty(folder)
    let text = try report.checkedText()
    do {
      for part in ["", "/content", "/themes", "/data"] {
        try FileManager.default.createDirectory(
          atPath: folder + part, withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/openrun.toml"))
      try Data("data/\n.openrun/\n.secrets/\npublic/\npublished/\n".utf8).write(
        to: URL(fileURLWithPath: folder + "/.gitignore"))
    } catch {
      throw Refusal(
        "\(folder) could not be written", help: "choose a place where this account may write")
    }
  }

  /// Why an export could not be read; `nil` if there is something that can be.
  package static func trouble(withExport path: String) -> Diagnostic? {
    if !FileManager.default.fileExists(atPath: path) {
      return IngestError.notFound(path: path).diagnostic
    }
    guard !FileManager.default.isReadableFile(atPath: path) else { return nil }
    return .error("‘\(path)’ cannot be read", help: "check that it is a file of yours")
  }

  /// Writes the export, the settings and the notes of an invented athlete into a new folder.
  ///
  /// - Returns: the export, to be ingested, and the day to build the report for.
  package static func makeDemo(
    in folder: String, isHostile: Bool, units: Units
  ) throws(Refusal) -> (export: String, today: Day) {
    try requireEmpty(folder)
    do {
      let demo = try DemoAthlete().write(to: folder, hostile: isHostile, units: units)
      return (demo.exportZip, demo.today)
    } catch {
      throw Refusal(
        "the demo could not be written: \(error)", help: "check the folder and its disk")
    }
  }

  /// Writes the same for each of a family of invented athletes, and an openrun.toml that names them.
  ///
  /// - Returns: the athletes with their exports, to be ingested, and the day to build the site for.
  package static func makeDemoFamily(
    in folder: String
  ) throws(Refusal) -> (exports: [(athlete: String, path: String)], today: Day) {
    try requireEmpty(folder)
    do {
      let members = try DemoFamily().write(to: folder)
      return (
        members.map { ($0.id, $0.files.exportZip) },
        members.map(\.files.today).max() ?? .init(number: 0)
      )
    } catch {
      throw Refusal(
        "the demo could not be written: \(error)", help: "check the folder and its disk")
    }
  }

  /// Refuses a folder that holds something.
  package static func requireEmpty(_ folder: String) throws(Refusal) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard names.isEmpty else {
      throw Refusal(
        "\(folder) is not empty", help: "name a new folder; nothing was changed in this one")
    }
  }
}
