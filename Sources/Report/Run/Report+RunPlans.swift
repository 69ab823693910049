import Facts
import Markup
package import Training
import Wording

/// Reads the samples and parts of an activity when its page is made.
package typealias DetailsReader = @Sendable (Int64) throws -> ActivityDetails

extension Report {
  /// One page for each activity.
  ///
  /// - Parameters:
  ///   - context: what all plans share.
  ///   - digest: what identifies the stored samples of an activity; it changes when they do.
  ///   - reader: called only when a page is made.
  /// - Returns: in the order of the entries.
  func runPlans(
    _ context: PlanContext, digest: (Int64) -> [UInt8], reader: @escaping DetailsReader
  ) -> [PagePlan] {
    entries.indices.map { index in
      let id = entries[index].id
      return context.plan(
        path: entries[index].path, kind: .activity,
        dependencies: runDependencies(of: index, digest: digest(id))
      ) { [self] in
        RunPage(RunStory(report: self, index: index, details: try reader(id))).page()
      }
    }
  }

  private func runDependencies(of index: Int, digest: [UInt8]) -> [UInt8] {
    let entry = entries[index]
    var dependencies = Dependencies("run", capacity: 2_048)
    dependencies.add(entry)
    dependencies.add(digest)
    dependencies.add(options.trimmedMeters)
    dependencies.add(lists.path(of: entry.day))
    dependencies.add(hasPage(entry.day.isoWeek) ? 1 : 0)
    for neighbor in [index - 1, index + 1] where entries.indices.contains(neighbor) {
      dependencies.add(neighbor - index)
      dependencies.add(entries[neighbor].path)
      dependencies.add(language.title(of: entries[neighbor].activity))
      dependencies.add(entries[neighbor].day)
    }
    for position in LikeRuns(of: index, in: self).positions {
      dependencies.add(entries[position].path)
      dependencies.add(briefs[position].distanceMeters)
      dependencies.add(briefs[position].movingSeconds)
      dependencies.add(briefs[position].heartRate)
      dependencies.add(entries[position].derived?.decoupling)
    }
    dependencies.add(ranksOf: entry, in: self)
    for use in gear[entry.id] {
      dependencies.add(use.name)
      dependencies.add(use.metersByThen)
    }
    if entry.isRun {
      for position in GhostRuns(of: index, in: self).positions {
        dependencies.add(briefs[position].thumbnailMark)
      }
    }
    dependencies.add(log.athlete.heartRates.profile(on: entry.day)?.maximum)
    for race in earlierRaces(than: index) { dependencies.add(raceSeconds(of: race.activity)) }
    if let race = race(run: entry) {
      dependencies.add(race.name)
      dependencies.add(race.goalSeconds)
    }
    for note in notes(on: .activity(entry.id)) {
      dependencies.add(note.title)
      dependencies.add(note.body.bytes)
    }
    return dependencies.bytes
  }
}
