import Foundation
import Training

/// The file `workout`: what workouts are, and on which days they stand in the calendar.
struct WorkoutsRow: ExportRow {
  private(set) var values: [SuggestedWorkout] = []

  private enum Keys: CodingKey { case workoutList, workoutScheduleList }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    let workouts = (try? row.decodeIfPresent([Workout].self, forKey: .workoutList)) ?? []
    let known = Dictionary(workouts.compactMap { workout in workout.id.map { ($0, workout) } }) {
      $1
    }
    let schedule =
      (try? row.decodeIfPresent([Appointment].self, forKey: .workoutScheduleList)) ?? []
    values = schedule.compactMap { appointment in
      guard var suggestion = appointment.suggestion else { return nil }
      if let workout = appointment.workoutID.flatMap({ known[$0] }) {
        suggestion.sport = workout.sport
        suggestion.seconds = workout.seconds
        suggestion.distanceMeters = workout.distanceMeters
      }
      return suggestion
    }
  }
}

/// A workout on a day.
private struct Appointment: Decodable {
  var suggestion: SuggestedWorkout?
  var workoutID: Int64?

  private enum Keys: CodingKey {
    case workoutScheduleId, workoutId, workoutName, calendarDate, associatedActivityId
  }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self),
      let id = row.integer(.workoutScheduleId), let date = row.date(.calendarDate)
    else { return }
    workoutID = row.integer(.workoutId)
    var suggestion = SuggestedWorkout(
      id: id, day: date.day, name: row.text(.workoutName) ?? "Workout")
    suggestion.activityID = row.integer(.associatedActivityId).flatMap { $0 > 0 ? $0 : nil }
    self.suggestion = suggestion
  }
}

/// What a workout asks for.
private struct Workout: Decodable {
  var id: Int64?
  var sport: Sport?
  var seconds: Double?
  var distanceMeters: Double?

  private enum Keys: CodingKey { case workoutId, sportType, estimatedDurationInSecs, workoutSteps }
  private enum SportKeys: CodingKey { case sportTypeKey }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self) else { return }
    id = row.integer(.workoutId)
    sport = (try? row.nestedContainer(keyedBy: SportKeys.self, forKey: .sportType))?
      .text(.sportTypeKey).map { Sport(rawValue: $0) }
    let steps = (try? row.decodeIfPresent([ListedStep].self, forKey: .workoutSteps)) ?? []
    let timed = steps.reduce(0) { $0 + $1.seconds }
    let measured = steps.reduce(0) { $0 + $1.meters }
    // The sum of the timed steps is the whole only if no step ends after a distance.
    seconds = row.positive(.estimatedDurationInSecs) ?? (timed > 0 && measured == 0 ? timed : nil)
    distanceMeters = measured > 0 ? measured : nil
  }
}

/// A step, or a group of steps that is done several times.
private struct ListedStep: Decodable {
  var seconds = 0.0
  var meters = 0.0

  private enum Keys: CodingKey {
    case endCondition, endConditionValue, numberOfIterations, workoutSteps
  }
  private enum ConditionKeys: CodingKey { case conditionTypeKey }

  init(from decoder: any Decoder) throws {
    guard let row = try? decoder.container(keyedBy: Keys.self) else { return }
    if let steps = try? row.decodeIfPresent([ListedStep].self, forKey: .workoutSteps) {
      let times = row.number(.numberOfIterations).map { min(max($0, 1), 1_000) } ?? 1
      seconds = times * steps.reduce(0) { $0 + $1.seconds }
      meters = times * steps.reduce(0) { $0 + $1.meters }
      return
    }
    let condition = try? row.nestedContainer(keyedBy: ConditionKeys.self, forKey: .endCondition)
    guard let value = row.positive(.endConditionValue) else { return }
    switch condition?.text(.conditionTypeKey) {
    case "time": seconds = value
    case "distance": meters = value
    default: break
    }
  }
}
